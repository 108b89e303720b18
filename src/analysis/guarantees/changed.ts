import {
  type Change,
  isTaking,
  literalOf,
  opposite,
  optionOf,
  type Roads,
  type Rules,
  type StepSystem,
  shortestRoads,
  systemOf,
  withConsent,
  withJoint,
  withLock,
} from '../../engine/index.ts';
import { type Ground, stateTaking } from './ground.ts';
import { type Commit, differenceOf, type Item } from './item.ts';

/** The conflict changed by guarantees, as seen by paths to one end. */
export interface Changed {
  readonly system: StepSystem;
  readonly start: number;
  readonly end: number;
  /** What a path makes true. */
  readonly difference: Change;
  /** Parties that have committed themselves and so may own nothing and consent to nothing on the path. */
  readonly committed: ReadonlySet<number>;
}

/** Why guarantees cannot be given: the commitments lead nowhere feasible, or an item is about nothing that the path changes. */
export type Unfit = 'infeasible' | 'inapplicable';

/** The conflict changed by all of the items, for paths to the end. */
export function changeBy(ground: Ground, end: number, items: readonly Item[]): Changed | Unfit {
  const commits = items.filter((item) => item.kind === 'commit');
  const taken = new Set([...ground.taken, ...commits.map(({ option }) => option)]);
  if (taken.size !== ground.taken.size + commits.length || commits.some((item) => isBack(ground, item)))
    return 'inapplicable';
  const start = commits.length === 0 ? ground.start : stateTaking(ground.graph, taken);
  if (start === null) return 'infeasible';
  const { states, conflict } = ground.graph;
  const difference = differenceOf(conflict.options.length, taken, (option) => states.taken(end, option));
  const kept = new Set(commits.map(({ option }) => option));
  let rules: Rules = ground.rules;
  for (const item of items) {
    const changed = changeRules(ground, rules, item, { difference, kept });
    if (changed === null) return 'inapplicable';
    rules = changed;
  }
  const payoffs = ground.payoffsAfter(commits.flatMap(({ then }) => then));
  const committed = new Set(commits.map(({ option }) => conflict.options[option]?.party ?? -1));
  return { system: systemOf(ground.table, rules, payoffs), start, end, difference, committed };
}

function isBack({ graph }: Ground, { option }: Commit): boolean {
  return graph.conflict.options[option]?.moves === 'back';
}

/** The rules with the guarantee; null where it is about nothing that the path changes. */
function changeRules(
  ground: Ground,
  rules: Rules,
  item: Item,
  { difference, kept }: { readonly difference: Change; readonly kept: ReadonlySet<number> },
): Rules | null {
  switch (item.kind) {
    case 'commit':
      return withLock(rules, literalOf(item.option, true));
    case 'joint':
      return item.change.every((literal) => difference.includes(literal))
        ? withJoint(rules, item.change, item.key)
        : null;
    case 'lock':
    case 'consent': {
      const literal = difference.find((one) => optionOf(one) === item.option);
      if (literal === undefined) return null;
      if (!canComeTrue(ground, literal, kept)) return rules;
      return item.kind === 'lock' ? withLock(rules, literal) : withConsent(rules, opposite(literal), item.from);
    }
  }
}

/**
 * Whether the option goes that way at all, which one that a party has committed itself to does not: a promise to keep what
 * never comes about is empty.
 */
function canComeTrue({ graph }: Ground, literal: number, kept: ReadonlySet<number>): boolean {
  const moves = graph.conflict.options[optionOf(literal)]?.moves;
  if (!isTaking(literal) && kept.has(optionOf(literal))) return false;
  return moves !== (isTaking(literal) ? 'back' : 'forward');
}

/** All shortest legal paths of the changed conflict; null where there is none. */
export function roadsOf({ system, start, end, difference }: Changed): Roads | null {
  return shortestRoads(system, start, end, new Set(difference.map(opposite)));
}
