/** What a browser says of itself and of when it printed, and what stands there instead. */
const traces: readonly (readonly [pattern: RegExp, instead: (creator: string) => string])[] = [
  [/\/Creator \((?:[^()\\]|\\.)*\)/g, () => ''],
  [/\/CreationDate \(D:\d{14}[^()]*\)/g, (creator) => `/Creator (${creator})`],
  [/\/ModDate \(D:\d{14}[^()]*\)/g, () => ''],
];

/**
 * The PDF as the same pages printed at any other time are: what tells the time is written over, at equal length, so that
 * every offset in the file holds. In its room stands what made the page, in place of the browser's name.
 */
export function withoutClock(pdf: Uint8Array, creator: string): Uint8Array {
  const bytes = Buffer.from(pdf);
  // One letter a byte: places in the text are places in the file.
  const text = bytes.toString('latin1');
  for (const [pattern, instead] of traces) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const words = instead(creator);
      bytes.write((words.length <= found.length ? words : '').padEnd(found.length), index, 'latin1');
    }
  }
  return bytes;
}
