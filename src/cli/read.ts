import { loadModel } from '../reading/index.ts';
import { answerRead } from './commands/read.ts';
import type { Door, Output } from './door.ts';
import { type Flags, screenFor } from './flags.ts';
import { readArticles } from './read-input.ts';
import { runStream } from './read-stream.ts';

/** `read ARTICLE…`: every article in the order given, those of a folder by name; or a stream of articles. */
export async function runRead(door: Door, articles: readonly string[], flags: Flags): Promise<Output> {
  if (flags.ndjson === true) {
    return { out: '', err: '', exitCode: await runStream(door, articles.length === 0 ? ['-'] : articles) };
  }
  const { inputs, several } = await readArticles(door, articles);
  if (door.weights === undefined) throw new Error('this door has no reading model');
  const faces = { json: flags.json ?? false, several, screen: screenFor(door, flags) };
  return answerRead(inputs, loadModel(door.weights()), faces);
}
