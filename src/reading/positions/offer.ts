import { othersIn, subjectAt } from './parties.ts';
import { type Finding, placesOf, type Rule } from './rule.ts';

const cues = /\b(?:offer(?:s|ed|ing)?|propos(?:e|es|ed|ing)|invit(?:e|es|ed|ing)|volunteer(?:s|ed)?|put forward)\b/iu;
const willing =
  /\b(?:(?:is|are|was|were|be|remain(?:s|ed)?|stand(?:s)?)\s+(?:\p{L}+\s+)?(?:open to|ready (?:to|for)|willing to|prepared to|happy to|eager to)|(?:still|also|always)\s+(?:open to|ready to|willing to|prepared to)|(?:read(?:y|iness)|willing(?:ness)?|prepared(?:ness)?)\s+to\b|would (?:try|be able|like) to (?:help|assist|mediate|host)|(?:will|would|could|can) (?:help|assist|mediate|facilitate|host|compensate|contribute|supply|provide)|in (?:exchange|return),?|(?<!\b(?:the|an|this|that|his|her|its|their|our|any|no|such|latest|new)\s)offer(?:s|ed)? (?:to|of|a|an|the)|propos(?:e|es|ed)\b|I (?:invite|propose|offer)|we (?:invite|propose|offer))\b/giu;

/** Something held out to the other side: "offered to", "are open to", "we are ready to". */
export const findOffers: Rule = (utterance) => {
  const found: Finding[] = [];
  const all = utterance.content.length;
  if (cues.test(utterance.cue)) found.push({ type: 'offer', trigger: null, addressees: othersIn(utterance, 0, all) });
  for (const trigger of placesOf(willing, utterance.content)) {
    if (subjectAt(utterance, trigger.start).kind === 'other' && !speaksForSelf(utterance.content, trigger.start))
      continue;
    found.push({ type: 'offer', trigger, addressees: othersIn(utterance, trigger.end, all) });
  }
  return found;
};

/** "they are still open": a pronoun of the holders that was not traced. */
function speaksForSelf(content: string, at: number): boolean {
  return /^\W*(?:that\s+)?(?:they|he|she|it|we|I)\s*$/iu.test(content.slice(0, at));
}
