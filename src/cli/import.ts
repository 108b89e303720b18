import { importGmcr, readText } from '../format/index.ts';
import { carriesModel, readModelLink } from '../report/index.ts';
import { hasErrors } from '../text/index.ts';
import type { Door, Output } from './door.ts';
import { complain, fail, mistake } from './failure.ts';
import type { Flags } from './flags.ts';
import { readFile } from './read-input.ts';

/** `import FILE.gmcr` or a link: the model as YAML. */
export async function runImport(door: Door, name: string, flags: Flags): Promise<Output> {
  if (carriesModel(name)) return fromLink(name, flags);
  const { file, bytes } = await readFile(door, name);
  const { yaml, diagnostics } = importGmcr(bytes);
  const text = readText(bytes).text ?? '';
  if (yaml === null || hasErrors(diagnostics)) return fail({ file, text, diagnostics }, 1, flags.json ?? false);
  return { out: yaml, err: complain({ file, text, diagnostics }), exitCode: 0 };
}

function fromLink(link: string, flags: Flags): Output {
  const read = readModelLink(link);
  if (typeof read === 'string') {
    return fail({ file: 'LINK', text: '', diagnostics: [mistake(read, {})] }, 1, flags.json ?? false);
  }
  return { out: read.text, err: '', exitCode: 0 };
}
