import { type Analysis, deterrence } from '../../analysis/index.ts';
import { type Graph, reach, type Step, shortestPaths } from '../../engine/index.ts';
import type { Concept } from '../../model/index.ts';
import type { Text } from '../block.ts';
import { conceptWords } from '../concept-words.ts';
import { describeDeterrence, endingOf } from '../describe-deterrence.ts';
import { gainWords } from '../describe-paths.ts';
import { stateNumber, stepWords } from '../names.ts';
import { keyOf } from './node-of.ts';
import type { MarkedStep } from './types.ts';

/** A way through the graph, to be gone step by step. */
export interface Walk {
  /** The whole in a sentence. */
  readonly title: Text;
  readonly start: number;
  readonly steps: readonly WalkStep[];
}

export interface WalkStep {
  readonly mark: MarkedStep;
  /** The state that it leads to. */
  readonly to: number;
  /** What happens in it. */
  readonly words: Text;
}

/** The shortest ways from today to a state. */
export interface PathWalks {
  readonly walks: readonly Walk[];
  /** How many there are beyond those. */
  readonly more: number;
  /** Fewest steps that all improve their mover; null where none do. */
  readonly improvementSteps: number | null;
}

/** At most so many of the shortest ways from today to a state; null where the model says nothing of today. */
export function pathWalks(graph: Graph, state: number, limit: number): PathWalks | null {
  const { statusQuo } = graph;
  if (statusQuo === null) return null;
  const { paths, more } = shortestPaths(graph, statusQuo, state, { improvementsOnly: false, limit });
  const improvementSteps = reach(graph, statusQuo).improvementSteps[state] ?? -1;
  return {
    walks: paths.map((path) => ({ title: pathTitle(graph, path), start: statusQuo, steps: pathSteps(graph, path) })),
    more,
    improvementSteps: improvementSteps < 0 ? null : improvementSteps,
  };
}

function pathTitle(graph: Graph, path: readonly Step[]): Text {
  return path.flatMap((step, at): Text => [...(at === 0 ? [] : ['; then ']), ...stepWords(graph, step)]);
}

function pathSteps(graph: Graph, path: readonly Step[]): readonly WalkStep[] {
  return path.map((step) => ({
    mark: markOf(step, 'path'),
    to: step.to,
    words: [...stepWords(graph, step), ' ', stateNumber(step.to), ...gainWords(graph, step)],
  }));
}

function markOf({ from, to, movers }: Step, role: MarkedStep['role']): MarkedStep {
  return { from: keyOf(from), to: keyOf(to), movers, role };
}

/** Why a state holds for a party or does not, under one concept, as ways to be gone: each move with the answer to it. */
export interface VerdictWalks {
  readonly party: number;
  readonly concept: Concept;
  readonly stable: boolean;
  /** One for each improvement; none where the party gains by no move of its own. */
  readonly walks: readonly Walk[];
}

/** One entry a party; none where the concept is not defined for the conflict. */
export function verdictWalks(
  { graph, assessment }: Pick<Analysis, 'graph' | 'assessment'>,
  state: number,
  concept: Concept,
): readonly VerdictWalks[] {
  const stable = assessment.stable[concept];
  if (stable === undefined) return [];
  return graph.conflict.parties.map((_, party) => ({
    party,
    concept,
    stable: stable[party]?.[state] === 1,
    walks: deterrence(graph, concept, party, state).map(({ to, sanction }): Walk => {
      const move: Step = { from: state, to, movers: [party] };
      return {
        title: describeDeterrence(graph, state, party, concept, { to, sanction }),
        start: state,
        steps: [moveStep(graph, move, sanction === null), ...answerSteps(graph, concept, sanction ?? [])],
      };
    }),
  }));
}

function moveStep(graph: Graph, move: Step, open: boolean): WalkStep {
  const end: Text = open ? [' It gains, and nothing deters it.'] : [' It gains; but that is not the end.'];
  return {
    mark: markOf(move, 'move'),
    to: move.to,
    words: [...stepWords(graph, move), ' ', stateNumber(move.to), '.', ...end],
  };
}

function answerSteps(graph: Graph, concept: Concept, sanction: readonly Step[]): readonly WalkStep[] {
  return sanction.map((step, at) => {
    const last = at === sanction.length - 1;
    const happens: Text = [...stepWords(graph, step), ' ', stateNumber(step.to)];
    return {
      mark: markOf(step, 'answer'),
      to: step.to,
      words: last ? [...happens, endingOf(concept)] : [...happens, '.'],
    };
  });
}

/** What a concept says in plain words, with its name. */
export function conceptSentence(concept: Concept): string {
  return `${conceptWords[concept].name}: ${conceptWords[concept].holds}`;
}
