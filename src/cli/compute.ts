import type { Job, Output } from './door.ts';
import { runJob } from './job.ts';
import { parsedOf } from './parsed.ts';
import { showProgress } from './progress.ts';

/** Models of up to this many options are answered where they are asked: starting a worker would take longer. */
const quickOptions = 12;

/** Runs a job; a long one in a worker, so that progress can be shown and Ctrl-C is heard. */
export async function compute(job: Job): Promise<Output> {
  const parsed = parsedOf(job.bytes);
  const { model } = parsed;
  const conflicts = model === null ? [] : [model.base, ...model.scenarios.map(({ conflict }) => conflict)];
  const quick = job.command !== 'move' && conflicts.every(({ options }) => options.length <= quickOptions);
  if (quick) return runJob(job, parsed);
  const stop = showProgress(job.command);
  try {
    const { inWorker } = await import('./in-worker.ts');
    return await inWorker(job);
  } finally {
    stop();
  }
}
