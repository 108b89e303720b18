import type { Span } from '../../../text/index.ts';

/** What a stretch of a text is marked as. */
export type MarkKind = 'said' | 'source' | 'cue' | 'content' | 'trigger' | 'deadline' | 'quote';

export interface Mark extends Span {
  readonly kind: MarkKind;
}

/** A text with stretches marked; they may overlap. What is in the text is text, whatever it looks like. */
export function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length;
    const kinds = new Set(marks.filter((mark) => mark.start <= start && end <= mark.end).map(({ kind }) => kind));
    const piece = text.slice(start, end);
    if (kinds.size === 0) return piece;
    return (
      <mark key={start} className={[...kinds].map((kind) => `mark-${kind}`).join(' ')}>
        {piece}
      </mark>
    );
  });
}
