import { parentPort, workerData } from 'node:worker_threads';
import type { Job } from './door.ts';
import { runJob } from './job.ts';

const job: Job = workerData;
parentPort?.postMessage(runJob(job));
