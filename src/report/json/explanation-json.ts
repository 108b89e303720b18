import type { ConceptVerdict, Explanation } from '../../analysis/index.ts';
import type { Conflict } from '../../model/index.ts';
import { perConcept } from './analysis-json.ts';
import { modelHeader, sanctionJson, stateId } from './model-json.ts';

/** The document of `explain --json`. Contract §4. */
export function explanationJson({ graph: { conflict }, state, parties, question, ...explanation }: Explanation) {
  return {
    version: 1,
    model: modelHeader(conflict),
    state: stateId(state),
    parties: conflict.parties.map(({ id }, party) => ({
      party: id,
      concepts: perConcept(question.concepts, (concept) => {
        const verdict = parties[party]?.[concept];
        return verdict === undefined ? null : verdictJson(conflict, verdict);
      }),
    })),
    undefined: explanation.undefined,
  };
}

function verdictJson(conflict: Conflict, { stable, improvements }: ConceptVerdict) {
  return {
    stable,
    improvements: improvements.map(({ to, sanction }) => ({
      to: stateId(to),
      sanction: sanction === null ? null : sanctionJson(conflict, sanction),
    })),
  };
}
