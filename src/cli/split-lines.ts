/** A line of a stream; `null` where it was longer than allowed, its letters passed over. */
export type StreamLine = string | null;

/**
 * The lines of a stream of UTF-8 bytes, without their ends, in constant memory: a line is given as soon as it is whole, and
 * one of more than `longest` bytes is never held.
 */
export async function* splitLines(pieces: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<StreamLine> {
  let held: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array) => {
    length += piece.length;
    if (length <= longest) held.push(piece);
    else held = [];
  };
  const take = (): StreamLine => {
    const line = length > longest ? null : decodeLine(held, length);
    held = [];
    length = 0;
    return line;
  };
  let first = true;
  for await (const piece of pieces) {
    let from = first && piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf ? 3 : 0;
    first = false;
    for (let end = piece.indexOf(10, from); end >= 0; end = piece.indexOf(10, from)) {
      add(piece.subarray(from, end));
      yield take();
      from = end + 1;
    }
    add(piece.subarray(from));
  }
  if (length > 0) yield take();
}

function decodeLine(pieces: readonly Uint8Array[], length: number): string {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return new TextDecoder().decode(whole).replace(/\r$/, '');
}
