import type { Cast } from '../actors/index.ts';
import { clauseEnd, othersIn, subjectAt } from './parties.ts';
import { type Finding, placesOf, type Rule } from './rule.ts';
import type { Utterance } from './utterance.ts';

const cues =
  /\b(?:demand(?:s|ed|ing)?|call(?:s|ed|ing)?\s+(?:up)?on|call(?:s|ed|ing)?\s+for|urg(?:e|es|ed|ing)|press(?:es|ed|ing)?\s+(?:for|on)|push(?:es|ed|ing)?\s+for|appeal(?:s|ed|ing)?\s+(?:to|for)|request(?:s|ed|ing)?|order(?:s|ed|ing)?|instruct(?:s|ed)?|implor(?:e|es|ed|ing)|begg?(?:s|ed)?|plead(?:s|ed)?|exhort(?:s|ed)?|requir(?:e|es|ed|ing)|insist(?:s|ed|ing)?\s+on|advis(?:e|es|ed))\b/iu;
/** These demand something only of somebody: "wants the US to ease", not "wants to go". */
const wishes =
  /\b(?:want(?:s|ed|ing)?|ask(?:s|ed|ing)?|expect(?:s|ed|ing)?|would like|needs?|needed|insist(?:s|ed|ing)?|wish(?:es|ed)?|tell(?:s)?|told|prefer(?:s|red)?)\b/iu;
const obliged =
  /\b(?:must|should|ought to|ha(?:s|ve) to|need(?:s)? to|had better)(?=\s+(?:\p{L}+ly\s+|now\s+|first\s+|immediately\s+|not\s+)?\p{L})/giu;
const calls =
  /\b(?:demand(?:s|ed|ing)?\s+(?:that|the|an?|for)|call(?:s|ed|ing)?\s+(?:on|for)|urg(?:e|es|ed|ing)\b|pressure\s+on|insist(?:s|ed|ing)?\s+(?:on|that)|wait(?:s|ed|ing)?\s+(?:[^.;]{0,50}?\s)?for|want(?:s|ed)?\s+(?!to\b)(?=\S+(?:\s\S+){0,3}\s+to\b)|it is time for|(?:we|I)\s+(?:want|expect|ask|urge|need)\s+(?!to\b)(?=\S))/giu;

/** Something asked of somebody: by the cue ("urged the US to"), or by the words ("the US must", "wait for the US to"). */
export const findDemands =
  (cast: Cast): Rule =>
  (utterance) => {
    const own = ofCue(cast, utterance);
    return [...own, ...ofCalls(utterance), ...ofDuties(cast, utterance)];
  };

function ofCue(cast: Cast, utterance: Utterance): readonly Finding[] {
  const strong = cues.test(utterance.cue);
  const asked = askedOf(cast, utterance);
  const wished = wishes.test(utterance.cue) && asked.length > 0 && asksAction(utterance.content);
  if (!strong && !wished) return [];
  return [{ type: 'demand', trigger: null, addressees: asked }];
}

/** "the US to ease", "that Pompeo be removed": somebody, then what they are to do. */
function asksAction(content: string): boolean {
  return (
    /^\W*(?:that\s+)?(?:\S+\s+){1,10}?(?:to\s+\p{L}+|(?:be|not)\s+\p{L}+|should|must)\b/iu.test(content) &&
    !/^\W*to\s/iu.test(content) &&
    !/^\W*(?:whether|if|why|how|what|when|who)\b/iu.test(content)
  );
}

/** Who is to do it: the first named before the verb; of a person to whom something is to be done, those they belong to. */
function askedOf(cast: Cast, utterance: Utterance): readonly string[] {
  const verb = /\b(?:to|should|must|be)\s+\p{L}+/iu.exec(utterance.content)?.index ?? utterance.content.length;
  const asked = othersIn(utterance, 0, verb);
  const passive = /^(?:to |should |must )?be\s+\p{L}+(?:ed|en|wn|ut|elt)\b/iu.test(utterance.content.slice(verb));
  return passive ? asked.flatMap((id) => homeOf(cast, id)) : asked;
}

function homeOf(cast: Cast, id: string): readonly string[] {
  const entry = cast.register.entries.get(id);
  return entry?.type === 'person' && entry.of !== null ? [entry.of] : [id];
}

function ofCalls(utterance: Utterance): readonly Finding[] {
  return placesOf(calls, utterance.content).map((trigger) => ({
    type: 'demand',
    trigger,
    addressees: othersIn(utterance, trigger.end, clauseEnd(utterance.content, trigger.end)),
  }));
}

/** "the US must": a duty of somebody else. A hedged one is a condition and found there. */
function ofDuties(cast: Cast, utterance: Utterance): readonly Finding[] {
  return placesOf(obliged, utterance.content).flatMap((trigger): Finding[] => {
    if (/\b(?:may|might|could|would|can)\s*$/iu.test(utterance.content.slice(0, trigger.start))) return [];
    const subject = subjectAt(utterance, trigger.start);
    const passive = /^\s+be\s+\p{L}+(?:ed|en|wn|ut|elt)\b/iu.test(utterance.content.slice(trigger.end));
    if (subject.kind === 'self') return [];
    if (subject.kind === 'unknown') return passive ? [{ type: 'demand', trigger, addressees: [] }] : [];
    return [
      { type: 'demand', trigger, addressees: passive ? subject.ids.flatMap((id) => homeOf(cast, id)) : subject.ids },
    ];
  });
}
