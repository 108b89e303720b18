import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { LineAnswer, LineReader } from './door.ts';

/** What one worker has to do, first come first served; it begins with the next when it has answered. */
interface Desk {
  worker: Worker | null;
  readonly tasks: Task[];
}

interface Task {
  readonly line: string;
  readonly done: (answer: LineAnswer) => void;
  readonly broken: (error: Error) => void;
}

/**
 * Reads lines in workers, one for each core, each started when it is first needed. A worker that dies takes with it the line
 * that it was reading, which is reported as failed; the lines behind it are read by its successor.
 */
export function openLinePool(script: URL, weights: Uint8Array, size = availableParallelism()): LineReader {
  const shared = new Uint8Array(new SharedArrayBuffer(weights.length));
  shared.set(weights);
  const desks = Array.from({ length: size }, (): Desk => ({ worker: null, tasks: [] }));

  const hand = (desk: Desk) => {
    const task = desk.tasks[0];
    if (task === undefined) return;
    desk.worker ??= start(desk);
    desk.worker.postMessage(task.line);
  };
  const start = (desk: Desk): Worker => {
    const worker = new Worker(script, { workerData: shared });
    let why = '';
    worker.on('message', (answer: LineAnswer) => {
      desk.tasks.shift()?.done(answer);
      hand(desk);
    });
    worker.on('error', (error) => {
      why = `: ${error.message}`;
    });
    worker.on('exit', () => {
      desk.worker = null;
      desk.tasks.shift()?.broken(new Error(`the worker that read this line ended${why}`));
      hand(desk);
    });
    return worker;
  };

  return {
    size,
    read: (line) =>
      new Promise((done, broken) => {
        const desk = desks.reduce((best, next) => (next.tasks.length < best.tasks.length ? next : best));
        desk.tasks.push({ line, done, broken });
        if (desk.tasks.length === 1) hand(desk);
      }),
    close: async () => {
      await Promise.all(desks.map(({ worker }) => worker?.terminate()));
    },
  };
}
