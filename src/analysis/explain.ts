import { type Assessment, assess, type Graph } from '../engine/index.ts';
import type { Concept } from '../model/index.ts';
import { type Deterrence, deterrence } from './deterrence.ts';
import type { Question } from './question.ts';

/** Why one state holds or breaks, party by party. */
export interface Explanation {
  readonly kind: 'explanation';
  readonly question: Question;
  readonly graph: Graph;
  readonly state: number;
  readonly assessment: Assessment;
  /** One entry a party: under each concept, every improvement with what deters it. */
  readonly parties: readonly Partial<Record<Concept, ConceptVerdict>>[];
}

export interface ConceptVerdict {
  readonly stable: boolean;
  readonly improvements: readonly Deterrence[];
}

/** Explains a state under the concepts; a concept that is undefined for the conflict is absent. */
export function explain(graph: Graph, state: number, concepts: readonly Concept[]): Explanation {
  const assessment = assess(graph, concepts);
  const { title, scenario, parties } = graph.conflict;
  const defined = concepts.filter((concept) => assessment.stable[concept] !== undefined);
  return {
    kind: 'explanation',
    question: { title, scenario, concepts },
    graph,
    state,
    assessment,
    parties: parties.map((_, party) =>
      Object.fromEntries(
        defined.map((concept) => [
          concept,
          {
            stable: assessment.stable[concept]?.[party]?.[state] === 1,
            improvements: deterrence(graph, concept, party, state),
          },
        ]),
      ),
    ),
  };
}
