import type { Piece } from './page.ts';

/** White space as people see it, with the no-break and zero-width kinds that scraped text is full of. */
const blank = /[\s\u200b-\u200d\u2060\ufeff\u00ad]/;

interface Line {
  readonly start: number;
  readonly end: number;
}

/** The pieces of a plain text: a line each, or, in text wrapped by hand, the lines between blank ones. */
export function piecesOfPlain(text: string): readonly Piece[] {
  const groups = groupsOf(linesOf(text));
  const wrapped = isWrapped(text, groups);
  const spans = wrapped ? groups.map(joined) : groups.flat();
  const starts = new Set(groups.map((group) => group[0]?.start));
  return spans.map((span) => ({
    ...span,
    text: text.slice(span.start, span.end),
    hint: null,
    close: !starts.has(span.start),
  }));
}

/** The span without white space at its edges. */
export function trimmed(text: string, start: number, end: number): Line {
  let from = start;
  let to = end;
  while (from < to && blank.test(text.charAt(from))) from += 1;
  while (to > from && blank.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const found of text.matchAll(/\r\n|[\n\r\f\u2028\u2029]/g)) {
    lines.push(trimmed(text, at, found.index));
    at = found.index + found[0].length;
  }
  lines.push(trimmed(text, at, text.length));
  return lines;
}

/** Runs of lines that are not blank. */
function groupsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (line.start === line.end) {
      open = null;
      continue;
    }
    if (open === null) {
      open = [];
      groups.push(open);
    }
    open.push(line);
  }
  return groups;
}

/**
 * Whether a person or a mail program broke the lines: among lines that another one follows directly, most stop in the
 * middle of a sentence and are about equally long, at most 100 letters.
 */
function isWrapped(text: string, groups: readonly (readonly Line[])[]): boolean {
  const followed = groups.filter((group) => group.length > 1).flatMap((group) => group.slice(0, -1));
  if (followed.length < 4) return false;
  const widths = followed.map((line) => line.end - line.start);
  const widest = Math.max(...widths.slice(0, 10_000));
  if (widest > 100 || widest < 40) return false;
  const full = widths.filter((width) => width > widest * 0.7).length;
  const open = followed.filter((line) => !/[.!?:…"”’')\]]$/.test(text.slice(line.end - 1, line.end))).length;
  return full > followed.length * 0.7 && open > followed.length * 0.6;
}

function joined(group: readonly Line[]): Line {
  return { start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 };
}
