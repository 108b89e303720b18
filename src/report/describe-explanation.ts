import type { ConceptVerdict, Explanation } from '../analysis/index.ts';
import { type Concept, concepts } from '../model/index.ts';
import { type Block, enumerate, heading, paragraph, styled, type Text } from './block.ts';
import { conceptWords, undefinedWords } from './concept-words.ts';
import { describeDeterrence } from './describe-deterrence.ts';
import { firmnessUnder } from './firmness.ts';
import { partyName, stateWords } from './names.ts';

/** Why a state holds or breaks: the verdict, then each party's moves with the countermoves. */
export function describeExplanation(explanation: Explanation): readonly Block[] {
  const { graph, state, parties } = explanation;
  const found = firmnessUnder(explanation.holds);
  const verdict =
    found === null
      ? 'It does not hold: under every concept somebody moves on.'
      : `It holds ${found.firmness}: ${conceptWords[found.concept].holds}.`;
  return [
    heading(1, explanation.question.title ?? 'A conflict without a title'),
    paragraph('State ', ...stateWords(graph, state), ' ', styled('code', graph.states.pattern(state))),
    paragraph(styled('strong', verdict)),
    ...parties.flatMap((_, party) => describeParty(explanation, party)),
    ...Object.entries(explanation.undefined).map(([concept, reason]) =>
      paragraph(styled('code', concept), `: ${undefinedWords(reason)}.`),
    ),
  ];
}

function describeParty(explanation: Explanation, party: number): readonly Block[] {
  const { graph, state, parties } = explanation;
  const title = heading(2, partyName(graph.conflict, party));
  const alike = groupAlike(parties[party] ?? {});
  const [first] = alike;
  if (first === undefined || first.verdict.improvements.length === 0) {
    return [title, paragraph('It gains by no move of its own, so the state holds for it under every concept.')];
  }
  const blocks = alike.flatMap(({ concepts, verdict }): readonly Block[] => {
    const ordered = verdict.improvements.toSorted((a, b) => Number(a.sanction !== null) - Number(b.sanction !== null));
    const strictest = concepts.at(-1) ?? 'nash';
    const items = ordered.map((entry): Text => describeDeterrence(graph, state, party, strictest, entry));
    return [describeConcepts(concepts, verdict.stable), { kind: 'list', items }];
  });
  return [title, ...blocks];
}

function describeConcepts(concepts: readonly Concept[], stable: boolean): Block {
  const names = enumerate(concepts.map((concept): Text => [styled('code', concept)]));
  const word = stable ? styled('good', 'holds, for every gain is deterred') : styled('bad', 'breaks');
  return paragraph('Under ', ...names, ' it ', word, ':');
}

interface Alike {
  readonly concepts: readonly Concept[];
  readonly verdict: ConceptVerdict;
}

/** Concepts that say the same of a state, for the same reasons, are told once; in each group the strictest comes last. */
function groupAlike(verdicts: Explanation['parties'][number]): readonly Alike[] {
  const groups = new Map<string, Alike>();
  for (const concept of concepts) {
    const verdict = verdicts[concept];
    if (verdict === undefined) continue;
    const key = JSON.stringify(verdict);
    groups.set(key, { verdict, concepts: [...(groups.get(key)?.concepts ?? []), concept] });
  }
  return [...groups.values()];
}
