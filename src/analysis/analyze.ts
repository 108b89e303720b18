import {
  type Assessment,
  assess,
  type Graph,
  type OpenStep,
  openStepsFrom,
  type Reach,
  reach,
} from '../engine/index.ts';
import type { Concept } from '../model/index.ts';
import { type Deterrence, deterrence } from './deterrence.ts';
import { type Drift, drift } from './drift.ts';
import { type Preferred, preferredTo } from './preferred.ts';
import type { Question } from './question.ts';

/** The main job: which states hold and why, seen from today. */
export interface Analysis {
  readonly kind: 'analysis';
  readonly question: Question;
  readonly graph: Graph;
  readonly assessment: Assessment;
  /** What is seen from the status quo; null where the model names none. */
  readonly today: Today | null;
}

export interface Today {
  readonly state: number;
  /** Whether today is an equilibrium, for each concept that is defined here. */
  readonly standstill: Partial<Record<Concept, boolean>>;
  /** For each party and concept, all improvements from today with what deters each. */
  readonly deterrence: readonly Partial<Record<Concept, readonly Deterrence[]>>[];
  /** The improving steps of several parties, with what deters each under the concepts that are defined. */
  readonly openSteps: readonly OpenStep[];
  /** Worked out when it is first read. */
  readonly reach: Reach;
  /** Where today turns into, for each concept under which it is no equilibrium. */
  readonly drift: Partial<Record<Concept, Drift>>;
  readonly preferred: readonly Preferred[];
}

/** Assesses every state under the concepts and tells how things stand today. */
export function analyze(graph: Graph, concepts: readonly Concept[], simAlways = false): Analysis {
  const assessment = assess(graph, concepts, simAlways ? { sim: 'always' } : {});
  const { title, scenario } = graph.conflict;
  return {
    kind: 'analysis',
    question: { title, scenario, concepts },
    graph,
    assessment,
    today: graph.statusQuo === null ? null : lookFrom(graph, assessment, graph.statusQuo),
  };
}

function lookFrom(graph: Graph, assessment: Assessment, state: number): Today {
  const defined = assessment.concepts.filter((concept) => assessment.equilibria[concept] !== undefined);
  const standstill: Partial<Record<Concept, boolean>> = {};
  const drifts: Partial<Record<Concept, Drift>> = {};
  for (const concept of defined) {
    const equilibria = assessment.equilibria[concept];
    if (equilibria === undefined) continue;
    standstill[concept] = equilibria[state] === 1;
    if (equilibria[state] !== 1) drifts[concept] = drift(graph, concept, state);
  }
  let reached: Reach | null = null;
  return {
    state,
    standstill,
    deterrence: graph.conflict.parties.map((_, party) =>
      Object.fromEntries(defined.map((concept) => [concept, deterrence(graph, concept, party, state)])),
    ),
    openSteps: openStepsFrom(graph, state, defined),
    get reach() {
      reached ??= reach(graph, state);
      return reached;
    },
    drift: drifts,
    preferred: preferredTo(graph, state),
  };
}
