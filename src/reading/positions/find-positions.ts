import type { Span } from '../../text/index.ts';
import type { Cast } from '../actors/index.ts';
import { positionTypes } from '../reading.ts';
import type { RawStatement, Speakers } from '../speakers.ts';
import { findAssessments } from './assessment.ts';
import { findCommitments } from './commitment.ts';
import { findConditions } from './condition.ts';
import { type FoundDeadline, findDeadlines } from './deadlines.ts';
import { findDemands } from './demand.ts';
import { clauseSpan, isDenied, isHypothetical } from './modality.ts';
import { findOffers } from './offer.ts';
import { clauseEnd, othersIn } from './parties.ts';
import { findRefusals } from './refusal.ts';
import type { Finding, Rule } from './rule.ts';
import { findThreats } from './threat.ts';
import { layOut, type Utterance } from './utterance.ts';

/** A position with spans that are offsets into the reading text. */
export interface FoundPosition {
  readonly type: Finding['type'];
  readonly holders: readonly string[];
  readonly addressees: readonly string[];
  readonly statement: number;
  readonly content: readonly Span[];
  readonly trigger: Span;
  readonly deadline: FoundDeadline | null;
  readonly denied: boolean;
  readonly hypothetical: boolean;
}

/**
 * The positions that statements take, in their order and at most one of a type for each. Only of statements whose speaker is
 * known; what somebody says within another's statement is theirs alone.
 */
export function findPositions(
  reading: string,
  cast: Cast,
  statements: readonly RawStatement[],
  speakers: readonly Speakers[],
  published: string | null,
): readonly FoundPosition[] {
  const rules: readonly Rule[] = [
    findDemands(cast),
    findOffers,
    findConditions,
    findThreats,
    findRefusals,
    findCommitments,
    findAssessments,
  ];
  const inner = innerOf(statements);
  return statements.flatMap((statement, index) => {
    const holders = speakers[index]?.ids ?? [];
    if (holders.length === 0) return [];
    const utterance = layOut(reading, cast, statement, holders, (inner.get(index) ?? []).flatMap(spansOf));
    const found = merged(rules.flatMap((rule) => rule(utterance)));
    return positionsOf(utterance, found, statement, index, published);
  });
}

/** The statements within each statement, by its index. */
function innerOf(statements: readonly RawStatement[]): ReadonlyMap<number, readonly RawStatement[]> {
  const inner = new Map<number, RawStatement[]>();
  for (const statement of statements) {
    if (statement.within === null) continue;
    const known = inner.get(statement.within);
    if (known === undefined) inner.set(statement.within, [statement]);
    else known.push(statement);
  }
  return inner;
}

function spansOf(statement: RawStatement): readonly Span[] {
  return [...statement.source, ...statement.cue, ...statement.content];
}

/** One finding a type: the first, with the first addressees that any of them has. */
function merged(found: readonly Finding[]): readonly Finding[] {
  return positionTypes.flatMap((type) => {
    const same = found.filter((finding) => finding.type === type);
    const first = same[0];
    if (first === undefined) return [];
    return [{ ...first, addressees: same.find((finding) => finding.addressees.length > 0)?.addressees ?? [] }];
  });
}

function positionsOf(
  utterance: Utterance,
  found: readonly Finding[],
  statement: RawStatement,
  index: number,
  published: string | null,
): readonly FoundPosition[] {
  const deadlines = findDeadlines(utterance.content, published).filter((deadline) =>
    looksAhead(utterance, found, deadline),
  );
  const first = deadlines[0];
  const own: readonly Finding[] =
    first === undefined
      ? []
      : [
          {
            type: 'deadline',
            trigger: first.text,
            addressees: othersIn(utterance, 0, utterance.content.length),
            negates: true,
          },
        ];
  return [...found, ...own].flatMap((finding) => {
    const trigger = finding.trigger === null ? utterance.cueSpan : utterance.toReading(finding.trigger);
    if (trigger === null) return [];
    return [
      {
        type: finding.type,
        holders: utterance.holders,
        addressees: finding.addressees,
        statement: index,
        content: statement.content,
        trigger,
        deadline: deadlineOf(utterance, finding, deadlines),
        denied: isDenied(utterance, finding),
        hypothetical: isHypothetical(utterance, finding),
      },
    ];
  });
}

/** The first deadline in the clause that a position stands in; where the cue takes the position, in its first sentence. */
function deadlineOf(
  utterance: Utterance,
  { trigger }: Finding,
  deadlines: readonly FoundDeadline[],
): FoundDeadline | null {
  const { from, to } =
    trigger === null
      ? { from: 0, to: clauseEnd(utterance.content, 0) }
      : clauseSpan(utterance.content, trigger.start, trigger.end);
  const found = deadlines.find(({ text }) => text.start >= from && text.start < to);
  return found === undefined ? null : { ...found, text: utterance.toReading(found.text) };
}

/** A date is a deadline where something is still to come: not in "by 2015 it had grown". */
function looksAhead(utterance: Utterance, found: readonly Finding[], deadline: FoundDeadline): boolean {
  const binding = found.some((finding) => finding.type !== 'assessment');
  const future =
    /\b(?:will|shall|must|should|would|may|might|could|can|need|ha(?:s|ve) to|going to|deadline|wait|to \p{L}+|expires?|due)\b|['’]ll\b/iu;
  const past = /\b(?:had|was|were|did)\b[^.;]{0,40}$/iu.test(utterance.content.slice(0, deadline.text.start));
  return binding || (future.test(utterance.content) && !past);
}
