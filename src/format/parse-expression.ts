import type { Condition, Conflict, StateReference } from '../model/index.ts';
import type { Diagnostic } from '../text/index.ts';
import { readExpression } from './expression/parse.ts';
import { resolve } from './expression/resolve.ts';
import { namesOf } from './names.ts';
import { createReport } from './report.ts';
import { readStateText } from './sections/state.ts';

/** Reads an expression that stands alone, such as the OUTCOME of a command. Spans are of the text given. */
export function parseExpression(
  text: string,
  conflict: Conflict,
): { readonly condition: Condition | null; readonly diagnostics: readonly Diagnostic[] } {
  const report = createReport();
  const expression = readExpression({ text, spanOf: (start, end) => ({ start, end }) }, report);
  const lookup = { names: namesOf(conflict), report, removed: new Map() };
  const condition = expression && resolve(expression, lookup);
  const broken = report.diagnostics.some(({ severity }) => severity === 'error');
  return { condition: broken ? null : condition, diagnostics: report.diagnostics };
}

/** Reads a state's number or pattern that stands alone. Spans are of the text given. */
export function parseStateReference(
  text: string,
  conflict: Conflict,
): { readonly reference: StateReference | null; readonly diagnostics: readonly Diagnostic[] } {
  const report = createReport();
  const reference = readStateText(text.trim(), { start: 0, end: text.length }, conflict.options.length, report);
  return { reference, diagnostics: report.diagnostics };
}
