import type { Finding } from './rule.ts';
import type { Utterance } from './utterance.ts';

const deniedCue =
  /\b(?:not|never|den(?:y|ies|ied|ying)|didn['’]t|doesn['’]t|don['’]t|hasn['’]t|haven['’]t|won['’]t|wouldn['’]t|no longer)\b/iu;
const negation = /(?:\b(?:not|never|no|neither|nor|without)|n['’]t)\s+(?:\p{L}+\s+){0,2}$/iu;

/** Whether the position is said not to be held: the cue denies it, or a negation stands right before its words. */
export function isDenied(utterance: Utterance, finding: Finding): boolean {
  if (finding.trigger === null) return finding.negates !== true && deniedCue.test(utterance.cue);
  if (/\bden(?:y|ies|ied|ying)\b/iu.test(utterance.cue)) return true;
  return finding.negates !== true && negation.test(utterance.content.slice(0, finding.trigger.start));
}

const conditional = /\b(?:if|unless|provided|were|should it|in case|assuming|suppose)\b/iu;
/** "May" with a capital is the month. */
const modal = /\b(?:[Ww]ould|[Cc]ould|[Mm]ight|may)\b/u;
/** In what somebody "said", a "would" is the "will" that they spoke. */
const reportedModal = /\b(?:[Cc]ould|[Mm]ight|may)\b/u;

/** Whether the position is only supposed: its own clause has "would", "could", "might", or hangs on an "if". */
export function isHypothetical(utterance: Utterance, finding: Finding): boolean {
  if (finding.trigger === null)
    return /\b(?:would|could|might|may)\b(?!\s+like)/iu.test(utterance.cue) || startsWithIf(utterance.content);
  const { start, end } = finding.trigger;
  const clause = clauseAround(utterance.content, start, end);
  const words = utterance.content.slice(start, end);
  if (finding.type === 'condition') return modal.test(words);
  return (utterance.reported ? reportedModal : modal).test(clause) || conditional.test(clause);
}

function startsWithIf(content: string): boolean {
  return /^\W*(?:that\s+)?if\b/iu.test(content);
}

/** The clause around a stretch of a content. */
function clauseAround(content: string, start: number, end: number): string {
  const { from, to } = clauseSpan(content, start, end);
  return content.slice(from, to);
}

/** Where the clause around a stretch begins and ends; a clause ends at a full stop and before "but". */
export function clauseSpan(
  content: string,
  start: number,
  end: number,
): { readonly from: number; readonly to: number } {
  const before = content.slice(0, start);
  const from = Math.max(
    ...[...before.matchAll(/[.;!?—]\s|\bbut\b/giu)].map((match) => match.index + match[0].length),
    0,
  );
  const rest = content.slice(end);
  const to = /[.;!?—]\s|\bbut\b|$/iu.exec(rest)?.index ?? rest.length;
  return { from, to: end + to };
}
