import type { Edit } from './span.ts';

/** A stretch of the first text that still stands, or text that came later. */
type Piece =
  | { readonly kind: 'kept'; readonly start: number; readonly end: number }
  | { readonly kind: 'new'; readonly text: string };

/** Edits made one set after another, each of the text as it then stands, as one set of edits of the first text. */
export function composeEdits(length: number, steps: readonly (readonly Edit[])[]): readonly Edit[] {
  let pieces: readonly Piece[] = [{ kind: 'kept', start: 0, end: length }];
  // From the last to the first, so that places further on do not shift.
  for (const edits of steps)
    for (const edit of edits.toSorted((a, b) => b.start - a.start)) pieces = withEdit(pieces, edit);
  return asEdits(pieces, length);
}

function withEdit(pieces: readonly Piece[], { start, end, text }: Edit): readonly Piece[] {
  const [before, rest] = splitAt(pieces, start);
  const [, after] = splitAt(rest, end - start);
  return [...before, ...(text === '' ? [] : [{ kind: 'new', text } as const]), ...after];
}

function splitAt(pieces: readonly Piece[], offset: number): readonly [readonly Piece[], readonly Piece[]] {
  let left = offset;
  for (const [k, piece] of pieces.entries()) {
    const size = piece.kind === 'kept' ? piece.end - piece.start : piece.text.length;
    if (left === 0) return [pieces.slice(0, k), pieces.slice(k)];
    if (left >= size) {
      left -= size;
      continue;
    }
    const [a, b] = halves(piece, left);
    return [
      [...pieces.slice(0, k), a],
      [b, ...pieces.slice(k + 1)],
    ];
  }
  return [pieces, []];
}

function halves(piece: Piece, at: number): readonly [Piece, Piece] {
  if (piece.kind === 'new')
    return [
      { kind: 'new', text: piece.text.slice(0, at) },
      { kind: 'new', text: piece.text.slice(at) },
    ];
  return [
    { ...piece, end: piece.start + at },
    { ...piece, start: piece.start + at },
  ];
}

function asEdits(pieces: readonly Piece[], length: number): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let text = '';
  for (const piece of [...pieces, { kind: 'kept', start: length, end: length } as const]) {
    if (piece.kind === 'new') {
      text += piece.text;
      continue;
    }
    if (text !== '' || piece.start > at) edits.push({ start: at, end: piece.start, text });
    text = '';
    at = piece.end;
  }
  return edits;
}
