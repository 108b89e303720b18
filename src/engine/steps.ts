import type { Graph, Step } from './types.ts';

/** A step with what legality needs to know of it. Two consecutive steps of a sequence differ in colour. Definitions §1. */
export interface ColouredStep {
  readonly to: number;
  readonly colour: number;
  readonly movers: readonly number[];
}

/** The steps of one kind that a group may take, by state. */
export interface StepSource {
  /** Colours are 0..colours-1. */
  readonly colours: number;
  /** Whether steps of one colour are transitive, so that a shortest sequence by any colours is legal. */
  readonly transitive?: boolean;
  stepsFrom(state: number): Iterable<ColouredStep>;
}

/** Single moves of the parties of a group, each of its party's colour; only those that improve their mover if so asked. */
export function singleSteps(graph: Graph, group: readonly number[], improvementsOnly: boolean): StepSource {
  const { payoffs } = graph;
  return {
    colours: graph.conflict.parties.length,
    transitive: graph.layout.merging === null,
    *stepsFrom(state) {
      for (const party of group) {
        const own = payoffs[party];
        const movers = [party];
        for (const to of graph.moves(party, state)) {
          if (improvementsOnly && (own?.[to] ?? 0) <= (own?.[state] ?? 0)) continue;
          yield { to, colour: party, movers };
        }
      }
    },
  };
}

/** Everybody. */
export function everybody(graph: Graph): readonly number[] {
  return graph.conflict.parties.map((_, party) => party);
}

/** A step as other rooms see it. */
export function asStep(from: number, step: ColouredStep): Step {
  return { from, to: step.to, movers: step.movers };
}
