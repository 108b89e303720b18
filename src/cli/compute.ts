import { Worker } from 'node:worker_threads';
import type { Job, Output } from './door.ts';
import { runJob } from './job.ts';
import { parsedOf } from './parsed.ts';
import { showProgress } from './progress.ts';
import type { WorkerMessage, WorkerTask } from './worker.ts';

/** Models of up to this many options are answered where they are asked: starting a worker would take longer. */
const quickOptions = 12;

/** How long a worker that was told to stop may take to say what it knows. */
const lastWord = 150;

/** Runs a job; a long one in a worker, so that progress can be shown and Ctrl-C is heard. */
export async function compute(job: Job): Promise<Output> {
  const parsed = parsedOf(job.bytes);
  const { model } = parsed;
  const conflicts = model === null ? [] : [model.base, ...model.scenarios.map(({ conflict }) => conflict)];
  const quick = job.command !== 'move' && conflicts.every(({ options }) => options.length <= quickOptions);
  if (quick) return runJob(job, parsed);
  const stop = showProgress(job.command);
  try {
    return await inWorker(job);
  } finally {
    stop();
  }
}

/** The answer; after Ctrl-C what is known by then, with exit code 130. */
function inWorker(job: Job): Promise<Output> {
  return new Promise((done, broken) => {
    const stop = new SharedArrayBuffer(4);
    const task: WorkerTask = { job, stop };
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: task });
    let known: Output = { out: '', err: '', exitCode: 130 };
    let interrupted = false;
    const settle = (output: Output) => {
      process.off('SIGINT', interrupt);
      done(interrupted ? { ...output, exitCode: 130 } : output);
      worker.terminate().catch(broken);
    };
    function interrupt(): void {
      // Only `move` knows something worth telling half way.
      if (job.command !== 'move') process.exit(130);
      interrupted = true;
      Atomics.store(new Int32Array(stop), 0, 1);
      setTimeout(() => settle(known), lastWord).unref();
    }
    process.on('SIGINT', interrupt);
    worker.on('message', (message: WorkerMessage) => {
      known = message.output;
      if (message.done) settle(message.output);
    });
    worker.once('error', broken);
    worker.once('exit', (code) => broken(new Error(`the worker ended with code ${code} before it answered`)));
  });
}
