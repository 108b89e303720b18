import type { Condition, Preference } from '../../model/index.ts';
import { toCommonScale } from '../../model/index.ts';
import { canonicalOrder } from './canonical-order.ts';
import { applyEdit, type PreferenceEdit, statementOver } from './edits.ts';

/** A party's order as numbers to compare: one a state, higher is better, equal is a tie. */
export type Keys = Uint32Array;

/** One party's order after some edits, and how long its list of statements, weights or tiers is then. */
export interface EditedOrder {
  readonly keys: Keys;
  readonly length: number;
}

/** Makes the orders that edits of one party's preference give. */
export interface OrderEditor {
  readonly base: EditedOrder;
  /**
   * The order once the edit is made to the order last made at `depth` - 1 (the base at 0). It may be written over by the next
   * edit at the same depth.
   */
  edit(order: EditedOrder, edit: PreferenceEdit, depth: number): EditedOrder;
}

/** Where a condition holds: 1 at its states; length m. */
export type Evaluate = (condition: Condition) => Uint8Array;

/** More statements than this do not fit the bits of a key. */
const mostBits = 31;

/**
 * The editor of a party's preference for lists of up to `depth` edits. `payoffs` are the party's positions in the model as it
 * is. Short lists of statements are kept as bits, one a statement, so that an edit moves bits instead of ranking anew.
 */
export function orderEditor(
  preference: Preference,
  payoffs: ArrayLike<number>,
  depth: number,
  evaluate: Evaluate,
): OrderEditor {
  if (preference.kind === 'ranking') return rankingEditor(preference, payoffs, depth);
  if (preference.kind === 'weights')
    return rankingAnew(preference, payoffs, (edited) => sumKeys(edited, evaluate, payoffs.length));
  const statements = preference.kind === 'statements' ? preference.statements : [];
  const list: StatementList = { kind: 'statements', statements };
  if (statements.length + depth > mostBits) {
    return rankingAnew(list, payoffs, (edited) => statementKeys(edited, evaluate, payoffs.length));
  }
  return bitEditor(list, payoffs.length, depth, evaluate);
}

type StatementList = Extract<Preference, { kind: 'statements' }>;

function bitEditor(list: StatementList, count: number, depth: number, evaluate: Evaluate): OrderEditor {
  const buffers = Array.from({ length: depth + 1 }, () => new Uint32Array(count));
  const remembered = remembering(evaluate);
  const keys = statementBits(list, remembered, count);
  return {
    base: { keys, length: list.statements.length },
    edit(order, edit, at) {
      const into = buffers[at] ?? new Uint32Array(count);
      editBits(order.keys, into, order.length, edit, remembered);
      return { keys: into, length: lengthAfter(order.length, edit) };
    },
  };
}

function statementBits(list: StatementList, evaluate: Evaluate, count: number): Keys {
  const keys = new Uint32Array(count);
  for (const { condition } of list.statements) {
    const truth = evaluate(condition);
    for (let state = 0; state < count; state += 1) keys[state] = ((keys[state] ?? 0) << 1) | (truth[state] ?? 0);
  }
  return keys;
}

/** Moves the bits of all keys as the edit moves the statements of a list of `length`; the first statement is the highest bit. */
function editBits(from: Keys, into: Keys, length: number, edit: PreferenceEdit, evaluate: Evaluate): void {
  const place = length - edit.at;
  switch (edit.kind) {
    case 'swap':
      return swapBits(from, into, place);
    case 'drop':
      return dropBit(from, into, place);
    case 'negate':
      for (let state = 0; state < from.length; state += 1) into[state] = (from[state] ?? 0) ^ (1 << place);
      return;
    case 'add':
      return addBit(from, into, place + 1, evaluate(statementOver(edit.literal).condition));
  }
}

function swapBits(from: Keys, into: Keys, place: number): void {
  const both = 3 << (place - 1);
  for (let state = 0; state < from.length; state += 1) {
    const key = from[state] ?? 0;
    const differ = ((key >>> place) ^ (key >>> (place - 1))) & 1;
    into[state] = differ === 1 ? key ^ both : key;
  }
}

function dropBit(from: Keys, into: Keys, place: number): void {
  const below = 2 ** place - 1;
  for (let state = 0; state < from.length; state += 1) {
    const key = from[state] ?? 0;
    into[state] = ((key >>> 1) & ~below) | (key & below);
  }
}

function addBit(from: Keys, into: Keys, place: number, truth: Uint8Array): void {
  const below = 2 ** place - 1;
  for (let state = 0; state < from.length; state += 1) {
    const key = from[state] ?? 0;
    into[state] = ((key & ~below) << 1) | ((truth[state] ?? 0) << place) | (key & below);
  }
}

type Ranking = Extract<Preference, { kind: 'ranking' }>;

/** The only edit of a ranking exchanges two neighbouring tiers. */
function rankingEditor(ranking: Ranking, payoffs: ArrayLike<number>, depth: number): OrderEditor {
  const buffers = Array.from({ length: depth + 1 }, () => new Uint32Array(payoffs.length));
  return {
    base: { keys: Uint32Array.from(payoffs), length: ranking.tiers.length },
    edit(order, edit, at) {
      const into = buffers[at] ?? new Uint32Array(payoffs.length);
      const upper = ranking.tiers.length - edit.at;
      for (let state = 0; state < into.length; state += 1) {
        const key = order.keys[state] ?? 0;
        into[state] = key === upper ? upper - 1 : key === upper - 1 ? upper : key;
      }
      return { keys: into, length: order.length };
    },
  };
}

function rankingAnew(
  preference: Preference,
  payoffs: ArrayLike<number>,
  rank: (preference: Preference) => Keys,
): OrderEditor {
  const made: Preference[] = [preference];
  const length = preference.kind === 'weights' ? preference.weights.length : listLength(preference);
  return {
    base: { keys: Uint32Array.from(payoffs), length },
    edit(order, edit, depth) {
      const edited = applyEdit(made[depth - 1] ?? preference, edit);
      made[depth] = edited;
      return { keys: rank(edited), length: lengthAfter(order.length, edit) };
    },
  };
}

function listLength(preference: Preference): number {
  return preference.kind === 'statements' ? preference.statements.length : 0;
}

function lengthAfter(length: number, { kind }: PreferenceEdit): number {
  return kind === 'add' ? length + 1 : kind === 'drop' ? length - 1 : length;
}

function statementKeys(preference: Preference, evaluate: Evaluate, count: number): Keys {
  let keys: Keys = new Uint32Array(count);
  const statements = preference.kind === 'statements' ? preference.statements : [];
  for (const { condition } of statements) {
    const truth = evaluate(condition);
    keys = canonicalOrder(keys.map((key, state) => 2 * key + (truth[state] ?? 0))).positions;
  }
  return keys;
}

function sumKeys(preference: Preference, evaluate: Evaluate, count: number): Keys {
  const weights = preference.kind === 'weights' ? preference.weights : [];
  const { values } = toCommonScale(weights.map(({ weight }) => weight));
  const truths = weights.map(({ condition }) => evaluate(condition));
  const sums = Array.from({ length: count }, (_, state) =>
    values.reduce((sum, value, at) => (truths[at]?.[state] === 1 ? sum + value : sum), 0n),
  );
  const place = new Map([...new Set(sums)].toSorted((a, b) => (a < b ? -1 : 1)).map((sum, at) => [sum, at]));
  return Uint32Array.from(sums, (sum) => place.get(sum) ?? 0);
}

function remembering(evaluate: Evaluate): Evaluate {
  const literals = new Map<string, Uint8Array>();
  return (condition) => {
    const positive = condition.kind === 'not' ? condition.of : condition;
    if (positive.kind !== 'option') return evaluate(condition);
    const name = `${condition.kind} ${positive.option}`;
    const known = literals.get(name) ?? evaluate(condition);
    literals.set(name, known);
    return known;
  };
}
