import { readDecimal } from '../decimal.ts';
import { nearest } from '../nearest.ts';
import { type Report, replacement } from '../report.ts';
import { isNull, type ScalarNode } from '../yaml/node.ts';
import type { ScalarShape } from './shape.ts';

/** Reports a scalar that is not of its kind. Names and expressions are checked where their meaning is known. */
export function checkScalar(node: ScalarNode, shape: ScalarShape, report: Report): void {
  const written = node.text.trim();
  if (isNull(node) && shape.kind !== 'text') return report.add('value-missing', node.span, { facts: {} });
  switch (shape.kind) {
    case 'number': {
      const decimal = readDecimal(written);
      if (decimal === 'digits') report.add('too-many-digits', node.span, { facts: { written } });
      if (decimal === 'number') report.add('number-invalid', node.span, { facts: { written } });
      return;
    }
    case 'date':
      if (!isDate(written)) report.add('date-invalid', node.span, { facts: { written } });
      return;
    case 'place':
      if (!isPlace(written)) report.add('place-invalid', node.span, { facts: { written } });
      return;
    case 'choice':
      return checkChoice(node, written, shape.of ?? [], report);
  }
}

function checkChoice(node: ScalarNode, written: string, words: readonly string[], report: Report): void {
  if (words.includes(written)) return;
  if (words.length === 1) return report.add('version-unknown', node.span, { facts: { written, known: words } });
  const suggestion = nearest(written, words);
  report.add('choice-unknown', node.span, {
    facts: { written, known: words, ...(suggestion === null ? {} : { suggestion }) },
    fix: suggestion === null ? null : replacement(`write ${suggestion}`, node.span, suggestion),
  });
}

/** Whether the text is a day that the calendar has, as YYYY-MM-DD. */
export function isDate(written: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

function isPlace(written: string): boolean {
  return /^([1-9]\d{0,6}|title|standfirst|(heading|caption) [1-9]\d{0,6})$/.test(written);
}
