/** A set of states, one bit each. */
export type StateSet = Uint32Array;

/** No states, with room for so many. */
export function emptySet(states: number): StateSet {
  return new Uint32Array(Math.ceil(states / 32));
}

export function insert(set: StateSet, state: number): void {
  set[state >>> 5] = (set[state >>> 5] ?? 0) | (1 << (state & 31));
}

export function includes(set: StateSet, state: number): boolean {
  return (((set[state >>> 5] ?? 0) >>> (state & 31)) & 1) === 1;
}

/** Whether some state is in both. */
export function meet(left: StateSet, right: StateSet): boolean {
  for (let word = 0; word < left.length; word += 1) if (((left[word] ?? 0) & (right[word] ?? 0)) !== 0) return true;
  return false;
}

/** Whether some state that will do is in the first set and not in the second, in ascending order. */
export function someBeyond(left: StateSet, right: StateSet, willDo: (state: number) => boolean): boolean {
  for (let word = 0; word < left.length; word += 1) {
    let rest = (left[word] ?? 0) & ~(right[word] ?? 0);
    while (rest !== 0) {
      const bit = 31 - Math.clz32(rest & -rest);
      if (willDo(32 * word + bit)) return true;
      rest &= rest - 1;
    }
  }
  return false;
}

/** The states in both, ascending. */
export function common(left: StateSet, right: StateSet): readonly number[] {
  const states: number[] = [];
  for (let word = 0; word < left.length; word += 1) {
    let rest = (left[word] ?? 0) & (right[word] ?? 0);
    while (rest !== 0) {
      states.push(32 * word + 31 - Math.clz32(rest & -rest));
      rest &= rest - 1;
    }
  }
  return states;
}
