import type { Answered, AnsweredConcept, PartyVerdict, StateVerdicts, Undecided } from '../beyond/index.ts';
import type { Conflict } from '../model/index.ts';
import { type Block, enumerate, heading, paragraph, styled, type Text } from './block.ts';
import { conceptWords } from './concept-words.ts';
import { endingOf } from './describe-deterrence.ts';
import { firmnessWords } from './firmness.ts';
import { partyName } from './names.ts';
import { answerInPatterns, changeInPatterns, differences, takenInPattern } from './pattern-words.ts';

/** The answer of `explain` for a model whose states are not listed. */
export function describeVerdicts(conflict: Conflict, { state, verdicts }: StateVerdicts): readonly Block[] {
  const title = conflict.title ?? 'A conflict without a title';
  return [
    heading(1, title),
    paragraph('State ', styled('code', state)),
    paragraph(takenInPattern(conflict, state), '.'),
    describeFirmness(verdicts),
    ...conflict.parties.flatMap((_, party) => describeParty(conflict, party, verdicts)),
  ];
}

/** How firmly a state holds, in one sentence. */
function describeFirmness(verdicts: StateVerdicts['verdicts']): Block {
  const degree = degreeOf(verdicts);
  if (degree !== null) {
    const lead = `It holds ${degree.firmness}: ${conceptWords[degree.concept].holds}.`;
    return paragraph(styled('strong', lead), tally(verdicts));
  }
  const open = conceptsOf(verdicts).some((concept) => outcomeOf(verdicts[concept] ?? []) === 'open');
  const lead = open ? 'It is not known to hold.' : 'It does not hold: under every concept somebody moves on.';
  return paragraph(styled('strong', lead), tally(verdicts));
}

/** How firmly a state holds, and the concept that says so; null where it holds under none. */
export function degreeOf(verdicts: StateVerdicts['verdicts']) {
  const holding = conceptsOf(verdicts).filter((concept) => outcomeOf(verdicts[concept] ?? []) === 'holds');
  for (const { firmness, concepts } of firmnessWords) {
    const concept = concepts.flatMap((one) => holding.filter((other) => other === one))[0];
    if (concept !== undefined) return { firmness, concept };
  }
  return null;
}

/** Under which concepts a state holds, breaks, or is not decided. */
export function tally(verdicts: StateVerdicts['verdicts']): string {
  const of = (outcome: Outcome) =>
    conceptsOf(verdicts)
      .filter((concept) => outcomeOf(verdicts[concept] ?? []) === outcome)
      .join(', ');
  const parts = [
    ['It holds under', of('holds')],
    ['It breaks under', of('breaks')],
    ['It is not decided under', of('open')],
  ].filter(([, list]) => list !== '');
  return parts.map(([words, list]) => ` ${words} ${list}.`).join('');
}

type Outcome = 'holds' | 'breaks' | 'open';

/** Whether the parties' verdicts make an equilibrium. */
export function outcomeOf(verdicts: readonly PartyVerdict[]): Outcome {
  if (verdicts.some(({ stable }) => stable === false)) return 'breaks';
  return verdicts.some(({ stable }) => stable === null) ? 'open' : 'holds';
}

/** The concepts that have an answer, in the order of definitions §3. */
export function conceptsOf(verdicts: StateVerdicts['verdicts']): readonly AnsweredConcept[] {
  const order: readonly AnsweredConcept[] = ['nash', 'gmr', 'smr', 'seq', 'symseq'];
  return order.filter((concept) => verdicts[concept] !== undefined);
}

function describeParty(conflict: Conflict, party: number, verdicts: StateVerdicts['verdicts']): readonly Block[] {
  const title = heading(2, partyName(conflict, party));
  const own = conceptsOf(verdicts).flatMap((concept) => verdicts[concept]?.[party] ?? []);
  if (own.every(({ improvements }) => improvements.length === 0))
    return [title, paragraph('It gains by no move of its own, so the state holds for it under every concept.')];
  return [title, ...groupAlike(own).flatMap((alike) => describeAlike(conflict, alike))];
}

/** Concepts with the same verdict for the same reasons are told once. */
function groupAlike(verdicts: readonly PartyVerdict[]): readonly (readonly PartyVerdict[])[] {
  const groups = new Map<string, PartyVerdict[]>();
  for (const verdict of verdicts) {
    const key = JSON.stringify([verdict.stable, verdict.improvements, verdict.trap]);
    groups.set(key, [...(groups.get(key) ?? []), verdict]);
  }
  return [...groups.values()];
}

function describeAlike(conflict: Conflict, alike: readonly PartyVerdict[]): readonly Block[] {
  const strictest = alike.at(-1);
  if (strictest === undefined) return [];
  const names = enumerate(alike.map(({ concept }): Text => [styled('code', concept)]));
  const word =
    strictest.stable === null
      ? styled('muted', 'is not decided')
      : strictest.stable
        ? styled('good', 'holds, for every gain is deterred')
        : styled('bad', 'breaks');
  return [paragraph('Under ', ...names, ' it ', word, ':'), { kind: 'list', items: reasonsOf(conflict, strictest) }];
}

/** The improvements of a verdict with what deters them, the undeterred first; a few of many. */
export function reasonsOf(conflict: Conflict, verdict: PartyVerdict, most = 4): readonly Text[] {
  const rank = ({ sanction }: Answered) => (sanction === null ? 0 : typeof sanction === 'string' ? 1 : 2);
  const far = ({ to }: Answered) => differences(verdict.state, to);
  const ordered = verdict.improvements.toSorted((a, b) => rank(a) - rank(b) || far(a) - far(b));
  const shown = ordered.slice(0, verdict.stable === false ? 1 : most);
  const rest = ordered.length - shown.length;
  const told = shown.map((one) => describeAnswered(conflict, verdict, one));
  if (verdict.stable === false || (rest === 0 && verdict.all)) return told;
  return [
    ...told,
    rest === 0
      ? ['Every other gain is deterred in the same ways.']
      : [`${rest} more gain${rest === 1 ? '' : 's'}, each deterred too.`],
  ];
}

function describeAnswered(
  conflict: Conflict,
  { concept, party, state, trap }: PartyVerdict,
  { to, sanction }: Answered,
): Text {
  if (to === state && typeof sanction === 'string') return [`Not decided: ${undecidedWords(sanction)}.`];
  const move: Text = [partyName(conflict, party), ' gains if it ', ...changeInPatterns(conflict, state, to)];
  if (typeof sanction === 'string') return [...move, `; what it leads to is not decided: ${undecidedWords(sanction)}.`];
  if (sanction !== null)
    return [...move, '; but then ', ...answerInPatterns(conflict, to, sanction), endingOf(concept)];
  const why =
    trap === null
      ? ''
      : trap.kind === 'everything'
        ? ', whatever the others do'
        : ', for no answer leads to where it would lose';
  return [...move, styled('bad', `, and nothing deters it${why}`), '.'];
}

/** Why something is not decided. */
export function undecidedWords(why: Undecided): string {
  return why === 'search-limit' ? 'the search was given up after too many questions' : "the solver's memory is full";
}
