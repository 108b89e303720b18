/** What Chromium says of when and by which machine a page was printed. */
const traces: readonly (readonly [pattern: RegExp, instead: (name: string) => string])[] = [
  [/\/(?:CreationDate|ModDate) \(D:\d{14}[^()]*\)/g, () => ''],
  [/\/Creator \((?:[^()\\]|\\.)*\)/g, (creator) => `/Creator (${creator})`],
];

/**
 * The PDF as the same pages printed at any other time are: what tells the time and the machine is written over, at equal
 * length, so that every offset in the file holds.
 */
export function withoutClock(pdf: Uint8Array, creator: string): Uint8Array {
  const bytes = Buffer.from(pdf);
  // One letter a byte: places in the text are places in the file.
  const text = bytes.toString('latin1');
  for (const [pattern, instead] of traces) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const words = instead(creator);
      if (words.length <= found.length) bytes.write(words.padEnd(found.length), index, 'latin1');
    }
  }
  return bytes;
}
