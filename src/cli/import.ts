import { importGmcr, readText } from '../format/index.ts';
import { hasErrors } from '../text/index.ts';
import type { Door, Output } from './door.ts';
import { complain, fail } from './failure.ts';
import type { Flags } from './flags.ts';
import { readFile } from './read-input.ts';

/** `import FILE.gmcr`: the model as YAML. */
export async function runImport(door: Door, name: string, flags: Flags): Promise<Output> {
  const { file, bytes } = await readFile(door, name);
  const { yaml, diagnostics } = importGmcr(bytes);
  const text = readText(bytes).text ?? '';
  if (yaml === null || hasErrors(diagnostics)) return fail({ file, text, diagnostics }, 1, flags.json ?? false);
  return { out: yaml, err: complain({ file, text, diagnostics }), exitCode: 0 };
}
