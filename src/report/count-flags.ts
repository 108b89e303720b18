/** How many flags are 1, four at a time: a word's bytes hold the sums of up to 255 words. */
export function countFlags(flags: Uint8Array): number {
  const words = new Uint32Array(flags.buffer, flags.byteOffset, flags.length >>> 2);
  let sum = 0;
  for (let from = 0; from < words.length; from += 255) {
    const to = Math.min(words.length, from + 255);
    let four = 0;
    for (let at = from; at < to; at += 1) four = (four + (words[at] ?? 0)) | 0;
    sum += (four & 255) + ((four >>> 8) & 255) + ((four >>> 16) & 255) + (four >>> 24);
  }
  for (let state = flags.length & ~3; state < flags.length; state += 1) sum += flags[state] ?? 0;
  return sum;
}
