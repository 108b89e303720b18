/** The statements inside a statement: "KCNA reported Kim saying …" is what KCNA says, and in it what Kim says. */
import { type Document, documentOf } from './features.ts';
import type { Run } from './labels.ts';
import type { PlacedToken } from './layout.ts';
import type { Linked, Rows } from './link.ts';
import type { StatementModel } from './tag.ts';

/** The shortest content, in tokens, that is looked into. */
const shortest = 4;

const isDouble = (token: PlacedToken | undefined): boolean => token?.word === '"' || token?.word === "''";

/** The content's tokens; without the marks around it, where it is one quotation, and without a leading "that". */
function innerTokens(rows: Rows, { content }: Linked): readonly PlacedToken[] {
  const tokens = content.flatMap((run) => rows.slice(run.start, run.end)).filter((row) => row !== undefined);
  const quoted =
    isDouble(tokens[0]) && isDouble(tokens.at(-1)) && tokens.slice(1, -1).every((token) => !isDouble(token));
  const bare = quoted ? tokens.slice(1, -1) : tokens;
  return bare[0]?.word.toLowerCase() === 'that' ? bare.slice(1) : bare;
}

/** A run in parts that begin where the pieces of a content do: in the text something else stands between these. */
export function partsOf(rows: Rows, run: Run, starts: ReadonlySet<number>): readonly Run[] {
  const cuts = [run.start];
  for (let row = run.start + 1; row < run.end; row++) if (starts.has(rows[row]?.start ?? -1)) cuts.push(row);
  return cuts.map((start, i) => ({ kind: run.kind, start, end: cuts[i + 1] ?? run.end }));
}

/** The contents of statements as one document, a block each; `owner` is for each block the index of its statement. */
export function innerDocument(
  model: StatementModel,
  plain: string,
  rows: Rows,
  statements: readonly Linked[],
): { readonly document: Document; readonly owner: readonly number[] } {
  const inner = statements.map((statement) => innerTokens(rows, statement));
  const owner = inner.flatMap((tokens, index) => (tokens.length >= shortest ? [index] : []));
  const blocks = owner.map((index) => inner[index] ?? []);
  return { document: documentOf(plain, blocks, model.vocabulary), owner };
}
