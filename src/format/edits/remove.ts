import { applyEdits, type Span } from '../../text/index.ts';
import { parseModel } from '../parse-model.ts';
import type { Reference } from '../report.ts';
import { entriesOf, field, itemsOf, type MapNode, type Node } from '../yaml/node.ts';
import { dropAt, findNode, type Path } from './at-path.ts';
import { endOf } from './layout.ts';
import { findRoot } from './target.ts';

/** Something that goes with what is deleted, because it says something about it. */
export interface Goes {
  readonly path: Path;
  readonly span: Span;
  /** As it is written. */
  readonly text: string;
}

/** What deleting something would do. */
export interface Removal {
  /** The text without it and without all that goes with it. */
  readonly text: string;
  /** In the order of the text; the thing itself is not among them. */
  readonly goes: readonly Goes[];
}

/** What can be deleted. */
export type Removable =
  | { readonly kind: 'option'; readonly party: string; readonly key: string }
  | { readonly kind: 'party'; readonly party: string }
  | { readonly kind: 'outcome'; readonly outcome: string };

/**
 * Deletes an option, a party or an outcome with everything that names it: statements, rules, outcomes and what names these,
 * joint steps, guarantees; of states written as patterns, rankings and expectations too, since their letters would no
 * longer fit. Null where there is no such thing.
 */
export function remove(text: string, what: Removable): Removal | null {
  const root = findRoot(text);
  if (root === null) return null;
  const layers: readonly Path[] = [
    [],
    ...entriesOf(field(root, 'scenarios')).map(({ key }) => ['scenarios', key.text]),
  ];
  const own = layers.map((layer) => [...layer, ...pathOf(what)]).filter((path) => findNode(root, path) !== null);
  if (own.length === 0) return null;
  const units = layers.flatMap((layer) => unitsOf(root, layer));
  const going = outermost([...goingWith(what, units, parseModel(text).references, root)], own);
  const goes = going.flatMap((path) => described(root, path, text)).toSorted((a, b) => a.span.start - b.span.start);
  // From the end on, so that the numbers of items before stay what they are.
  const paths = [...own, ...going].toSorted((a, b) => startOf(root, b) - startOf(root, a));
  return { goes, text: paths.reduce((left, path) => applyEdits(left, dropAt(left, path) ?? []), text) };
}

function pathOf(what: Removable): Path {
  if (what.kind === 'option') return ['parties', what.party, 'options', what.key];
  return what.kind === 'party' ? ['parties', what.party] : ['outcomes', what.outcome];
}

/** A piece of the model that can go by itself. */
interface Unit {
  readonly path: Path;
  readonly span: Span;
}

/** All pieces of the model itself or of a scenario. */
function unitsOf(root: MapNode, layer: Path): readonly Unit[] {
  const units: Unit[] = [];
  const add = (path: Path, span: Span) => {
    units.push({ path, span });
  };
  const node = findNode(root, layer);
  const items = (at: Node | null, path: Path) =>
    itemsOf(at).forEach((item, index) => {
      add([...path, index], item.span);
    });
  const entries = (at: Node | null, path: Path) => {
    for (const { key, value } of entriesOf(at))
      add([...path, key.text], { start: key.span.start, end: value.span.end });
  };
  for (const { key, value } of entriesOf(field(node, 'parties'))) {
    const path = [...layer, 'parties', key.text];
    items(field(value, 'prefers'), [...path, 'prefers']);
    entries(field(value, 'weights'), [...path, 'weights']);
    for (const option of entriesOf(field(value, 'options'))) {
      const needs = [...path, 'options', option.key.text, 'needs'];
      const written = field(option.value, 'needs');
      items(written, needs);
      items(field(written, 'take'), [...needs, 'take']);
      items(field(written, 'reverse'), [...needs, 'reverse']);
    }
  }
  for (const list of ['infeasible', 'merged', 'statusQuo', 'expect']) items(field(node, list), [...layer, list]);
  items(field(field(node, 'statusQuo'), 'taken'), [...layer, 'statusQuo', 'taken']);
  for (const map of ['outcomes', 'joint', 'guarantees']) entries(field(node, map), [...layer, map]);
  for (const { key, value } of entriesOf(field(node, 'bodies'))) {
    for (const list of ['members', 'veto', 'decides']) items(field(value, list), [...layer, 'bodies', key.text, list]);
    entries(field(value, 'weights'), [...layer, 'bodies', key.text, 'weights']);
  }
  return units;
}

/** The pieces that name the thing, those that name an outcome that goes, and so on. */
function goingWith(
  what: Removable,
  units: readonly Unit[],
  references: readonly Reference[],
  root: MapNode,
): Set<Path> {
  const going = new Set<Path>();
  const names = (reference: Reference) => isNamed(what, reference);
  let lost = references.filter(names);
  while (lost.length > 0) {
    const holding = lost
      .flatMap(({ span }) => smallestAround(units, span) ?? [])
      .filter(({ path }) => !going.has(path));
    for (const { path } of holding) going.add(path);
    const outcomes = holding.flatMap(({ path }) => (path.at(-2) === 'outcomes' ? [String(path.at(-1))] : []));
    lost = references.filter(({ kind, id }) => kind === 'outcome' && outcomes.includes(id));
  }
  if (what.kind !== 'outcome') for (const path of patterned(root)) going.add(path);
  return going;
}

function isNamed(what: Removable, { kind, id }: Reference): boolean {
  switch (what.kind) {
    case 'option':
      return kind === 'option' && id === `${what.party}.${what.key}`;
    case 'party':
      return (kind === 'party' && id === what.party) || (kind === 'option' && id.startsWith(`${what.party}.`));
    case 'outcome':
      return kind === 'outcome' && id === what.outcome;
  }
}

/** Rankings and expectations: they name states by letters, one an option. */
function patterned(root: MapNode): readonly Path[] {
  const layers: readonly Path[] = [
    [],
    ...entriesOf(field(root, 'scenarios')).map(({ key }) => ['scenarios', key.text]),
  ];
  const rankings = layers.flatMap((layer) =>
    entriesOf(field(findNode(root, layer), 'parties'))
      .filter(({ value }) => field(value, 'ranking') !== null)
      .map(({ key }) => [...layer, 'parties', key.text, 'ranking']),
  );
  const expected = itemsOf(field(root, 'expect')).flatMap((item, index) =>
    ['are', 'include', 'exclude'].some((key) => field(item, key) !== null) ? [['expect', index]] : [],
  );
  return [...rankings, ...expected];
}

function smallestAround(units: readonly Unit[], span: Span): Unit | null {
  const around = units.filter((unit) => unit.span.start <= span.start && span.end <= unit.span.end);
  return around.toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0] ?? null;
}

/** Those that do not lie in another one, nor in what is deleted itself. */
function outermost(paths: readonly Path[], own: readonly Path[]): readonly Path[] {
  const all = [...paths, ...own];
  const within = (path: Path, other: Path) => other.length < path.length && other.every((key, at) => key === path[at]);
  return paths.filter((path) => !all.some((other) => within(path, other)));
}

function described(root: MapNode, path: Path, text: string): readonly Goes[] {
  const node = findNode(root, path);
  if (node === null) return [];
  const span = { start: startOf(root, path), end: endOf(node, text) };
  return [{ path, span, text: text.slice(span.start, span.end) }];
}

/** Where the piece begins: at its key, where it has one. */
function startOf(root: MapNode, path: Path): number {
  const parent = findNode(root, path.slice(0, -1));
  const key = path.at(-1);
  const entry = entriesOf(parent).find((candidate) => candidate.key.text === key);
  return entry?.key.span.start ?? findNode(root, path)?.span.start ?? 0;
}
