import { Worker } from 'node:worker_threads';
import type { Job, Output } from './door.ts';
import type { WorkerMessage, WorkerTask } from './worker.ts';

/** How long a worker that was told to stop may take to say what it knows. */
const lastWord = 100;

/** The answer of a job that runs in a worker; after Ctrl-C what is known by then, with exit code 130. */
export function inWorker(job: Job): Promise<Output> {
  return new Promise((done, broken) => {
    const stop = new SharedArrayBuffer(4);
    const task: WorkerTask = { job, stop };
    const worker = new Worker(new URL('./worker.cjs', import.meta.url), { workerData: task });
    let known: Output = { out: '', err: '', exitCode: 130 };
    let interrupted = false;
    const settle = (output: Output) => {
      process.off('SIGINT', interrupt);
      done(interrupted ? { ...output, exitCode: 130 } : output);
      worker.terminate().catch(broken);
    };
    function interrupt(): void {
      // `move` and `--find` make up what they know once they are told to stop; the others have sent it, or have nothing to tell.
      if (job.command !== 'move' && job.options.find === null && known.out === '') process.exit(130);
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
