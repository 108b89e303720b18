import type { Span } from '../../text/index.ts';
import type { TextSpan } from '../reading.ts';

/** A run of reading text and the stretch of the input it was read from. Equal lengths mean letter by letter. */
interface Run {
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

/** Collects reading text together with where each letter of it stands in the input. */
export interface ReadingText {
  /** Letters that stand in the input as they are, from `start`. */
  readonly copy: (text: string, start: number) => void;
  /** Letters that stand for something else in the input, such as a character reference. */
  readonly replace: (text: string, start: number, end: number) => void;
  readonly length: () => number;
  readonly finish: () => { readonly text: string; readonly toSource: (span: Span) => TextSpan };
}

/** An empty reading text. */
export function startReadingText(): ReadingText {
  const parts: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  const add = (text: string, start: number, end: number) => {
    if (text === '') return;
    runs.push({ at: length, length: text.length, start, end });
    parts.push(text);
    length += text.length;
  };
  return {
    copy: (text, start) => add(text, start, start + text.length),
    replace: add,
    length: () => length,
    finish: () => {
      const text = parts.join('');
      return { text, toSource: (span) => ({ ...sourceOf(runs, span), text: text.slice(span.start, span.end) }) };
    },
  };
}

function sourceOf(runs: readonly Run[], span: Span): Span {
  const first = runAt(runs, span.start);
  const last = span.end > span.start ? runAt(runs, span.end - 1) : first;
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  const start = isCopy(first) ? first.start + (span.start - first.at) : first.start;
  if (span.end <= span.start) return { start, end: start };
  return { start, end: isCopy(last) ? last.start + (span.end - last.at) : last.end };
}

function isCopy(run: Run): boolean {
  return run.end - run.start === run.length;
}

/** The run that holds the letter at this offset, or the last one before it. */
function runAt(runs: readonly Run[], offset: number): Run | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return runs[low];
}
