/** Quotations that no cue claims: they go on with what their neighbour's speaker says. */
import type { Run } from './labels.ts';
import type { Linked, Rows } from './link.ts';

/** The shortest quotation, in tokens with its marks, that is taken for a statement of its own. */
const shortest = 8;

/** A quotation without a cue, with the source of the statement it continues. */
export interface Floating {
  readonly content: Run;
  readonly source: Run | undefined;
}

/** The stretches between double quotation marks, marks included; one that its block leaves open ends with the block. */
export function quotations(rows: Rows): readonly Run[] {
  const found: Run[] = [];
  let start = -1;
  rows.forEach((row, index) => {
    if (row?.quote === 1) start = index;
    const closes = row === undefined || row.quote === 3;
    if (!closes || start < 0) return;
    found.push({ kind: 'content', start, end: row === undefined ? index : index + 1 });
    start = -1;
  });
  return found;
}

/** How many statements, ordered by their cues, have a cue that begins before a row. */
function cuesBefore(statements: readonly Linked[], row: number): number {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((statements[middle]?.cue.start ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The statement a quotation continues: the last one before it in its block or the block before, else the next in its block. */
function neighbour(rows: Rows, quotation: Run, statements: readonly Linked[]): Linked | undefined {
  const block = rows[quotation.start]?.block ?? 0;
  const blockOf = (statement: Linked): number => rows[statement.cue.start]?.block ?? -1;
  const before = statements[cuesBefore(statements, quotation.start) - 1];
  const after = statements[cuesBefore(statements, quotation.end)];
  if (before !== undefined && block - blockOf(before) <= 1) return before;
  return after !== undefined && blockOf(after) - block <= 1 ? after : undefined;
}

/** The quotations of some length that begin a sentence and that no run of the statements touches. */
export function floatingQuotations(rows: Rows, statements: readonly Linked[]): readonly Floating[] {
  const runs = statements.flatMap(({ source, cue, content }) => [
    ...content,
    cue,
    ...(source === undefined ? [] : [source]),
  ]);
  const taken = new Uint8Array(rows.length);
  for (const run of runs) taken.fill(1, run.start, run.end);
  return quotations(rows).flatMap((quotation) => {
    const long = quotation.end - quotation.start >= shortest;
    if (!long || rows[quotation.start]?.firstOfSentence !== true) return [];
    if (taken.subarray(quotation.start, quotation.end).includes(1)) return [];
    return [{ content: quotation, source: neighbour(rows, quotation, statements)?.source }];
  });
}
