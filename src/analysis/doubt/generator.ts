/**
 * Random numbers that are the same everywhere for the same seed: xoshiro128** (Blackman & Vigna 2018), its four words filled by
 * splitmix32 from the seed.
 */
export interface Generator {
  /** The next 32 bits as a whole number. */
  word(): number;
  /** A whole number from 0 to `bound` - 1, each as likely as the others. `bound` must be positive. */
  below(bound: bigint): bigint;
}

/** The generator of a seed, of which 32 bits count. */
export function generatorFrom(seed: number): Generator {
  let filling = seed >>> 0;
  const fill = () => {
    filling = (filling + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(filling ^ (filling >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  let [a, b, c, d] = [fill(), fill(), fill(), fill()];

  function word(): number {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  }

  function below(bound: bigint): bigint {
    const words = Math.ceil(bound.toString(2).length / 32);
    const range = 2n ** BigInt(32 * words);
    const fair = range - (range % bound);
    for (;;) {
      let drawn = 0n;
      for (let at = 0; at < words; at += 1) drawn = (drawn << 32n) | BigInt(word());
      if (drawn < fair) return drawn % bound;
    }
  }

  return { word, below };
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
