import type { Conflict, Scenario } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import { resolveIn } from '../expression/resolve.ts';
import { createReport, type Report } from '../report.ts';
import { readConflict } from '../sections/conflict.ts';
import { checkShape } from '../shape/check.ts';
import { scenarioShape, variableShape } from '../shape/model-shape.ts';
import { normalise } from '../shape/normalise.ts';
import { type Entry, entriesOf, field, type MapNode, type Node, textOf } from '../yaml/node.ts';
import { layOver } from './merge.ts';

/** What a scenario lies over. */
interface Layer {
  readonly node: MapNode;
  readonly conflict: Conflict;
  readonly removed: ReadonlyMap<string, Span>;
}

/** Scenarios times characters of the model beyond which reading every scenario would take too long. */
const mostWork = 20_000_000;

/** The section `scenarios`: each laid over what it extends, and validated as a whole. */
export function readScenarios(root: MapNode, base: Conflict, report: Report): readonly Scenario[] {
  const entries = entriesOf(field(root, 'scenarios'));
  if (entries.length * root.span.end > mostWork) {
    report.add('too-many-scenarios', field(root, 'scenarios')?.span ?? null, { facts: { scenarios: entries.length } });
    return [];
  }
  const bottom: Layer = { node: root, conflict: base, removed: new Map() };
  const layers = new Map<string, Layer>();
  for (const entry of inOrder(entries, report)) {
    const parent = textOf(field(entry.value, 'extends'));
    const below = parent === null ? bottom : layers.get(parent);
    if (below !== undefined) layers.set(entry.key.text, readLayer(entry, below, report));
  }
  return entries.flatMap((entry) => {
    const layer = layers.get(entry.key.text);
    return layer === undefined ? [] : [describe(entry, layer.conflict, report)];
  });
}

/** Every scenario after the one it extends; unknown ones and cycles are reported and left out. */
function inOrder(entries: readonly Entry[], report: Report): readonly Entry[] {
  const known = new Map(entries.map(({ key }, index) => [key.text, index]));
  const state = new Map<Entry, 'open' | 'done' | 'broken'>();
  const ordered: Entry[] = [];
  for (const start of entries) {
    const chain: Entry[] = [];
    let current: Entry | undefined = start;
    while (current !== undefined && !state.has(current)) {
      state.set(current, 'open');
      chain.push(current);
      current = parentOf(current, entries, known, report, () => state.set(chain.at(-1) ?? start, 'broken'));
    }
    if (current !== undefined && state.get(current) === 'open') {
      const names = [...chain.slice(chain.indexOf(current)), current].map(({ key }) => key.text);
      report.add('extends-cycle', current.key.span, { facts: { cycle: names } });
    }
    const sound =
      chain.every((entry) => state.get(entry) === 'open') && (current === undefined || state.get(current) === 'done');
    for (const entry of chain.reverse()) {
      state.set(entry, sound ? 'done' : 'broken');
      if (sound) ordered.push(entry);
    }
  }
  return ordered;
}

function parentOf(
  entry: Entry,
  entries: readonly Entry[],
  known: ReadonlyMap<string, number>,
  report: Report,
  onUnknown: () => void,
): Entry | undefined {
  const node = field(entry.value, 'extends');
  const name = textOf(node);
  if (node === null || name === null) return undefined;
  const index = resolveIn(known, 'scenario', { name, span: node.span }, { report, removed: new Map() });
  if (index === null) onUnknown();
  return index === null ? undefined : entries[index];
}

function readLayer(entry: Entry, below: Layer, report: Report): Layer {
  const scenario = entry.key.text;
  const over = normalise(entry.value, scenarioShape, true);
  const laid = layOver(below.node, onlyVariable(over), variableShape);
  for (const { key, span } of laid.idle)
    report.add('removes-nothing', span, { severity: 'warning', facts: { key, scenario } });
  const removed = new Map([...below.removed, ...namesRemoved(laid.removed, below.conflict)]);
  const own = createReport({ scenario }, report.diagnostics);
  const { node } = laid;
  checkShape(onlyVariable(node), variableShape, { report: own, overlay: false });
  const conflict = readConflict(node, { scenario, removed }, own);
  for (const { code, span, ...details } of own.diagnostics) report.add(code, span, details);
  for (const reference of own.references) report.refer(reference);
  return { node, conflict, removed };
}

/** A map without the keys that no scenario may change. */
function onlyVariable(node: Node): MapNode {
  const entries = entriesOf(node).filter(({ key }) => Object.hasOwn(variableShape.fields, key.text));
  return { kind: 'map', entries, flow: false, span: node.span };
}

/** The names that no longer mean anything, with the place of their removal. */
function namesRemoved(paths: ReadonlyMap<string, Span>, below: Conflict): ReadonlyMap<string, Span> {
  const names = new Map<string, Span>();
  for (const { key, id, party } of below.options) {
    const owner = below.parties[party]?.id ?? '';
    const span =
      paths.get('parties') ??
      paths.get(`parties.${owner}`) ??
      paths.get(`parties.${owner}.options`) ??
      paths.get(`parties.${owner}.options.${key}`);
    if (span !== undefined) names.set(id, span).set(key, span);
  }
  const sections = [
    ['parties', below.parties],
    ['outcomes', below.outcomes],
    ['sources', below.sources],
  ] as const;
  for (const [section, things] of sections) {
    for (const { id } of things) {
      const span = paths.get(section) ?? paths.get(`${section}.${id}`);
      if (span !== undefined) names.set(id, span);
    }
  }
  return names;
}

function describe({ key, value }: Entry, conflict: Conflict, report: Report): Scenario {
  const [from, until] = [textOf(field(value, 'from')), textOf(field(value, 'until'))];
  if (from !== null && until !== null && until < from) {
    report.add('dates-reversed', field(value, 'until')?.span ?? key.span, { facts: { from, until } });
  }
  return {
    id: key.text,
    title: textOf(field(value, 'title')),
    about: textOf(field(value, 'about')),
    from,
    until,
    extends: textOf(field(value, 'extends')),
    conflict,
    span: { start: key.span.start, end: Math.max(key.span.end, value.span.end) },
  };
}
