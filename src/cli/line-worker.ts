import { parentPort, workerData } from 'node:worker_threads';
import { loadModel } from '../reading/index.ts';
import { answerLine } from './commands/read-line.ts';

const weights: Uint8Array = workerData;
const model = loadModel(weights);
parentPort?.on('message', (line: string) => parentPort?.postMessage(answerLine(line, model)));
