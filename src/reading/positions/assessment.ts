import { subjectAt } from './parties.ts';
import { type Finding, placesOf, type Rule } from './rule.ts';
import type { Utterance } from './utterance.ts';

const cues =
  /\b(?:think(?:s|ing)?|thought|believ(?:e|es|ed|ing)|consider(?:s|ed|ing)?|doubt(?:s|ed|ing)?|s(?:k|c)eptical|predict(?:s|ed|ing)?|estimat(?:e|es|ed|ing)|assess(?:es|ed|ing)?|judg(?:e|es|ed|ing)|fear(?:s|ed|ing)?|regard(?:s|ed|ing)?|view(?:s|ed|ing)?|describ(?:e|es|ed|ing)|call(?:s|ed|ing)?(?!\s+(?:on|for|upon))|conclud(?:e|es|ed|ing)|reckon(?:s|ed)?|prais(?:e|es|ed|ing)|welcom(?:e|es|ed|ing)|critici[sz](?:e|es|ed|ing)|condemn(?:s|ed|ing)?|blam(?:e|es|ed|ing)|accus(?:e|es|ed|ing)|convinced|confident|optimistic|pessimistic|worried|concerned)\b/iu;
const judgements =
  /\b(?:(?:un)?likely|(?:im)?possible|(?:un)?certain|inevitable|(?:un)?acceptable|(?:un)?realistic|dangerous|critical (?:point|moment|juncture)|turning point|standstill|stalemate|deadlock|impasse|progress|failure|success|mistake|in (?:bad|good) faith|unilateral|hypocritical|illegal|a (?:good|bad|great|positive|constructive|meaningful) \p{L}+|(?:very|extremely|quite|too) \p{L}+)\b/giu;
const others =
  /\b(?:will|would|can|could|may|might)(?:\s*(?:not|never)|n['’]t)?\s+(?:\p{L}+ly\s+)?\p{L}+|\bcan['’]t\s+\p{L}+|\bwon['’]t\s+\p{L}+/giu;

/** Whether a name ends right before a verb, but for a few words such as "'s government". */
function standsBeside(utterance: Utterance, at: number): boolean {
  return utterance.named.some(
    ({ end }) => end <= at && /^(?:['’]s)?\s+(?:\p{L}+\s+){0,2}$/u.test(utterance.content.slice(end, at)),
  );
}

/** How things stand in the speaker's eyes, or what somebody else will do: "thought a deal possible", "will not give up". */
export const findAssessments: Rule = (utterance) => {
  const found: Finding[] = [];
  if (cues.test(utterance.cue)) found.push({ type: 'assessment', trigger: null, addressees: [], negates: true });
  for (const trigger of placesOf(judgements, utterance.content))
    found.push({ type: 'assessment', trigger, addressees: [], negates: true });
  for (const trigger of placesOf(others, utterance.content)) {
    if (subjectAt(utterance, trigger.start).kind !== 'other' || !standsBeside(utterance, trigger.start)) continue;
    found.push({ type: 'assessment', trigger, addressees: [], negates: true });
  }
  return found;
};
