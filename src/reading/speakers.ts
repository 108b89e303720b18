import type { Span } from '../text/index.ts';
import { type Cast, type SpeakersOf, speakersOf } from './actors/index.ts';
import { isFirstPersonSource, isSourceInQuotation } from './first-person.ts';
import type { StatementKind } from './reading.ts';

/** A statement as the text attributes it, before anybody is known. Spans are offsets into the reading text. */
export interface RawStatement {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly kind: StatementKind;
  readonly confidence: number;
  readonly within: number | null;
}

/** Who speaks in a statement, and through whom. */
export interface Speakers extends SpeakersOf {
  /** Outermost first, ending with the speakers. */
  readonly chain: readonly string[];
}

/**
 * The speakers of each statement. "I" and "we" are the speaker of the statement around them. A chain is followed outwards
 * through the statements that a statement lies in.
 */
export function speakersOfStatements(cast: Cast, statements: readonly RawStatement[]): readonly Speakers[] {
  const own = statements.map((statement) => speakersOf(cast, statement.source));
  const resolved: SpeakersOf[] = [];
  statements.forEach((statement, k) => {
    resolved[k] = isFirstPersonSource(cast, statement.source)
      ? aroundOf(statements, own, k)
      : (own[k] ?? { ids: [], joint: true });
  });
  return statements.map((_, k) => ({
    ...(resolved[k] ?? { ids: [], joint: true }),
    chain: chainOf(statements, resolved, k),
  }));
}

/** The speakers of the statement that this one lies in, or in whose quotation its source stands. */
function aroundOf(statements: readonly RawStatement[], own: readonly SpeakersOf[], k: number): SpeakersOf {
  const statement = statements[k];
  const outer =
    statement?.within ?? statements.findIndex((other, j) => j !== k && isSourceInQuotation(statement, other));
  return own[outer] ?? { ids: [], joint: true };
}

function chainOf(statements: readonly RawStatement[], speakers: readonly SpeakersOf[], k: number): readonly string[] {
  const chain: string[] = [];
  const seen = new Set<number>();
  for (let at: number | null = k; at !== null && !seen.has(at); at = statements[at]?.within ?? null) {
    seen.add(at);
    chain.unshift(...(speakers[at]?.ids ?? []));
  }
  return chain.filter((id, j) => id !== chain[j + 1]);
}
