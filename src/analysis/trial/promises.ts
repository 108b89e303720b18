import { type Graph, isTaking, optionOf } from '../../engine/index.ts';
import { setOptionField, takeToday } from '../../format/index.ts';
import { type Conflict, optionName } from '../../model/index.ts';
import type { Item } from '../guarantees/index.ts';
import { changed, type Draft, declareStep, placeOf, withMoves, withPreference } from './written.ts';

/** What is promised for a path to a state. */
interface Promised {
  readonly end: number;
  readonly items: readonly Item[];
}

type ItemOf<Kind extends Item['kind']> = Extract<Item, { readonly kind: Kind }>;

/** The promises, kept from the start: what somebody commits to first, as the path begins after it. */
export function writePromises(draft: Draft, graph: Graph, { items, end }: Promised): Draft | null {
  const commits = items.filter((item) => item.kind === 'commit');
  const others = items.filter((item) => item.kind !== 'commit');
  const committed = commits.reduce<Draft | null>((now, item) => now && commit(now, item), draft);
  const ends = (option: number) => graph.states.taken(end, option);
  return committed && others.reduce((now, item) => keep(now, item, ends), committed);
}

/** The option is taken today and stays; the parties named prefer something else from then on. */
function commit(draft: Draft, { option, then }: ItemOf<'commit'>): Draft | null {
  const { conflict } = draft;
  const { statusQuo } = conflict;
  if (statusQuo === null || statusQuo.taken.includes(option)) return null;
  const taken = [...statusQuo.taken, option].toSorted((a, b) => a - b);
  const names = taken.map((one) => optionName(one, conflict));
  const text = takeToday(draft.text, draft.layer, optionName(option, conflict), names);
  const kept = locked(changed(draft, text, { ...conflict, statusQuo: { ...statusQuo, taken } }), option, true);
  return then.reduce((now, { party, preference }) => withPreference(now, party, preference), kept);
}

function keep(draft: Draft, item: Exclude<Item, { kind: 'commit' }>, ends: (option: number) => boolean): Draft {
  switch (item.kind) {
    case 'joint':
      return declareStep(
        draft,
        item.change.map((literal) => ({ option: optionOf(literal), taken: isTaking(literal) })),
      );
    case 'lock':
      return locked(draft, item.option, ends(item.option));
    case 'consent':
      return consented(draft, item, ends(item.option));
  }
}

/** The option stays once it is as said; one that goes the other way alone never becomes so. */
function locked(draft: Draft, option: number, taken: boolean): Draft {
  return draft.conflict.options[option]?.moves === 'both'
    ? withMoves(draft, option, taken ? 'forward' : 'back')
    : draft;
}

/** Changing the option back takes the parties named, beside those that it takes already. */
function consented(draft: Draft, { option, from }: ItemOf<'consent'>, taken: boolean): Draft {
  const { conflict } = draft;
  const before = conflict.options[option];
  if (before === undefined || before.moves === (taken ? 'back' : 'forward')) return draft;
  const side = taken ? 'reverse' : 'take';
  const named = [...new Set([...before.needs[side], ...from])].toSorted((a, b) => a - b);
  const needs = { ...before.needs, [side]: named };
  const options = conflict.options.map((one, at) => (at === option ? { ...one, needs } : one));
  const words = Object.fromEntries(
    (['take', 'reverse'] as const).flatMap((way) =>
      needs[way].length === 0 ? [] : [[way, idsOf(conflict, needs[way])]],
    ),
  );
  const text = setOptionField(draft.text, draft.layer, placeOf(conflict, option), 'needs', words);
  return changed(draft, text, { ...conflict, options });
}

function idsOf({ parties }: Conflict, indices: readonly number[]): readonly string[] {
  return indices.map((party) => parties[party]?.id ?? '');
}
