import type { Span } from '../text/index.ts';
import { type Cast, type SpeakersOf, speakersOf, tokensIn } from './actors/index.ts';
import { isFirstPersonSource } from './first-person.ts';
import type { StatementKind } from './reading.ts';
import { countUpTo } from './within.ts';

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
  const around = quotationsAround(statements);
  const resolved: SpeakersOf[] = [];
  statements.forEach((statement, k) => {
    resolved[k] = isFirstPersonSource(cast, statement.source)
      ? (own[statement.within ?? around(statement) ?? -1] ?? { ids: [], joint: true })
      : (own[k] ?? { ids: [], joint: true });
  });
  return statements.map((_, k) => ({
    ...(resolved[k] ?? { ids: [], joint: true }),
    chain: chainOf(cast, statements, resolved, k),
  }));
}

/** How many contents that begin before a source are looked at for the one around it. */
const depth = 64;

/** For a statement the index of the first one in whose content its source stands; undefined where there is none. */
function quotationsAround(statements: readonly RawStatement[]): (statement: RawStatement) => number | undefined {
  const contents = statements
    .flatMap(({ content }, index) => content.map(({ start, end }) => ({ start, end, index })))
    .sort((a, b) => a.start - b.start);
  return (statement) => {
    const source = statement.source[0];
    if (source === undefined) return undefined;
    const at = countUpTo(contents, source.start);
    const holding = contents
      .slice(Math.max(0, at - depth), at)
      .filter(({ end, index }) => source.end <= end && statements[index] !== statement);
    return holding.length === 0 ? undefined : Math.min(...holding.map(({ index }) => index));
  };
}

/** Whoever turns down, welcomes or blames what others said answers them, and does not pass on what they said. */
const answering =
  /^(?:reject|dismiss|rebuff|spurn|welcom|applaud|prais|hail|condemn|denounc|deplor|critici[sz]|slam|mock)(?:s|e|es|ed|d|ing)?$/iu;

function chainOf(
  cast: Cast,
  statements: readonly RawStatement[],
  speakers: readonly SpeakersOf[],
  k: number,
): readonly string[] {
  const chain: string[] = [];
  const seen = new Set<number>();
  for (let at: number | null = k; at !== null && !seen.has(at); at = statements[at]?.within ?? null) {
    seen.add(at);
    const passesOn = at === k || !tokensIn(cast, statements[at]?.cue ?? []).some(({ text }) => answering.test(text));
    if (passesOn) chain.unshift(...(speakers[at]?.ids ?? []));
  }
  return chain.filter((id, j) => id !== chain[j + 1]);
}
