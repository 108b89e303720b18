import { diagnosticToJson } from '../format/index.ts';
import { printJson } from '../report/index.ts';
import { showControls } from '../text/index.ts';
import { type Door, type ExitCode, isBytes, type Job, type Output } from './door.ts';
import { complain } from './failure.ts';
import { type Flags, jobOptions, screenFor } from './flags.ts';
import { parsedOf } from './parsed.ts';
import { readModel } from './read-input.ts';
import { UsageError } from './usage.ts';

/** `check MODEL…`: every file, one after another; the worst exit code counts. */
export async function runCheck(door: Door, models: readonly string[], flags: Flags): Promise<Output> {
  const outputs: Output[] = [];
  for (const name of models) outputs.push(await checkOne(door, name, flags));
  const exitCode = worst(outputs.map((output) => output.exitCode));
  const err = outputs.map((output) => output.err).join('');
  return { out: flags.json ? joinDocuments(outputs) : outputs.map(({ out }) => out).join(''), err, exitCode };
}

/** A file that cannot be read keeps no other from being checked. */
async function checkOne(door: Door, name: string, flags: Flags): Promise<Output> {
  try {
    return await door.compute(await checkJob(door, name, flags));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { diagnostic, exitCode } = error;
    const errors = [diagnosticToJson('', diagnostic)];
    const files = [{ file: name, ok: false, diagnostics: errors, expect: [], evidence: [] }];
    const out = flags.json ? printJson({ version: 1, files, errors }) : `${showControls(name)}: not read\n`;
    return { out, err: complain({ file: name, text: '', diagnostics: [diagnostic] }), exitCode };
  }
}

function worst(codes: readonly ExitCode[]): ExitCode {
  return codes.toSorted((a, b) => b - a)[0] ?? 0;
}

async function checkJob(door: Door, name: string, flags: Flags): Promise<Job> {
  const { file, bytes } = await readModel(door, name);
  const sources = await readSources(door, file, bytes, flags.sources ?? null);
  return {
    command: 'check',
    file,
    bytes,
    options: jobOptions(flags),
    screen: screenFor(door, flags),
    sources,
    page: null,
  };
}

/** The model's sources that are there, beside the model or in the folder of `--sources`, taken apart as `read` does. */
async function readSources(door: Door, modelPath: string, bytes: Uint8Array, folder: string | null) {
  const { model } = parsedOf(bytes);
  const conflicts = model === null ? [] : [model.base, ...model.scenarios.map(({ conflict }) => conflict)];
  const files = new Set(conflicts.flatMap(({ sources }) => sources.flatMap(({ file }) => file ?? [])));
  const found = [...files].flatMap((file) => {
    const beside = door.files.beside(modelPath, file);
    const places = folder === null ? [beside] : [beside, door.files.beside(`${folder}/x`, file)];
    const read = places.map((place) => door.files.read(place)).find(isBytes);
    return read === undefined ? [] : [[file, read] as const];
  });
  // Models without sources, and those whose articles are elsewhere, do not wait for the code that reads pages.
  if (found.length === 0) return {};
  const { placesOfSource } = await import('./source-places.ts');
  return Object.fromEntries(found.map(([file, read]) => [file, placesOfSource(read)]));
}

function joinDocuments(outputs: readonly Output[]): string {
  const documents = outputs.map(
    ({ out }): { readonly files: readonly unknown[]; readonly errors?: readonly unknown[] } => JSON.parse(out),
  );
  const errors = documents.flatMap((document) => document.errors ?? []);
  const files = documents.flatMap((document) => document.files);
  return printJson({ version: 1, files, errors: errors.length > 0 ? errors : undefined });
}
