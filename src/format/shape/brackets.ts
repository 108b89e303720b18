import { type Report, replacement } from '../report.ts';
import { type Entry, isNull, type ListNode, type Node, type ScalarNode } from '../yaml/node.ts';
import type { Shape } from './shape.ts';

/** Opening brackets less closing ones of a text without quotes; 0 for anything else. */
function imbalance(node: Node): number {
  if (node.kind !== 'scalar' || !node.plain) return 0;
  let open = 0;
  for (const letter of node.text) open += letter === '(' ? 1 : letter === ')' ? -1 : 0;
  return open;
}

/**
 * Reports the expressions that YAML cut in pieces at their commas, as in `[at least 1 of (a, b)]`. Returns whether it
 * found one.
 */
export function reportSplitItems(list: ListNode, of: Shape, report: Report): boolean {
  const holds = of.kind === 'expression' || (of.kind === 'record' && of.short?.shape.kind === 'expression');
  if (!holds || !list.flow) return false;
  let found = false;
  for (let index = 0; index < list.items.length; index++) {
    let open = imbalance(list.items[index] ?? list);
    if (open === 0) continue;
    const first = list.items[index];
    while (open > 0 && index + 1 < list.items.length) open += imbalance(list.items[++index] ?? list);
    const last = list.items[index];
    if (first === undefined || last === undefined) continue;
    found = true;
    reportSplit(first, last, list.items.slice(list.items.indexOf(first), index + 1), open === 0, report);
  }
  return found;
}

function reportSplit(first: Node, last: Node, pieces: readonly Node[], closed: boolean, report: Report): void {
  const span = { start: first.span.start, end: last.span.end };
  const texts = pieces.map((piece) => (piece.kind === 'scalar' ? piece.text : null));
  const whole = texts.every((piece) => piece !== null) && closed ? texts.join(', ') : null;
  report.add('expression-split', span, {
    facts: { piece: texts[0] ?? '' },
    fix: whole === null || whole.includes('"') ? null : replacement('quote it', span, `"${whole}"`),
  });
}

/** Whether a key is the rest of the expression that the entry before it began. */
export function isSplitEntry(previous: Entry, key: ScalarNode): boolean {
  const { value } = startedBy(previous);
  return imbalance(value) > 0 && imbalance(key) <= 0;
}

/** The text that may have been cut: the entry's value, or its key where the cut left it without one. */
function startedBy({ key, value }: Entry): { readonly value: Node } {
  return { value: isNull(value) ? key : value };
}

/** Reports an expression that a map in braces cut at its comma. */
export function reportSplitKey(previous: Entry, key: ScalarNode, report: Report): void {
  const { value } = startedBy(previous);
  const span = { start: value.span.start, end: key.span.end };
  const whole =
    value.kind === 'scalar' && imbalance(value) + imbalance(key) === 0 ? `${value.text}, ${key.text}` : null;
  report.add('expression-split', span, {
    facts: { piece: value.kind === 'scalar' ? value.text : '' },
    fix: whole === null || whole.includes('"') ? null : replacement('quote it', span, `"${whole}"`),
  });
}
