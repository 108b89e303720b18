/** For each of the states from..to-1, `from` a multiple of 4, 1 where every verdict on it is 1. Four bytes at a time. */
export function stableForAll(verdicts: readonly Uint8Array[], all: Uint8Array, from: number, to: number): void {
  all.fill(1, from, to);
  const whole = (to - from) >>> 2;
  const words = new Uint32Array(all.buffer, all.byteOffset + from, whole);
  for (const verdict of verdicts) {
    const own = new Uint32Array(verdict.buffer, verdict.byteOffset + from, whole);
    for (let word = 0; word < words.length; word += 1) words[word] = (words[word] ?? 0) & (own[word] ?? 0);
    for (let state = from + 4 * whole; state < to; state += 1) all[state] = (all[state] ?? 0) & (verdict[state] ?? 0);
  }
}
