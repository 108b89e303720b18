import { othersIn, subjectAt } from './parties.ts';
import { type Finding, placesOf, type Rule } from './rule.ts';

const cues =
  /\b(?:reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|rul(?:e|es|ed|ing)\s+out|dismiss(?:es|ed|ing)?|declin(?:e|es|ed|ing)|turn(?:s|ed|ing)?\s+down|rebuff(?:s|ed)?|veto(?:es|ed)?|oppos(?:e|es|ed|ing)|resist(?:s|ed)?|spurn(?:s|ed)?|object(?:s|ed)?\s+to|(?:will|would|did|do|does|has|have|is|are)\s+not\s+(?:accept|agree|allow|recogni[sz]e|tolerate|negotiate|support|back))\b/iu;
const never =
  /\b(?:(?:will|shall|would|can|could|must|do|does|are|is|am)\s*(?:not|never)|won['’]t|can['’]?t|cannot|never(?:\s+(?:again|will|would|accept|agree|give|abandon|negotiate|surrender))|don['’]t|doesn['’]t|wouldn['’]t|refus(?:e|es|ed)|reject(?:s|ed)?|no\s+(?:intention|interest|plans?)\b|not\s+(?:prepared|ready|willing|going|interested|negotiable|up for))\b(?:\s+(?:be\s+)?(?:\p{L}+ly\s+)?\p{L}+)?/giu;
const mild = /\b(?:know|think|believe|understand|remember|see|want to|like|expect|need|have|has|yet|only)\b/iu;

/** Saying no: "rejected", "ruled out", "we will never". What somebody else will not do is no refusal of the speaker. */
export const findRefusals: Rule = (utterance) => {
  const found: Finding[] = [];
  const all = utterance.content.length;
  if (cues.test(utterance.cue)) {
    found.push({ type: 'refusal', trigger: null, addressees: othersIn(utterance, 0, all), negates: true });
  }
  for (const trigger of placesOf(never, utterance.content)) {
    if (mild.test(utterance.content.slice(trigger.start, trigger.end))) continue;
    if (subjectAt(utterance, trigger.start).kind !== 'self') continue;
    found.push({ type: 'refusal', trigger, addressees: othersIn(utterance, trigger.end, all), negates: true });
  }
  return found;
};
