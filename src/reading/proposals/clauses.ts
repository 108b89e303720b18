import type { Span } from '../../text/index.ts';

/** A sentence taken apart at what it makes one thing depend on. Spans are offsets into the text given. */
export interface Clauses {
  readonly main: Span;
  /** What it depends on; null where nothing is said to. */
  readonly condition: Span | null;
  /**
   * `if`: the main clause, given the condition; `unless`: given that the condition fails; `only`: the main clause needs it.
   */
  readonly how: 'if' | 'unless' | 'only' | null;
}

const links: readonly { readonly words: RegExp; readonly how: 'if' | 'unless' | 'only' }[] = [
  { words: /\bonly\s+(?:if|when|after|once)\b/iu, how: 'only' },
  {
    words: /\b(?:depend(?:s|ed|ing|ent)?|hing(?:e|es|ed)|conditional|contingent)\s+(?:\p{L}+ly\s+)?(?:up)?on\b/iu,
    how: 'only',
  },
  { words: /\b(?:unless|until|till?)\b/iu, how: 'unless' },
  {
    words:
      /\b(?:provided(?:\s+that)?|providing\s+that|(?:as|so)\s+long\s+as|on\s+(?:the\s+)?condition(?:\s+that)?|in\s+(?:exchange|return)\s+for|(?<!even\s)(?<!as\s)if|once)\b/iu,
    how: 'if',
  },
];
/** After a negation these say what has to come first. */
const barred = /\b(?:without|before)\b/iu;
const negated = /\b(?:not|never|no|nothing|cannot)\b|n['’]t\b/iu;

/** The sentences of a text; a semicolon and "but" part them, too. */
export function sentencesOf(text: string): readonly Span[] {
  const cuts = [...text.matchAll(/[.!?]["”’']?\s+(?=["“‘]?\p{Lu})|;\s+|,?\s+but\s+/gu)];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => cut.index), text.length];
  return starts.map((start, k) => ({ start, end: ends[k] ?? text.length })).filter(({ start, end }) => end - start > 2);
}

/** Takes a sentence apart. `apart`: stretches that name a day, where "until" opens no clause. */
export function clausesOf(text: string, sentence: Span, apart: readonly Span[]): Clauses {
  const whole: Clauses = { main: sentence, condition: null, how: null };
  const inside = text.slice(sentence.start, sentence.end);
  for (const { words, how } of links) {
    const link = words.exec(inside);
    if (link === null) continue;
    const [from, to] = [sentence.start + link.index, sentence.start + link.index + link[0].length];
    if (apart.some((span) => span.start < to && from < span.end)) continue;
    return partedAt(text, sentence, { start: from, end: to }, how) ?? whole;
  }
  const bar = barred.exec(inside);
  if (
    bar !== null &&
    negated.test(inside.slice(0, bar.index)) &&
    !apart.some((span) => span.start <= sentence.start + bar.index && sentence.start + bar.index < span.end)
  ) {
    const start = sentence.start + bar.index;
    return partedAt(text, sentence, { start, end: start + bar[0].length }, 'unless') ?? whole;
  }
  const even = /\beven\s+if\b/iu.exec(inside);
  return even === null ? whole : { ...whole, main: { start: sentence.start, end: sentence.start + even.index } };
}

function partedAt(text: string, sentence: Span, link: Span, how: 'if' | 'unless' | 'only'): Clauses | null {
  const lead = text.slice(sentence.start, link.start).replace(/[\s"“‘']+|\bthat\b/giu, '');
  if (lead !== '') {
    const main = { start: sentence.start, end: trimmedEnd(text, sentence.start, link.start) };
    return { main, condition: { start: link.end, end: sentence.end }, how };
  }
  const comma = text.slice(link.end, sentence.end).indexOf(',');
  if (comma < 0) return null;
  const cut = link.end + comma;
  return { main: { start: cut + 1, end: sentence.end }, condition: { start: link.end, end: cut }, how };
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).replace(/[\s,]+$/u, '').length;
}
