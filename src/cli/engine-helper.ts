import { parentPort, workerData } from 'node:worker_threads';
import { type HelpCall, help } from '../engine/index.ts';

const thread: number = workerData;
parentPort?.on('message', (call: HelpCall) => help(call, thread));
