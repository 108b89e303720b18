import type { Concept, Conflict, Decimal, Guarantee, Literal, Preference } from '../../src/model/index.ts';
import { takes } from './condition.ts';
import { type Path, pathHolds } from './path-holds.ts';
import { shortestPaths } from './paths.ts';
import { type StateSpace, standsAs } from './states.ts';
import { ascending, nameOf } from './steps.ts';
import { layOut, remembered, statusQuo, type World, withRules } from './world.ts';

/** Something that can be promised, by what it does. What is generated of the kind joint takes all that its owners change. */
export type Item = { readonly key: string; readonly cost: Decimal; readonly declared: boolean } & (
  | { readonly kind: 'lock'; readonly option: number }
  | { readonly kind: 'consent'; readonly option: number; readonly from: readonly number[] }
  | { readonly kind: 'joint'; readonly literals: readonly Literal[] }
  | {
      readonly kind: 'commit';
      readonly option: number;
      readonly then: readonly { readonly party: number; readonly preference: Preference }[];
    }
);

type Commit = Extract<Item, { readonly kind: 'commit' }>;

/** A set of guarantees under which some path to the outcome holds, while none does under fewer of them. */
export interface Minimal {
  readonly keys: readonly string[];
  readonly items: readonly Item[];
  readonly cost: bigint;
}

const one: Decimal = { digits: 1n, scale: 0 };

/** Every minimal set of at most `most` guarantees for the question "how is one of these states reached?". */
export function minimalGuarantees(
  conflict: Conflict,
  concept: Concept,
  targets: readonly number[],
  most: number,
): readonly Minimal[] {
  const found: Minimal[] = [];
  const isNeeded = (keys: readonly string[]) => !found.some((less) => less.keys.every((key) => keys.includes(key)));
  const menus = targets.map((target) => ({ target, menu: menuFor(conflict, concept, target) }));
  const every = new Map(menus.flatMap(({ menu }) => menu.map((item) => [item.key, item])));
  for (let size = 0; size <= most; size++) {
    const sets = choose([...every.values()], size).filter((set) => isNeeded(set.map(({ key }) => key)));
    const holding = sets.filter((set) => targets.some((target) => somePathHolds(conflict, concept, target, set)));
    found.push(...holding.map((items) => ({ keys: items.map(({ key }) => key).sort(), items, cost: costOf(items) })));
  }
  return found;
}

/** All sets of so many items. */
function choose<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, k) => choose(items.slice(k + 1), size - 1).map((rest) => [item, ...rest]));
}

/** In units of 10^-15. */
function costOf(items: readonly Item[]): bigint {
  return items.reduce((sum, { cost }) => sum + cost.digits * 10n ** BigInt(15 - cost.scale), 0n);
}

/** Whether in the conflict changed by the guarantees some shortest path to the target holds to which all of them apply. */
export function somePathHolds(
  conflict: Conflict,
  concept: Concept,
  target: number,
  guarantees: readonly Item[],
): boolean {
  return pathsUnder(conflict, target, guarantees).some(({ world, path }) => pathHolds(world, concept, path));
}

/** The shortest paths to the target in the conflict changed by the guarantees; none where one does not apply. */
export function pathsUnder(
  conflict: Conflict,
  target: number,
  guarantees: readonly Item[],
): readonly { readonly world: World; readonly path: Path }[] {
  const world = worldUnder(conflict, target, guarantees);
  const start = world === null ? null : statusQuo(world);
  if (world === null || start === null) return [];
  const commits = guarantees.filter((item) => item.kind === 'commit');
  return shortestPaths(world, start, target, 'legal')
    .filter((steps) => commits.length === 0 || steps.length > 0)
    .filter((steps) =>
      commits.every(({ option }) => {
        const owner = conflict.options[option]?.party ?? -1;
        return steps.every(({ owners, named }) => !owners.includes(owner) && !named.includes(owner));
      }),
    )
    .map((steps) => ({ world, path: { start, steps } }));
}

/** The conflict changed by the guarantees, for paths to the target; null where one does not apply. */
export function worldUnder(conflict: Conflict, target: number, guarantees: readonly Item[]): World | null {
  const base = afterCommitments(
    conflict,
    guarantees.filter((item) => item.kind === 'commit'),
  );
  if (base === null) return null;
  const others = guarantees.filter((item) => item.kind !== 'commit');
  const difference = literalsToReach(base, target);
  if (difference === null || !others.every((item) => applies(item, base.conflict, difference))) return null;
  const changed = others.reduce((so, item) => afterPromise(so, item, difference), base.conflict);
  const exclusive = others.flatMap((item) => (item.kind === 'joint' ? [item.literals] : []));
  return withRules(base, changed, exclusive);
}

const committed = new WeakMap<Conflict, Map<string, World | null>>();

/** The conflict once the commitments are made, laid out once; null where one cannot be made. */
function afterCommitments(conflict: Conflict, commits: readonly Commit[]): World | null {
  const known = committed.get(conflict) ?? new Map<string, World | null>();
  committed.set(conflict, known);
  return remembered(known, commits.map(({ key }) => key).join(' + '), () => {
    const changed = commits.reduce<Conflict | null>((so, { option, then }) => {
      return so === null ? null : afterCommitment(so, option, then);
    }, conflict);
    return changed === null ? null : layOut(changed);
  });
}

/** What differs between today and the target, as the target has it; null where today is not feasible. */
export function literalsToReach(space: StateSpace, target: number): readonly Literal[] | null {
  const { conflict } = space;
  const from = conflict.statusQuo?.taken.reduce((sum, option) => sum + 2 ** option, 0);
  if (from === undefined || !space.stateOf.has(from)) return null;
  const to = standsAs(space, target);
  return [...conflict.options.keys()]
    .filter((option) => takes(from, option) !== takes(to, option))
    .map((option) => ({ option, taken: takes(to, option) }));
}

function applies(item: Exclude<Item, { kind: 'commit' }>, conflict: Conflict, difference: readonly Literal[]): boolean {
  if (item.kind !== 'joint') return difference.some(({ option }) => option === item.option);
  const owners = new Set(item.literals.map(({ option }) => conflict.options[option]?.party));
  const theirs = difference.filter(({ option }) => owners.has(conflict.options[option]?.party));
  if (!item.declared && theirs.length !== item.literals.length) return false;
  const among = (literal: Literal) => difference.some((other) => nameOf([other]) === nameOf([literal]));
  return owners.size >= 2 && item.literals.every(among);
}

/** The option is taken before the path starts and stays; null where that cannot be. Whether all commitments together are feasible is asked afterwards. */
function afterCommitment(
  conflict: Conflict,
  option: number,
  then: readonly { readonly party: number; readonly preference: Preference }[],
): Conflict | null {
  const taken = conflict.statusQuo?.taken ?? [];
  const before = conflict.options[option];
  if (conflict.statusQuo === null || taken.includes(option) || before === undefined || before.moves === 'back')
    return null;
  return {
    ...conflict,
    statusQuo: { ...conflict.statusQuo, taken: ascending([...taken, option]) },
    options: conflict.options.with(option, { ...before, moves: 'forward' }),
    parties: conflict.parties.map((party, i) => {
      return { ...party, preference: then.find((other) => other.party === i)?.preference ?? party.preference };
    }),
  };
}

/**
 * The conflict with the promise kept; what a joint guarantee adds is left to the steps. An option that only goes the other
 * way is never changed as the path would, so that a promise about it is empty.
 */
function afterPromise(
  conflict: Conflict,
  item: Exclude<Item, { kind: 'commit' }>,
  difference: readonly Literal[],
): Conflict {
  if (item.kind === 'joint') return conflict;
  const before = conflict.options[item.option];
  const taken = difference.find(({ option }) => option === item.option)?.taken;
  if (before === undefined || taken === undefined) return conflict;
  if (before.moves === (taken ? 'back' : 'forward')) return conflict;
  const back = taken ? 'reverse' : 'take';
  const after =
    item.kind === 'lock'
      ? { ...before, moves: taken ? ('forward' as const) : ('back' as const) }
      : { ...before, needs: { ...before.needs, [back]: ascending([...before.needs[back], ...item.from]) } };
  return { ...conflict, options: conflict.options.with(item.option, after) };
}

/** The declared items, and those generated for the target from today and from after every commitment. */
export function menuFor(conflict: Conflict, concept: Concept, target: number): readonly Item[] {
  const declared = conflict.guarantees.map(declaredItem);
  const commits = conflict.options.flatMap((_, option): Item[] => {
    return [
      {
        key: keyOf({ kind: 'commit', option, then: [] }),
        cost: one,
        declared: false,
        kind: 'commit',
        option,
        then: [],
      },
    ];
  });
  const starts = [...declared, ...commits].filter((item) => item.kind === 'commit');
  const subsets = starts.reduce<(typeof starts)[]>((all, item) => all.flatMap((set) => [set, [...set, item]]), [[]]);
  const generated = subsets.flatMap((set) => {
    const base = afterCommitments(conflict, set);
    return base === null ? [] : generatedItems(base.conflict, literalsToReach(base, target) ?? []);
  });
  const all = new Map([...commits, ...generated, ...declared].map((item) => [item.key, item]));
  const offered = (item: Item) => concept !== 'sim' || (item.kind !== 'consent' && item.kind !== 'joint');
  return [...all.values()].filter(offered);
}

function declaredItem(guarantee: Guarantee): Item {
  const { cost } = guarantee;
  return { ...guarantee, cost, declared: true, key: keyOf(guarantee) };
}

/** The items of kinds lock, consent and joint that are generated for what differs. */
export function generatedItems(conflict: Conflict, difference: readonly Literal[]): readonly Item[] {
  const locks = difference.map(({ option }) => ({ kind: 'lock', option }) as const);
  const consents = difference.flatMap(({ option }) =>
    [...conflict.parties.keys()]
      .filter((party) => party !== conflict.options[option]?.party)
      .map((party) => ({ kind: 'consent', option, from: [party] }) as const),
  );
  const ownerOf = ({ option }: Literal) => conflict.options[option]?.party ?? -1;
  const owners = ascending(difference.map(ownerOf));
  const sets = owners.reduce<number[][]>((all, owner) => all.flatMap((set) => [set, [...set, owner]]), [[]]);
  const joints = sets
    .filter((set) => set.length >= 2)
    .map((set) => ({ kind: 'joint', literals: difference.filter((one) => set.includes(ownerOf(one))) }) as const);
  return [...locks, ...consents, ...joints].map(
    (item): Item => ({ ...item, cost: one, declared: false, key: keyOf(item) }),
  );
}

/** What an item does, in words: items that do the same are one. */
export function keyOf(
  item:
    | { readonly kind: 'lock'; readonly option: number }
    | { readonly kind: 'consent'; readonly option: number; readonly from: readonly number[] }
    | { readonly kind: 'joint'; readonly literals: readonly Literal[] }
    | {
        readonly kind: 'commit';
        readonly option: number;
        readonly then: readonly { readonly party: number; readonly preference: Preference }[];
      },
): string {
  switch (item.kind) {
    case 'lock':
      return `lock ${item.option}`;
    case 'consent':
      return `consent ${item.option} from ${ascending(item.from).join()}`;
    case 'joint':
      return `joint ${nameOf(item.literals)}`;
    case 'commit':
      return `commit ${item.option}${item.then.map(({ party, preference }) => ` ${party}:${JSON.stringify(preference, plain)}`).join('')}`;
  }
}

function plain(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value;
}
