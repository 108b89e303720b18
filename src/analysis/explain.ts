import { type Graph, openStepsFrom, whyUndefined } from '../engine/index.ts';
import type { Concept } from '../model/index.ts';
import { type Deterrence, deterrence } from './deterrence.ts';
import type { Question } from './question.ts';

/** Why one state holds or breaks, party by party. */
export interface Explanation {
  readonly kind: 'explanation';
  readonly question: Question;
  readonly graph: Graph;
  readonly state: number;
  /** The concepts, of those that are defined, under which the state is an equilibrium. */
  readonly holds: readonly Concept[];
  /** Concepts that have no answer for the conflict, with the reason. */
  readonly undefined: Partial<Record<Concept, string>>;
  /** One entry a party: under each concept, every improvement with what deters it. */
  readonly parties: readonly Partial<Record<Concept, ConceptVerdict>>[];
}

export interface ConceptVerdict {
  readonly stable: boolean;
  readonly improvements: readonly Deterrence[];
}

/** Explains a state under the concepts, working out this state alone; a concept that is undefined for the conflict is absent. */
export function explain(graph: Graph, state: number, concepts: readonly Concept[]): Explanation {
  const { title, scenario } = graph.conflict;
  const reasons = new Map(concepts.map((concept) => [concept, whyUndefined(graph, concept)]));
  const defined = concepts.filter((concept) => reasons.get(concept) === null);
  const parties = graph.conflict.parties.map((_, party) =>
    Object.fromEntries(defined.map((concept) => [concept, judge(deterrence(graph, concept, party, state))])),
  );
  const open = openStepsFrom(graph, state, defined);
  return {
    kind: 'explanation',
    question: { title, scenario, concepts },
    graph,
    state,
    holds: defined.filter(
      (concept) =>
        parties.every((verdicts) => verdicts[concept]?.stable === true) &&
        open.every(({ sanctions }) => (sanctions[concept] ?? null) !== null),
    ),
    undefined: Object.fromEntries([...reasons].filter(([, reason]) => reason !== null)),
    parties,
  };
}

function judge(improvements: readonly Deterrence[]): ConceptVerdict {
  return { stable: improvements.every(({ sanction }) => sanction !== null), improvements };
}
