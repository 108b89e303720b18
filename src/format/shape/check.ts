import type { Span } from '../../text/index.ts';
import { nameProblem } from '../names.ts';
import { nearest } from '../nearest.ts';
import { type Report, replacement } from '../report.ts';
import { type Entry, isNull, type MapNode, type Node, type ScalarNode } from '../yaml/node.ts';
import { isSplitEntry, reportSplitItems, reportSplitKey } from './brackets.ts';
import { checkScalar } from './check-scalar.ts';
import { fieldOf, type MapShape, type RecordShape, type Shape } from './shape.ts';

/** What checking needs to know about where it is. */
export interface Checking {
  readonly report: Report;
  /** Whether the node lies over a model: then nothing is required, and nothing (`null`) may stand everywhere. */
  readonly overlay: boolean;
}

/** Reports everything about a node that its shape does not allow: keys, types, and what single scalars look like. */
export function checkShape(node: Node, shape: Shape, checking: Checking): void {
  switch (shape.kind) {
    case 'record':
      if (node.kind === 'map') return checkRecord(node, shape, checking);
      if (isNull(node) && Object.values(shape.fields).every(({ required }) => required !== true)) return;
      if (shape.short !== undefined) return checkShape(node, shape.short.shape, checking);
      return reportType(node, shape, checking.report);
    case 'map':
      return node.kind === 'map' ? checkMap(node, shape, checking) : reportType(node, shape, checking.report);
    case 'list':
      return checkList(node, shape.of, checking, () => reportType(node, shape, checking.report));
    case 'tier':
      return node.kind === 'list'
        ? checkList(node, { kind: 'state' }, checking, () => {})
        : checkShape(node, { kind: 'state' }, checking);
    default:
      return node.kind === 'scalar'
        ? checkScalar(node, shape, checking.report)
        : reportType(node, shape, checking.report);
  }
}

function checkList(node: Node, of: Shape, checking: Checking, otherwise: () => void): void {
  if (node.kind !== 'list') return otherwise();
  if (reportSplitItems(node, of, checking.report)) return;
  for (const item of node.items) checkShape(item, of, { ...checking, overlay: false });
}

function checkRecord(node: MapNode, shape: RecordShape, checking: Checking): void {
  const groups = new Map<string, ScalarNode>();
  node.entries.forEach(({ key, value }, index) => {
    const known = fieldOf(shape, key.text);
    const previous = node.entries[index - 1];
    if (known === undefined) {
      if (previous !== undefined && isSplitEntry(previous, key)) reportSplitKey(previous, key, checking.report);
      else reportUnknownKey(key, shape, checking.report);
      return;
    }
    if (isNull(value)) return;
    const next = node.entries[index + 1];
    if (next !== undefined && fieldOf(shape, next.key.text) === undefined && isSplitEntry({ key, value }, next.key))
      return;
    if (known.group !== undefined) checkGroup(groups, known.group, key, checking.report);
    checkShape(value, known.shape, known.overlay ? { ...checking, overlay: true } : checking);
  });
  if (!checking.overlay) reportMissing(node, shape, checking.report);
}

/** Two fields that exclude each other. */
function checkGroup(seen: Map<string, ScalarNode>, group: string, key: ScalarNode, report: Report): void {
  const first = seen.get(group);
  if (first === undefined) seen.set(group, key);
  else report.add('two-preferences', key.span, { facts: { first: first.text, second: key.text } });
}

function reportMissing(node: MapNode, shape: RecordShape, report: Report): void {
  const start: Span = { start: node.span.start, end: Math.min(node.span.start + 1, node.span.end) };
  for (const [key, { required, about }] of Object.entries(shape.fields)) {
    if (required !== true) continue;
    const entry = node.entries.find((candidate) => candidate.key.text === key);
    if (entry !== undefined && !isNull(entry.value)) continue;
    const insert = { start: node.span.start, end: node.span.start, text: 'standstill: 1\n' };
    const fix = key === 'standstill' && !node.flow ? { label: 'begin with `standstill: 1`', edits: [insert] } : null;
    report.add('missing-key', entry?.key.span ?? start, { facts: { key, about }, fix });
  }
}

function reportUnknownKey(key: ScalarNode, shape: RecordShape, report: Report): void {
  const known = Object.keys(shape.fields);
  const suggestion = nearest(key.text, known);
  report.add('unknown-key', key.span, {
    facts: { key: key.text, known, ...(suggestion === null ? {} : { suggestion }) },
    fix: suggestion === null ? null : replacement(`write ${suggestion}`, key.span, suggestion),
  });
}

function checkMap(node: MapNode, shape: MapShape, checking: Checking): void {
  node.entries.forEach((entry, index) => {
    const previous = node.entries[index - 1];
    if (shape.keys === 'expression' && previous !== undefined && isSplitEntry(previous, entry.key)) {
      reportSplitKey(previous, entry.key, checking.report);
    } else {
      checkEntry(entry, shape, checking);
    }
  });
}

function checkEntry({ key, value }: Entry, shape: MapShape, checking: Checking): void {
  const problem = shape.keys === 'name' ? nameProblem(key.text) : null;
  if (problem !== null) checking.report.add('name-invalid', key.span, { facts: { name: key.text, problem } });
  if (isNull(value) && checking.overlay) return;
  checkShape(value, shape.of, checking);
}

const words: Readonly<Record<Shape['kind'], string>> = {
  text: 'a text',
  name: 'a name',
  expression: 'an expression',
  literal: 'an option, or `not` and an option',
  state: 'a state',
  number: 'a number',
  date: 'a date',
  place: 'a place in the source',
  choice: 'a word',
  tier: 'a state or a list of states',
  list: 'a list (items after dashes, or in [ ])',
  map: 'a map of names (`name: …` on each line)',
  record: 'a map (`key: …` on each line)',
};

function reportType(node: Node, shape: Shape, report: Report): void {
  const found = isNull(node)
    ? 'nothing'
    : { scalar: 'one text', list: 'a list (items after dashes, or in [ ])', map: 'a map' }[node.kind];
  const wrap = shape.kind === 'list' && node.kind === 'scalar' && node.plain && !isNull(node);
  report.add('wrong-type', startOf(node), {
    facts: { expected: words[shape.kind], found },
    fix: wrap ? replacement('make it a list', node.span, `[${node.text}]`) : null,
  });
}

/** A long node is pointed at by its beginning. */
function startOf(node: Node): Span {
  return node.kind === 'scalar'
    ? node.span
    : { start: node.span.start, end: Math.min(node.span.start + 1, node.span.end) };
}
