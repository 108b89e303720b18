/** From statements in rows to statements in characters. */
import type { Run } from './labels.ts';
import type { PlacedToken } from './layout.ts';
import type { Linked, Rows } from './link.ts';
import type { RawStatement, TextSpan } from './statement.ts';

function kindOf(tokens: readonly PlacedToken[]): RawStatement['kind'] {
  const words = tokens.filter(({ word }) => /[\p{L}\p{N}]/u.test(word));
  const quoted = words.filter(({ quote, single }) => quote !== 0 || single).length;
  if (quoted === 0) return 'indirect';
  return quoted === words.length ? 'direct' : 'mixed';
}

/** The runs' characters: tokens that follow one another in a block make one span. */
export function spansOf(rows: Rows, runs: readonly Run[]): readonly TextSpan[] {
  return runs.flatMap((run) => {
    const [first, last] = [rows[run.start], rows[run.end - 1]];
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
  });
}

/** A statement in characters. */
export function statementOf(rows: Rows, linked: Linked, confidence: number, within: number | null): RawStatement {
  const tokens = linked.content.flatMap((run) => rows.slice(run.start, run.end)).filter((row) => row !== undefined);
  return {
    source: linked.source === undefined ? [] : spansOf(rows, [linked.source]),
    cue: spansOf(rows, [linked.cue]),
    content: spansOf(rows, linked.content),
    kind: kindOf(tokens),
    confidence,
    within,
  };
}
