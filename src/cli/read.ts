import { loadModel } from '../reading/index.ts';
import { answerRead } from './commands/read.ts';
import type { Door, Output } from './door.ts';
import { type Flags, screenFor } from './flags.ts';
import { readFile } from './read-input.ts';

/** `read ARTICLE…`: every article in the order given. */
export async function runRead(door: Door, articles: readonly string[], flags: Flags): Promise<Output> {
  const inputs = [];
  for (const name of articles) inputs.push(await readFile(door, name));
  if (door.weights === undefined) throw new Error('this door has no reading model');
  return answerRead(inputs, loadModel(door.weights()), flags.json ?? false, screenFor(door, flags));
}
