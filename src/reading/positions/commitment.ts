import { othersIn, subjectAt } from './parties.ts';
import { type Finding, placesOf, type Rule } from './rule.ts';

const cues =
  /\b(?:pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|promis(?:e|es|ed|ing)|commit(?:s|ted|ting)?|undert(?:ake|akes|ook)|guarante(?:e|es|ed)|swor(?:e|n)|swears?|assur(?:e|es|ed|ing)|agree(?:s|d|ing)?|accept(?:s|ed)?|intend(?:s|ed|ing)?|plan(?:s|ned|ning)?|(?:is|are|was|were)\s+(?:committed|determined|resolved))\b/iu;
const intent =
  /\b(?:(?:will|shall)(?!\s*(?:not|never|be able|need|have to|depend|entirely depend))(?:\s+\p{L}+ly)?\s+\p{L}+|['’]ll\s+\p{L}+|intend(?:s|ed)?\s+to|plan(?:s|ned)?\s+to|(?:is|are|am|was|were)\s+(?:firmly\s+|fully\s+)?(?:committed\s+to|determined\s+to|going\s+to|resolved\s+to)|(?:pledge|vow|promise|guarantee|undertake|commit)(?:s|d|ed)?\s+(?:to|that))\b/giu;

/** The "will" of somebody whose words are told. */
const reportedIntent =
  /\bwould(?!\s*(?:not|never|be able|need|have|depend|like|consider|try))(?:\s+\p{L}+ly)?\s+\p{L}+/giu;

/** What somebody binds themselves to: "agreed to", "he intends to", "we will". Of others' acts it is none. */
export const findCommitments: Rule = (utterance) => {
  const found: Finding[] = [];
  const agreesWith =
    /\bagree\w*\s+(?:with|that)\b/iu.test(utterance.cue) || /^\W*(?:with|that)\b/iu.test(utterance.content);
  if (cues.test(utterance.cue) && !(/\bagree|\baccept/iu.test(utterance.cue) && agreesWith)) {
    found.push({ type: 'commitment', trigger: null, addressees: othersIn(utterance, 0, utterance.content.length) });
  }
  const spoken = utterance.reported
    ? [...placesOf(intent, utterance.content), ...placesOf(reportedIntent, utterance.content)]
    : placesOf(intent, utterance.content);
  for (const trigger of spoken) {
    const subject = subjectAt(utterance, trigger.start);
    if (
      subject.kind !== 'self' ||
      /\b(?:if|whether|unless)\s+(?:\S+\s+){0,3}$/iu.test(utterance.content.slice(0, trigger.start))
    )
      continue;
    found.push({ type: 'commitment', trigger, addressees: othersIn(utterance, trigger.end, utterance.content.length) });
  }
  return found;
};
