import { type Change, changeKey, changeTo, literalOf, optionOf } from '../../engine/index.ts';
import type { Conflict, Decimal, Guarantee, Preference } from '../../model/index.ts';

/** Something that may be promised. Definitions §6, Guarantees. */
export type Item = {
  /** Equal items, equal keys. */
  readonly key: string;
  /** The id of a declared item; null for a generated one. */
  readonly name: string | null;
  readonly cost: Decimal;
} & (
  | { readonly kind: 'lock'; readonly option: number }
  | { readonly kind: 'consent'; readonly option: number; readonly from: readonly number[] }
  | { readonly kind: 'joint'; readonly change: Change }
  | { readonly kind: 'commit'; readonly option: number; readonly then: readonly Then[] }
);

/** A party's preference once a commitment is made. */
export interface Then {
  readonly party: number;
  readonly preference: Preference;
}

export type Commit = Extract<Item, { kind: 'commit' }>;

const one: Decimal = { digits: 1n, scale: 0 };
const generated = { name: null, cost: one };

/** The declared menu, in the file's order. */
export function declaredItems(conflict: Conflict): readonly Item[] {
  return conflict.guarantees.map((guarantee) => {
    const { id: name, cost } = guarantee;
    return { ...plainItem(guarantee), name, cost };
  });
}

function plainItem(guarantee: Guarantee): Item {
  switch (guarantee.kind) {
    case 'lock':
      return lock(guarantee.option);
    case 'consent':
      return consent(guarantee.option, guarantee.from);
    case 'joint':
      return joint(changeTo(guarantee.literals));
    case 'commit':
      return commit(guarantee.option, guarantee.then, guarantee.id);
  }
}

/**
 * The menu generated for paths that make `difference` true, from a state that takes `taken`: locks and consents for each
 * option the path changes, one joint step for each set of owners, commitments for what is not taken.
 */
export function generatedItems(conflict: Conflict, difference: Change, taken: ReadonlySet<number>): readonly Item[] {
  const owner = (literal: number) => conflict.options[optionOf(literal)]?.party ?? 0;
  const owners = [...new Set(difference.map(owner))].toSorted((a, b) => a - b);
  const groups = subsets(owners);
  return [
    ...difference.map((literal) => lock(optionOf(literal))),
    ...difference.flatMap((literal) =>
      conflict.parties.flatMap((_, party) => (party === owner(literal) ? [] : [consent(optionOf(literal), [party])])),
    ),
    ...groups
      .filter((group) => group.length >= 2)
      .map((group) => joint(difference.filter((literal) => group.includes(owner(literal))))),
    ...conflict.options.flatMap(({ moves }, option) =>
      taken.has(option) || moves === 'back' ? [] : [commit(option, [], null)],
    ),
  ];
}

function subsets(parties: readonly number[]): readonly (readonly number[])[] {
  const all: (readonly number[])[] = [[]];
  for (const party of parties) all.push(...all.map((group) => group.concat(party)));
  return all;
}

function lock(option: number): Item {
  return { ...generated, kind: 'lock', option, key: `lock ${option}` };
}

function consent(option: number, parties: readonly number[]): Item {
  const from = [...new Set(parties)].toSorted((a, b) => a - b);
  return { ...generated, kind: 'consent', option, from, key: `consent ${option} ${from}` };
}

function joint(change: Change): Item {
  return { ...generated, kind: 'joint', change, key: `joint ${changeKey(change)}` };
}

/** Commitments with statements of their own are told apart by their names. */
function commit(option: number, then: readonly Then[], name: string | null): Item {
  const key = then.length === 0 ? `commit ${option}` : `commit ${option} as ${name}`;
  return { ...generated, kind: 'commit', option, then, key };
}

/** The literals that a path to a state taking `wanted` has to make true from one that takes `taken`, by option. */
export function differenceOf(options: number, taken: ReadonlySet<number>, wanted: (option: number) => boolean): Change {
  const difference: number[] = [];
  for (let option = 0; option < options; option += 1) {
    if (taken.has(option) !== wanted(option)) difference.push(literalOf(option, wanted(option)));
  }
  return difference;
}

const kinds: readonly Item['kind'][] = ['lock', 'consent', 'joint', 'commit'];

/** Each item once, declared ones first and in their order, then locks, consents, joint steps and commitments. */
export function inMenuOrder(declared: readonly Item[], others: readonly Item[]): readonly Item[] {
  const all = new Map(declared.map((item) => [item.key, item]));
  for (const kind of kinds) {
    for (const item of others) if (item.kind === kind && !all.has(item.key)) all.set(item.key, item);
  }
  return [...all.values()];
}
