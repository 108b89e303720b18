import { diffArrays } from 'diff';

/** A line of two texts laid side by side, or a stretch of lines that are alike in both. */
export type LineRow =
  | { readonly kind: 'same' | 'gone' | 'come'; readonly number: number; readonly parts: readonly LinePart[] }
  | { readonly kind: 'skipped'; readonly lines: number };

/** A stretch of a line; changed where the other text does not have it. */
export interface LinePart {
  readonly text: string;
  readonly changed: boolean;
}

export interface LineChanges {
  readonly gone: number;
  readonly come: number;
  /** The changed lines with some around them; null where the texts have too little in common. */
  readonly rows: readonly LineRow[] | null;
}

/** Lines shown around a change. */
const around = 2;

/** Beyond so many lines taken out and put in, two texts are not laid side by side. */
const mostEdits = 1500;

/** Rows that are shown; the rest is only counted. */
const mostRows = 1000;

/** What one text has taken out of and put into the lines of another. */
export function lineChanges(before: string, after: string): LineChanges {
  const stretches = diffArrays(linesOf(before), linesOf(after), { maxEditLength: mostEdits });
  if (stretches === undefined) return { gone: linesOf(before).length, come: linesOf(after).length, rows: null };
  const rows: LineRow[] = [];
  const numbers = { gone: 1, come: 1 };
  const put = (kind: 'same' | 'gone' | 'come', lines: readonly (readonly LinePart[])[]) => {
    for (const parts of lines) {
      rows.push({ kind, number: kind === 'gone' ? numbers.gone : numbers.come, parts });
      if (kind !== 'come') numbers.gone += 1;
      if (kind !== 'gone') numbers.come += 1;
    }
  };
  stretches.forEach(({ added, removed, value }, at) => {
    const next = stretches[at + 1];
    const last = stretches[at - 1];
    if (removed && next?.added) {
      const { was, is } = wordChanges(value.join('\n'), next.value.join('\n'));
      put('gone', was);
      put('come', is);
    } else if (!(added && last?.removed)) put(removed ? 'gone' : added ? 'come' : 'same', value.map(unmarked));
  });
  const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
  return { gone: count('gone'), come: count('come'), rows: shortened(rows) };
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}

function unmarked(text: string): readonly LinePart[] {
  return [{ text, changed: false }];
}

/** The lines of two stretches with the words marked that only one has; unmarked where they have little in common. */
function wordChanges(before: string, after: string) {
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostEdits });
  const alike = (changes ?? []).flatMap(({ added, removed, value }) => (added || removed ? [] : value)).join('');
  if (changes === undefined || alike.trim().length * 3 < Math.min(before.length, after.length)) {
    return { was: before.split('\n').map(unmarked), is: after.split('\n').map(unmarked) };
  }
  const side = (other: 'added' | 'removed') => {
    const own = changes.filter((change) => !change[other]);
    return inLines(own.map(({ value, added, removed }) => ({ text: value.join(''), changed: added || removed })));
  };
  return { was: side('added'), is: side('removed') };
}

/** Whole words and names, white space, and single signs. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}_.-]+|\n|[^\S\n]+|./gu) ?? [];
}

function inLines(parts: readonly LinePart[]): readonly (readonly LinePart[])[] {
  const lines: LinePart[][] = [[]];
  for (const { text, changed } of parts) {
    text.split('\n').forEach((piece, at) => {
      if (at > 0) lines.push([]);
      if (piece !== '') lines.at(-1)?.push({ text: piece, changed });
    });
  }
  return lines;
}

/** The changed rows with those around them; what is alike between is only counted. */
function shortened(rows: readonly LineRow[]): readonly LineRow[] {
  const near = new Set<number>();
  rows.forEach(({ kind }, at) => {
    if (kind !== 'same') for (let by = -around; by <= around; by += 1) near.add(at + by);
  });
  const short: LineRow[] = [];
  rows.forEach((row, at) => {
    const last = short.at(-1);
    if (near.has(at)) short.push(row);
    else if (last?.kind === 'skipped') short[short.length - 1] = { kind: 'skipped', lines: last.lines + 1 };
    else short.push({ kind: 'skipped', lines: 1 });
  });
  const rest = rows.length - mostRows;
  return short.length > mostRows ? [...short.slice(0, mostRows), { kind: 'skipped', lines: rest }] : short;
}
