import { type Door, isBytes, type Job, type Output } from './door.ts';
import { type Flags, jobOptions, screenFor } from './flags.ts';
import { parsedOf } from './parsed.ts';
import { readModel } from './read-input.ts';

/** `check MODEL…`: every file, one after another; the worst exit code counts. */
export async function runCheck(door: Door, models: readonly string[], flags: Flags): Promise<Output> {
  const outputs: Output[] = [];
  for (const name of models) outputs.push(await door.compute(await checkJob(door, name, flags)));
  const exitCode = outputs.some((output) => output.exitCode !== 0) ? 1 : 0;
  const err = outputs.map((output) => output.err).join('');
  return { out: flags.json ? joinDocuments(outputs) : outputs.map(({ out }) => out).join(''), err, exitCode };
}

async function checkJob(door: Door, name: string, flags: Flags): Promise<Job> {
  const { file, bytes } = await readModel(door, name);
  const sources = readSources(door, file, bytes, flags.sources ?? null);
  return { command: 'check', file, bytes, options: jobOptions(flags), screen: screenFor(door, flags), sources };
}

/** The texts of the model's sources that are there: beside the model, or in the folder of `--sources`. */
function readSources(door: Door, modelPath: string, bytes: Uint8Array, folder: string | null) {
  const { model } = parsedOf(bytes);
  const conflicts = model === null ? [] : [model.base, ...model.scenarios.map(({ conflict }) => conflict)];
  const texts: Record<string, string> = Object.create(null);
  for (const { id, file } of conflicts.flatMap(({ sources }) => sources)) {
    if (file === null) continue;
    const places = [
      door.files.beside(modelPath, file),
      ...(folder === null ? [] : [door.files.beside(`${folder}/x`, file)]),
    ];
    const read = places.map((place) => door.files.read(place)).find(isBytes);
    if (read !== undefined) texts[id] = new TextDecoder().decode(read);
  }
  return { ...texts };
}

function joinDocuments(outputs: readonly Output[]): string {
  const files = outputs.flatMap(({ out }) => {
    const document: { readonly files: readonly unknown[] } = JSON.parse(out);
    return document.files;
  });
  return `${JSON.stringify({ version: 1, files })}\n`;
}
