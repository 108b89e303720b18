import { availableParallelism } from 'node:os';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { Pool } from '../engine/index.ts';

/** What happened to helpers while this thread was busy is heard of in the next turn. */
const nextTurn = () => new Promise((done) => setImmediate(done));

/** A pool whose threads are to be ended when nobody needs it any more. */
export interface ThreadPool extends Pool {
  readonly close: () => Promise<void>;
}

/**
 * Worker threads that help the engine, as many as there are cores with the caller's, each started when it is first called
 * for. One that dies is told on standard error, and the caller does what it leaves undone.
 */
export function openThreadPool(
  tell: (message: string) => void,
  threads = availableParallelism(),
  script = new URL('./engine-helper.cjs', import.meta.url),
  options: WorkerOptions = {},
): ThreadPool {
  const helpers = new Map<number, Worker>();
  let closed = false;
  const start = (thread: number): Worker => {
    const worker = new Worker(script, { ...options, workerData: thread });
    worker.unref();
    let failed = false;
    worker.on('error', (error) => {
      failed = true;
      tell(`a thread that helped to compute ended: ${error.message}`);
    });
    worker.on('exit', (code) => {
      helpers.delete(thread);
      if (code !== 0 && !closed && !failed) tell(`a thread that helped to compute ended with code ${code}`);
    });
    helpers.set(thread, worker);
    return worker;
  };
  return {
    threads,
    call(call) {
      for (let thread = 1; thread < threads && !closed; thread += 1) {
        (helpers.get(thread) ?? start(thread)).postMessage(call);
      }
    },
    async close() {
      await nextTurn();
      closed = true;
      await Promise.all([...helpers.values()].map((worker) => worker.terminate()));
    },
  };
}
