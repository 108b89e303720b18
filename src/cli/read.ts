import { loadModel } from '../reading/index.ts';
import { answerRead } from './commands/read.ts';
import type { Door, Output } from './door.ts';
import { mistake } from './failure.ts';
import { type Flags, screenFor } from './flags.ts';
import { type Input, readFile } from './read-input.ts';
import { runStream } from './read-stream.ts';
import { UsageError } from './usage.ts';

/** `read ARTICLE…`: every article in the order given, those of a folder by name; or a stream of articles. */
export async function runRead(door: Door, articles: readonly string[], flags: Flags): Promise<Output> {
  if (flags.ndjson === true) {
    return { out: '', err: '', exitCode: await runStream(door, articles.length === 0 ? ['-'] : articles) };
  }
  if (articles.length === 0)
    throw new UsageError(mistake('missing-argument', { name: '<articles>', help: 'standstill read --help' }));
  const { inputs, several } = await inputsOf(door, articles);
  if (door.weights === undefined) throw new Error('this door has no reading model');
  const faces = { json: flags.json ?? false, several, screen: screenFor(door, flags) };
  return answerRead(inputs, loadModel(door.weights()), faces);
}

async function inputsOf(door: Door, names: readonly string[]): Promise<{ inputs: readonly Input[]; several: boolean }> {
  const inputs: Input[] = [];
  let several = names.length > 1;
  for (const name of names) {
    const folder = name === '-' ? null : (door.files.articles?.(name) ?? null);
    if (folder !== null) several = true;
    if (folder?.length === 0) throw new UsageError(mistake('folder-empty', { path: name }), 1, name);
    for (const path of folder ?? [name]) inputs.push(await readFile(door, path));
  }
  return { inputs, several };
}
