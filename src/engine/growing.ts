/** Whole numbers in the order in which they were added; room grows as it is needed. */
export interface Growing {
  readonly length: number;
  at(index: number): number;
  add(number: number): void;
}

/** None yet. Numbers are from 0 to 2^32 - 1. */
export function growing(): Growing {
  let numbers = new Uint32Array(64);
  let length = 0;
  return {
    get length() {
      return length;
    },
    at: (index) => numbers[index] ?? 0,
    add(number) {
      if (length === numbers.length) {
        const wider = new Uint32Array(2 * length);
        wider.set(numbers);
        numbers = wider;
      }
      numbers[length] = number;
      length += 1;
    },
  };
}
