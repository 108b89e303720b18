import type { Conflict } from '../model/index.ts';
import type { Settings } from './enumerate.ts';

/**
 * States that are every combination of every party's own settings, when no constraint spans parties: state s puts party
 * p on setting floor(s / stride) mod size, so that states ascend by their pattern. Nothing is stored per state.
 */
export interface Product {
  readonly kind: 'product';
  readonly count: number;
  /** One entry a party. */
  readonly fields: readonly Field[];
}

/** One party's settings. */
export interface Field {
  readonly stride: number;
  readonly size: number;
  /** Indices of the party's options, ascending; place p of a setting is options[p]. */
  readonly options: readonly number[];
  /** The settings' bits; null when setting x is the number x itself. */
  readonly settings: Settings | null;
}

/** States listed one by one. */
export interface Listing {
  readonly kind: 'list';
  readonly count: number;
  /** `words[w][s]`: options 32w..32w+31 of state s; states ascend. */
  readonly words: readonly Uint32Array[];
}

/** Which raw feasible states are one state. */
export interface Merging {
  /** All feasible states. */
  readonly raw: Listing;
  /** The state each raw one lies in. */
  readonly stateOf: Uint32Array;
  /** The members of state s: `members` from `start[s]` to `start[s + 1]`, ascending. */
  readonly start: Uint32Array;
  readonly members: Uint32Array;
}

/** Where everything about a graph's states comes from; a merged state stands in `states` as its last member. */
export interface Layout {
  readonly conflict: Conflict;
  readonly states: Product | Listing;
  readonly merging: Merging | null;
}

/** The setting that a state puts a party on. */
export function settingOf(field: Field, state: number): number {
  return Math.floor(state / field.stride) % field.size;
}

/** The 32 options of word `word` in the setting. */
export function settingWord(field: Field, setting: number, word: number): number {
  if (field.settings !== null) return field.settings.words[word]?.[setting] ?? 0;
  return word === 0 ? setting : 0;
}

/** Whether the state takes the option. */
export function isTaken(states: Product | Listing, conflict: Conflict, state: number, option: number): boolean {
  if (states.kind === 'list') return (((states.words[option >>> 5]?.[state] ?? 0) >>> (option & 31)) & 1) === 1;
  const field = states.fields[conflict.options[option]?.party ?? -1];
  if (field === undefined) return false;
  const place = option - (field.options[0] ?? 0);
  return ((settingWord(field, settingOf(field, state), place >>> 5) >>> (place & 31)) & 1) === 1;
}

/** The words of a state: bit o & 31 of word o >> 5 for each option o. */
export function wordsOf(states: Product | Listing, conflict: Conflict, state: number): Uint32Array {
  const words = new Uint32Array(Math.max(1, Math.ceil(conflict.options.length / 32)));
  for (let option = 0; option < conflict.options.length; option += 1) {
    if (isTaken(states, conflict, state, option))
      words[option >>> 5] = (words[option >>> 5] ?? 0) | (1 << (option & 31));
  }
  return words;
}

/** The state with these words, or -1. */
export function findState(states: Product | Listing, words: Uint32Array): number {
  return states.kind === 'list' ? findListed(states, words) : findCombined(states, words);
}

function findListed(list: Listing, words: Uint32Array): number {
  let low = 0;
  let high = list.count - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = compareWords(list.words, middle, words);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function compareWords(columns: readonly Uint32Array[], at: number, words: Uint32Array): number {
  for (let word = columns.length - 1; word >= 0; word -= 1) {
    const difference = (columns[word]?.[at] ?? 0) - (words[word] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function findCombined(product: Product, words: Uint32Array): number {
  let state = 0;
  for (const field of product.fields) {
    const own = new Uint32Array(Math.max(1, Math.ceil(field.options.length / 32)));
    field.options.forEach((option, place) => {
      if ((((words[option >>> 5] ?? 0) >>> (option & 31)) & 1) === 1)
        own[place >>> 5] = (own[place >>> 5] ?? 0) | (1 << (place & 31));
    });
    const setting =
      field.settings === null
        ? (own[0] ?? 0)
        : findListed({ kind: 'list', count: field.size, words: field.settings.words }, own);
    if (setting < 0) return -1;
    state += setting * field.stride;
  }
  return state;
}
