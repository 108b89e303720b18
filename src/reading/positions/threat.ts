import { othersIn, subjectAt } from './parties.ts';
import { type Finding, placesOf, type Rule } from './rule.ts';

const cues = /\b(?:threaten(?:s|ed|ing)?|vow(?:s|ed|ing)?\s+(?:revenge|retaliation))\b/iu;
const warning = /\bwarn(?:s|ed|ing)?\b/iu;
const grave =
  /\b(?:retaliat\p{L}*|revenge|(?:serious|severe|grave|dire|unforeseeable|undesired|catastrophic)\s+consequences?|consequences?|pay (?:a|the|dearly|dear)\b(?:\s+\p{L}+)?(?:\s+price)?|or else|otherwise|no (?:other )?choice but|all options|(?:use|resort to)\s+(?:of\s+)?(?:military\s+)?force|military (?:action|response|strike|option)|(?:will|shall|would|could|may|might)\s+(?:(?!not\b|never\b)\p{L}+\s+)?(?:retaliate|respond (?:with|in kind|harshly|forcefully|decisively|militarily)|strike|attack|destroy|crush|bomb|invade|annihilate|impose|punish|cut off|expel|suspend|withdraw|pull out|walk away|abandon|close|block|shut|(?:resume|restart)\s+(?:\S+\s+){0,3}?(?:tests?|testing|attacks?|strikes?|bombing|shelling|fighting|hostilities|enrichment|production|launches)|(?:return|revert|go back)\s+to\s+(?:\S+\s+){0,2}?(?:former|original|previous|old|earlier|past|war|force|fighting|hostilities|confrontation|violence|arms))|fire and fury|at (?:its|their|your|his) (?:own )?peril)\b/giu;

/** Harm held out: "threatened to", "will retaliate", "or else", "may return to its former state". */
export const findThreats: Rule = (utterance) => {
  const found: Finding[] = [];
  const all = utterance.content.length;
  if (cues.test(utterance.cue)) found.push({ type: 'threat', trigger: null, addressees: othersIn(utterance, 0, all) });
  const warns = warning.test(utterance.cue);
  for (const trigger of placesOf(grave, utterance.content)) {
    const subject = subjectAt(utterance, trigger.start);
    if (subject.kind === 'other' && !warns) continue;
    found.push({ type: 'threat', trigger, addressees: othersIn(utterance, 0, all) });
  }
  return found;
};
