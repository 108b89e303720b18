import type { Diagnostic } from '../../text/index.ts';
import { commandLineWordings, expectationWordings } from './command-line.ts';
import { evidenceWordings } from './evidence.ts';
import { expressionWordings } from './expression.ts';
import { fileWordings } from './file.ts';
import { gmcrWordings } from './gmcr.ts';
import { modelWordings } from './model.ts';
import { readingWordings } from './reading.ts';
import { shapeWordings } from './shape.ts';
import { stateWordings } from './states.ts';
import { say, type Wordings } from './wording.ts';

export { diagnosticToJson, formatDiagnostic, type JsonDiagnostic } from './format-diagnostic.ts';
export { locate, type Place } from './locate.ts';

/** Every code with its words. */
const wordings: Wordings = {
  ...fileWordings,
  ...shapeWordings,
  ...expressionWordings,
  ...modelWordings,
  ...stateWordings,
  ...evidenceWordings,
  ...gmcrWordings,
  ...expectationWordings,
  ...commandLineWordings,
  ...readingWordings,
};

/** All codes that have words, in the order of the table. */
export const codes: readonly string[] = Object.keys(wordings);

/** The diagnostic in plain words: what is wrong and what to do. A code without words is said as it is. */
export function message({ code, facts }: Diagnostic): string {
  const wording = Object.hasOwn(wordings, code) ? wordings[code] : undefined;
  const said = wording === undefined ? code.replaceAll('-', ' ') : wording(facts);
  return 'scenario' in facts && code !== 'removes-nothing'
    ? `In the scenario ${say(facts, 'scenario')}: ${said}`
    : said;
}
