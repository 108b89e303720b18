import { readPeriod } from '../dates/named-day.ts';
import { clauseEnd, isSelf, othersIn } from './parties.ts';
import { type Finding, placesOf, type Rule } from './rule.ts';
import type { Utterance } from './utterance.ts';

const conditions =
  /\b(?:depend(?:s|ed|ing|ent)?\s+(?:\p{L}+ly\s+)?(?:up)?on|hing(?:e|es|ed|ing)\s+on|conditional\s+(?:up)?on|contingent\s+(?:up)?on|(?:on|under)\s+(?:the\s+|one\s+)?conditions?(?:\s+that)?|(?:pre)?conditions?\s+(?:for|of|is|are|that)|provided(?:\s+that)?(?=\s+\p{L}+)|providing\s+that|unless|only\s+(?:if|when|after|once)|(?:not|no|never|nothing)\b[^.;]{0,60}?\b(?:without|before)|as\s+long\s+as|so\s+long\s+as|in\s+(?:exchange|return)\s+for|first\s+(?:ha(?:s|ve)\s+to|must|needs?\s+to)|must\s+first)\b/giu;
const until = /\b(?:un)?till?\b|\bif\b|\bonce\b/giu;
const hedged = /\b(?:may|might|could|would)\s+(?:\p{L}+\s+)?(?:need|have)\s+to\s+be\b/giu;
/** Whether words name a day does not depend on which day they are read. */
const someDay = '2000-01-01';
const outcome =
  /\b(?:will|would|can|could|shall|cannot|won['’]t|is|are|ready|willing|prepared|possible|stay|remain)\b/iu;

/** What something is made to depend on: "depends on", "unless", "until North Korea acts", "only if", "in return for". */
export const findConditions: Rule = (utterance) => [
  ...placesOf(conditions, utterance.content).map((trigger) => conditionOn(utterance, trigger)),
  ...placesOf(hedged, utterance.content).map((trigger) => conditionOn(utterance, trigger)),
  ...placesOf(until, utterance.content)
    .filter((trigger) => !setsDate(utterance, trigger.end))
    .filter((trigger) => statesOutcome(utterance, trigger.start) && opensClause(utterance, trigger.end))
    .flatMap((trigger) => ofClause(utterance, trigger)),
];

function conditionOn(utterance: Utterance, trigger: { readonly start: number; readonly end: number }): Finding {
  return {
    type: 'condition',
    trigger,
    addressees: othersIn(utterance, trigger.end, clauseEnd(utterance.content, trigger.end)),
  };
}

/** "until Friday", "till the end of next year": a day, and nothing that somebody has to do. */
function setsDate(utterance: Utterance, at: number): boolean {
  return readPeriod(utterance.content.slice(at, at + 80).trimStart(), someDay) !== null;
}

/** Something is to happen, or to last, on the other side of "if" or "until". */
function statesOutcome(utterance: Utterance, at: number): boolean {
  const before = utterance.content.slice(0, at);
  const after = utterance.content.slice(at);
  return outcome.test(before) || (before.trim().length < 3 && /,[^,]*\b(?:will|would|can|could)\b/iu.test(after));
}

/** "until North Korea makes …" has a clause; "until 2021" and "as if" have none. */
function opensClause(utterance: Utterance, at: number): boolean {
  const rest = utterance.content.slice(at);
  const named = utterance.named.find((name) => name.start >= at && name.start - at < 12);
  return (
    named !== undefined ||
    /^\s+(?:the|all|those|these|its|their|an?|there|he|she|it|they|we|you)\s+(?:\p{L}+\s+){0,5}?(?:is|are|has|have|does|do|makes?|takes?|gives?|agrees?|stops?|ends?|lifts?|fails?|(?!this\b|its\b|his\b|as\b|us\b)\p{L}+s)\b/iu.test(
      rest,
    )
  );
}

/** Where the other side has to act first, that is asked of it, too. */
function ofClause(utterance: Utterance, trigger: { readonly start: number; readonly end: number }): readonly Finding[] {
  const addressees = othersIn(utterance, trigger.end, clauseEnd(utterance.content, trigger.end));
  const word = utterance.content.slice(trigger.start, trigger.end).toLowerCase();
  const condition: Finding = { type: 'condition', trigger, addressees };
  const asks = word !== 'once' && addressees.length > 0 && !isSelf(utterance, addressees) && word !== 'if';
  return asks ? [condition, { type: 'demand', trigger, addressees }] : [condition];
}
