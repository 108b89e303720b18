import { totalmem } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { parseModelBytes } from '../format/index.ts';
import type { Job, Output } from './door.ts';
import { openThreadPool } from './engine-pool.ts';
import { runJob } from './job.ts';

/** What a worker is given: the job, and a shared flag that says when to end with what is known. */
export interface WorkerTask {
  readonly job: Job;
  readonly stop: SharedArrayBuffer;
}

/** What a worker sends: what could be printed so far, and in the end the answer. */
export interface WorkerMessage {
  readonly done: boolean;
  readonly output: Output;
}

const task: WorkerTask = workerData;
const flag = new Int32Array(task.stop);
const send = (done: boolean, output: Output) => {
  const message: WorkerMessage = { done, output };
  parentPort?.postMessage(message);
};

const watch = { stop: () => Atomics.load(flag, 0) === 1, known: (output: Output) => send(false, output) };
const told: string[] = [];
/** What the machine has, or the container that this runs in. */
const maxBytes = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
const pool = openThreadPool((message) => told.push(`standstill: ${message}\n`));
void answer().then((output) => send(true, output));

async function answer(): Promise<Output> {
  const output = await runJob(task.job, parseModelBytes(task.job.bytes), watch, { pool, maxBytes });
  await pool.close();
  return { ...output, err: told.join('') + output.err };
}
