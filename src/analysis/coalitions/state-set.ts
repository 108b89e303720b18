/** A set of states, one bit each. */
export type StateSet = Uint32Array;

/** No states, with room for so many. */
export function emptySet(states: number): StateSet {
  return new Uint32Array(Math.ceil(states / 32));
}

export function insert(set: StateSet, state: number): void {
  set[state >>> 5] = (set[state >>> 5] ?? 0) | (1 << (state & 31));
}

/** Whether some state of the set will do, asked in ascending order. */
export function someIn(set: StateSet, willDo: (state: number) => boolean): boolean {
  for (let word = 0; word < set.length; word += 1) {
    let rest = set[word] ?? 0;
    while (rest !== 0) {
      if (willDo(32 * word + 31 - Math.clz32(rest & -rest))) return true;
      rest &= rest - 1;
    }
  }
  return false;
}

/** The states in the set, ascending. */
export function statesIn(set: StateSet): number[] {
  const states: number[] = [];
  for (let word = 0; word < set.length; word += 1) {
    let rest = set[word] ?? 0;
    while (rest !== 0) {
      states.push(32 * word + 31 - Math.clz32(rest & -rest));
      rest &= rest - 1;
    }
  }
  return states;
}
