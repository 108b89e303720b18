import { Worker } from 'node:worker_threads';
import { parseModelBytes } from '../format/index.ts';
import type { Job, Output } from './door.ts';
import { runJob } from './job.ts';
import { showProgress } from './progress.ts';

/** Models of up to this many options are answered where they are asked: starting a worker would take longer. */
const quickOptions = 12;

/** Runs a job; a long one in a worker, so that progress can be shown and Ctrl-C is heard. */
export async function compute(job: Job): Promise<Output> {
  const parsed = parseModelBytes(job.bytes);
  const { model } = parsed;
  const conflicts = model === null ? [] : [model.base, ...model.scenarios.map(({ conflict }) => conflict)];
  if (conflicts.every(({ options }) => options.length <= quickOptions)) return runJob(job, parsed);
  const stop = showProgress(job.command);
  try {
    return await inWorker(job);
  } finally {
    stop();
  }
}

function inWorker(job: Job): Promise<Output> {
  return new Promise((done, broken) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: job });
    worker.once('message', done);
    worker.once('error', broken);
    worker.once('exit', (code) => broken(new Error(`the worker ended with code ${code} before it answered`)));
  });
}
