import type { ConceptVerdict, Explanation } from '../analysis/index.ts';
import { type Concept, isConcept } from '../model/index.ts';
import { type Block, heading, paragraph, styled, type Text } from './block.ts';
import { conceptWords, undefinedWords } from './concept-words.ts';
import { describeDeterrence } from './describe-deterrence.ts';
import { firmness } from './firmness.ts';
import { partyName, stateWords } from './names.ts';

/** Why a state holds or breaks: the verdict, then each party's moves with the countermoves. */
export function describeExplanation(explanation: Explanation): readonly Block[] {
  const { graph, state, assessment, parties } = explanation;
  const found = firmness(assessment, state);
  const verdict =
    found === null
      ? 'It does not hold: under every concept somebody moves on.'
      : `It holds ${found.firmness}: ${conceptWords[found.concept].holds}.`;
  return [
    heading(1, explanation.question.title ?? 'A conflict without a title'),
    paragraph('State ', ...stateWords(graph, state), ' ', styled('code', graph.states.pattern(state))),
    paragraph(styled('strong', verdict)),
    ...parties.flatMap((_, party) => describeParty(explanation, party)),
    ...Object.entries(assessment.undefined).map(([concept, reason]) =>
      paragraph(styled('code', concept), `: ${undefinedWords(reason)}.`),
    ),
  ];
}

function describeParty(explanation: Explanation, party: number): readonly Block[] {
  const { graph, parties } = explanation;
  const verdicts = Object.entries(parties[party] ?? {}).filter((entry): entry is [Concept, ConceptVerdict] =>
    isConcept(entry[0]),
  );
  const [first] = verdicts;
  const title = heading(2, partyName(graph.conflict, party));
  if (first === undefined || first[1].improvements.length === 0) {
    return [title, paragraph('It gains by no move of its own, so the state holds for it under every concept.')];
  }
  return [title, ...verdicts.flatMap(([concept, verdict]) => describeConcept(explanation, party, concept, verdict))];
}

function describeConcept(
  { graph, state }: Explanation,
  party: number,
  concept: Concept,
  verdict: ConceptVerdict,
): readonly Block[] {
  const word = verdict.stable ? styled('good', 'holds') : styled('bad', 'breaks');
  const lead = paragraph(styled('code', concept), ' ', word, verdict.stable ? ', every gain is deterred:' : ':');
  if (concept === 'nash') {
    const count = verdict.improvements.length;
    return [
      paragraph(styled('code', 'nash'), ' ', word, `: ${count} move${count === 1 ? '' : 's'} would improve on it.`),
    ];
  }
  const ordered = verdict.improvements.toSorted((a, b) => Number(a.sanction !== null) - Number(b.sanction !== null));
  const items = ordered.map((entry): Text => describeDeterrence(graph, state, party, concept, entry));
  return [lead, { kind: 'list', items }];
}
