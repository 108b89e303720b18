import type { Conflict } from '../model/index.ts';
import type { Job, JobCommand, Output } from './door.ts';
import { runJob } from './job.ts';
import { parsedOf } from './parsed.ts';
import { showProgress } from './progress.ts';

/** Models of up to this many options are answered where they are asked: starting a worker would take longer. */
const quickOptions = 9;

/** Bodies of up to this many members are counted in no time. */
const quickMembers = 24;

/** Runs a job; a long one in a worker, so that progress can be shown and Ctrl-C is heard. */
export async function compute(job: Job): Promise<Output> {
  const parsed = parsedOf(job.bytes);
  const { model } = parsed;
  const conflicts = model === null ? [] : [model.base, ...model.scenarios.map(({ conflict }) => conflict)];
  if (conflicts.every((conflict) => isQuick(job.command, conflict))) return runJob(job, parsed);
  const stop = showProgress(job.command);
  try {
    const { inWorker } = await import('./in-worker.ts');
    return await inWorker(job);
  } finally {
    stop();
  }
}

function isQuick(command: JobCommand, { options, bodies, parties }: Conflict): boolean {
  if (command === 'bodies') return bodies.every(({ members }) => members.length <= quickMembers);
  const unsure = parties.some(
    ({ preference }) => preference.kind === 'statements' && preference.statements.some((one) => one.unsure !== 'no'),
  );
  return (
    command !== 'move' && command !== 'compare' && options.length <= quickOptions && !(command === 'analyze' && unsure)
  );
}
