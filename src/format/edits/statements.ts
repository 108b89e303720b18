import type { Edit } from '../../text/index.ts';
import { readExpression } from '../expression/parse.ts';
import { createReport } from '../report.ts';
import { type Plain, plainMap } from '../write/plain.ts';
import { field, itemsOf, type ListNode, type Node, type ScalarNode } from '../yaml/node.ts';
import { dropAt, findAt, type Path, setAt } from './at-path.ts';
import { addEvidenceTo, evidenceToPlain, type NewEvidence } from './evidence.ts';
import { dropItem, endOf, indentAt, insertItem, lineEndOf, lineStop, reorderItems } from './layout.ts';
import { setEntry } from './map-edits.ts';
import { renderEntry, renderFlow, renderItem, renderScalar } from './render.ts';
import { findParty, type Target } from './target.ts';

/** A statement to write. */
export interface NewStatement {
  readonly statement: string;
  readonly because?: string;
  readonly evidence?: readonly NewEvidence[];
  readonly unsure?: 'sign' | 'place' | 'true';
}

/*
 * Changes of a party's `prefers` that leave the rest of the text as it is: comments, quotes, line ends. All count
 * statements from 0 and give null where the text has no such statement (or is no YAML). Places are of the text without a
 * byte order mark.
 */

/** Moves a statement to another place in the list as it then stands. */
export function moveStatement(text: string, target: Target, from: number, to: number): readonly Edit[] | null {
  const list = findPrefers(text, target);
  if (list === null || !has(list, from) || !has(list, to)) return null;
  const order = list.items.map((_, index) => index);
  order.splice(to, 0, ...order.splice(from, 1));
  return reorderItems(list, order, text);
}

/** Exchanges a statement with the next one. */
export function swapStatements(text: string, target: Target, at: number): readonly Edit[] | null {
  return moveStatement(text, target, at, at + 1);
}

/** Takes a statement out. */
export function dropStatement(text: string, target: Target, at: number): readonly Edit[] | null {
  const list = findPrefers(text, target);
  return list === null || !has(list, at) ? null : dropItem(list, at, text);
}

/** Makes a statement its contrary: `p` becomes `not p`, `not p` becomes `p`. */
export function negateStatement(text: string, target: Target, at: number): readonly Edit[] | null {
  const list = findPrefers(text, target);
  const item = list?.items[at];
  const scalar = item?.kind === 'map' ? field(item, 'statement') : item;
  if (scalar?.kind !== 'scalar') return null;
  const negated = negate(scalar.text.trim());
  const flow = list?.flow === true || (item?.kind === 'map' && item.flow);
  return negated === null ? null : [rewrite(scalar, negated, flow, text)];
}

/** Puts a statement before the one at `at`, or last. Makes the list where the party has none. */
export function insertStatement(
  text: string,
  target: Target,
  at: number,
  statement: NewStatement,
): readonly Edit[] | null {
  const party = findParty(text, target);
  if (party === null) return null;
  const list = field(party, 'prefers');
  if (list === null) {
    const other = field(party, 'ranking') ?? field(party, 'weights');
    return other === null && at === 0 ? setEntry(party, 'prefers', [statementToPlain(statement)], text) : null;
  }
  if (list.kind !== 'list' || at < 0 || at > list.items.length) return null;
  const plain = statementToPlain(statement);
  const lineEnd = lineEndOf(text);
  const written = (indent: string) => (list.flow ? renderFlow(plain) : renderItem(plain, indent, lineEnd));
  return insertItem(list, at, written, text);
}

/** Adds a piece of evidence to a statement. */
export function addEvidence(text: string, target: Target, at: number, evidence: NewEvidence): readonly Edit[] | null {
  const list = findPrefers(text, target);
  const item = list?.items[at];
  if (list === null || item === undefined) return null;
  if (item.kind === 'map') return addEvidenceTo(item, evidence, text);
  if (item.kind !== 'scalar') return null;
  return lengthen(list, item, ['evidence', [evidenceToPlain(evidence)]], text);
}

/** Says why the statement at a path is assumed, in place of what is said there; takes the reason out where there are no words. */
export function setReason(text: string, path: Path, because: string): readonly Edit[] | null {
  const [list, item] = [findAt(text, path.slice(0, -1)), findAt(text, path)];
  if (list?.kind !== 'list' || item === null || item.kind === 'list') return null;
  if (item.kind === 'scalar') return because === '' ? [] : lengthen(list, item, ['because', because], text);
  return because === '' ? dropAt(text, [...path, 'because']) : setAt(text, [...path, 'because'], because);
}

/** A statement in its short form becomes one in its long form that says one thing more; a comment stays beside the statement. */
function lengthen(
  list: ListNode,
  item: ScalarNode,
  more: readonly [key: string, value: Plain],
  text: string,
): readonly Edit[] {
  const statement = item.text.trim();
  if (list.flow) return [replace(item, renderFlow(plainMap([['statement', statement], [...more]])), text)];
  const [indent, lineEnd] = [indentAt(text, item.span.start), lineEndOf(text)];
  const [end, stop] = [endOf(item, text), lineStop(text, endOf(item, text))];
  const beside = text.slice(end, stop);
  const lines = [
    renderEntry('statement', statement, indent, lineEnd) + beside,
    `${indent}${renderEntry(...more, indent, lineEnd)}`,
  ];
  return [{ start: item.span.start, end: stop, text: lines.join(lineEnd) }];
}

function findPrefers(text: string, target: Target): ListNode | null {
  const list = field(findParty(text, target), 'prefers');
  return list?.kind === 'list' ? list : null;
}

function has(list: ListNode, index: number): boolean {
  return Number.isInteger(index) && itemsOf(list)[index] !== undefined;
}

/** The contrary of an expression, as it is written; null where it is none. */
function negate(written: string): string | null {
  const spanOf = (start: number, end: number) => ({ start, end });
  const expression = readExpression({ text: written, spanOf }, createReport());
  if (expression === null) return null;
  if (expression.kind === 'not' && !written.startsWith('(')) return withoutBrackets(written.slice('not'.length).trim());
  const atom = expression.kind === 'name' || expression.kind === 'constant' || expression.kind === 'count';
  return atom || isBracketed(written) ? `not ${written}` : `not (${written})`;
}

function withoutBrackets(written: string): string {
  return isBracketed(written) ? written.slice(1, -1).trim() : written;
}

/** Whether one pair of brackets holds all of it. */
function isBracketed(written: string): boolean {
  if (!written.startsWith('(')) return false;
  let open = 0;
  for (let index = 0; index < written.length; index++) {
    open += written[index] === '(' ? 1 : written[index] === ')' ? -1 : 0;
    if (open === 0) return index === written.length - 1;
  }
  return false;
}

function rewrite(scalar: ScalarNode, written: string, flow: boolean, text: string): Edit {
  return replace(scalar, renderScalar(written, flow), text);
}

function replace(node: Node, written: string, text: string): Edit {
  return { start: node.span.start, end: endOf(node, text), text: written };
}

function statementToPlain({ statement, because, evidence = [], unsure }: NewStatement): Plain {
  if (because === undefined && evidence.length === 0 && unsure === undefined) return statement;
  return plainMap([
    ['statement', statement],
    ['because', because],
    ['evidence', evidence.length === 0 ? undefined : evidence.map(evidenceToPlain)],
    ['unsure', unsure],
  ]);
}
