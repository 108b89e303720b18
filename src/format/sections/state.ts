import type { StateReference } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import type { Report } from '../report.ts';
import { isNull, itemsOf, type Node } from '../yaml/node.ts';

/** The state a scalar names, by its number or its pattern; null, and an error in the report, where it names none. */
export function readState(node: Node, options: number, report: Report): StateReference | null {
  if (node.kind !== 'scalar' || isNull(node)) return null;
  return readStateText(node.text.trim(), node.span, options, report);
}

/** The same for a text that stands at a place; `options` is the number of letters of a pattern. */
export function readStateText(
  written: string,
  span: Span | null,
  options: number,
  report: Report,
): StateReference | null {
  if (/^[1-9]\d{0,14}$/.test(written)) return { kind: 'number', number: Number(written), span };
  if (!/^[YN-]+$/.test(written)) {
    const upper = written.toUpperCase();
    const fix =
      span !== null && /^[YN-]+$/.test(upper) ? { label: `write ${upper}`, edits: [{ ...span, text: upper }] } : null;
    report.add('state-invalid', span, { facts: { written }, fix });
    return null;
  }
  if (written.length !== options) {
    report.add('pattern-length', span, { facts: { pattern: written, letters: written.length, options } });
    return null;
  }
  return { kind: 'pattern', pattern: written, span };
}

/** The states of a list. */
export function readStates(node: Node | null, options: number, report: Report): readonly StateReference[] | null {
  return node === null ? null : itemsOf(node).flatMap((item) => readState(item, options, report) ?? []);
}
