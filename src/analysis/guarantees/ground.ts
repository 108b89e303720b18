import {
  type Change,
  type Combine,
  changeKey,
  combiner,
  type Graph,
  literalOf,
  type Payoffs,
  type Rules,
  rankAnew,
  rulesOf,
  type StepTable,
  tabulateSteps,
} from '../../engine/index.ts';
import type { Concept } from '../../model/index.ts';
import { declaredItems, differenceOf, generatedItems, type Item, inMenuOrder, type Then } from './item.ts';

/** Everything about a question that no guarantee changes: the conflict, where paths start and may end, the menus. */
export interface Ground {
  readonly graph: Graph;
  readonly concept: Concept;
  readonly start: number;
  /** The options taken where paths start. */
  readonly taken: ReadonlySet<number>;
  /** The states paths may end in, ascending. */
  readonly targets: readonly number[];
  readonly table: StepTable;
  readonly rules: Rules;
  readonly combine: Combine | null;
  /** All items, in the order of the menu. */
  readonly menu: readonly Item[];
  /** The keys of the items that may matter for a target. */
  readonly menuOf: ReadonlyMap<number, ReadonlySet<string>>;
  /** What parties prefer once commitments are made. */
  readonly payoffsAfter: (then: readonly Then[]) => readonly Payoffs[];
}

/** What a question is about. */
export interface HoldQuestion {
  readonly graph: Graph;
  readonly concept: Concept;
  /** Where paths start. */
  readonly start: number;
  /** The states that they may lead to. */
  readonly targets: readonly number[];
}

/** Prepares a question; null where the conflict has more steps than can be listed. */
export function groundOf({ graph, concept, start, targets }: HoldQuestion, withMenu = true): Ground | null {
  const { conflict } = graph;
  const taken = takenAt(graph, start);
  const declared = withMenu ? declaredItems(conflict).filter((item) => isOffered(item, concept)) : [];
  const generated = new Map(
    targets.map((target) => {
      const difference = differenceOf(conflict.options.length, taken, (option) => graph.states.taken(target, option));
      const items = withMenu ? generatedItems(conflict, difference, taken) : [];
      return [target, items.filter((item) => isOffered(item, concept))];
    }),
  );
  const menu = inMenuOrder(declared, [...generated.values()].flat());
  const table = tabulateSteps(graph, jointChanges(menu));
  if (table === null) return null;
  return {
    graph,
    concept,
    start,
    taken,
    targets: targets.toSorted((a, b) => a - b),
    table,
    rules: rulesOf(conflict),
    combine: concept === 'sim' && graph.layout.merging === null ? combiner(graph.layout) : null,
    menu,
    menuOf: new Map([...generated].map(([target, items]) => [target, keysOf([...declared, ...items])])),
    payoffsAfter: rememberPayoffs(graph),
  };
}

function keysOf(items: readonly Item[]): ReadonlySet<string> {
  return new Set(items.map(({ key }) => key));
}

function isOffered({ kind }: Item, concept: Concept): boolean {
  return concept !== 'sim' || (kind !== 'consent' && kind !== 'joint');
}

function jointChanges(menu: readonly Item[]): readonly Change[] {
  const changes = menu.flatMap((item) => (item.kind === 'joint' ? [item.change] : []));
  return [...new Map(changes.map((change) => [changeKey(change), change])).values()];
}

/** The options taken in a state: as the model says for the status quo, as its last member for a merged state. */
function takenAt({ conflict, states, statusQuo }: Graph, state: number): ReadonlySet<number> {
  if (state === statusQuo && conflict.statusQuo !== null) return new Set(conflict.statusQuo.taken);
  return new Set(conflict.options.flatMap((_, option) => (states.taken(state, option) ? [option] : [])));
}

/** The state that takes exactly these options; null where it is not feasible. */
export function stateTaking({ states, conflict }: Graph, taken: ReadonlySet<number>): number | null {
  const pattern = conflict.options.map((_, option) => (taken.has(option) ? 'Y' : 'N')).join('');
  return states.matching(pattern)[0] ?? null;
}

function rememberPayoffs(graph: Graph) {
  const known: { readonly then: readonly Then[]; readonly payoffs: readonly Payoffs[] }[] = [];
  return (then: readonly Then[]): readonly Payoffs[] => {
    if (then.length === 0) return graph.payoffs;
    const found = known.find((entry) => isSame(entry.then, then));
    if (found !== undefined) return found.payoffs;
    const payoffs = payoffsWith(graph, then);
    known.push({ then, payoffs });
    return payoffs;
  };
}

function isSame(one: readonly Then[], other: readonly Then[]): boolean {
  return one.length === other.length && one.every((entry, at) => entry === other[at]);
}

function payoffsWith(graph: Graph, then: readonly Then[]): readonly Payoffs[] {
  const { conflict } = graph;
  const parties = conflict.parties.map((party, at) => ({
    ...party,
    preference: then.findLast((entry) => entry.party === at)?.preference ?? party.preference,
  }));
  return rankAnew(graph, { ...conflict, parties }).payoffs;
}

/** The literal that the end has of an option. */
export function literalAt({ graph }: Ground, end: number, option: number): number {
  return literalOf(option, graph.states.taken(end, option));
}
