import type { Analysis } from '../../analysis/index.ts';
import { improvements } from '../../engine/index.ts';
import { equilibriaOfAny, holdsUnder } from '../firmness.ts';
import { outcomeNames, takenWords } from '../names.ts';

/** The graph of a conflict as other programs read it: states and the moves of single parties. */
export interface DrawnGraph {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  /** What is not in it, in words; empty where all of it is. */
  readonly leftOut: readonly string[];
}

export interface DrawnNode {
  /** From 0. */
  readonly state: number;
  readonly pattern: string;
  readonly words: string;
  readonly outcomes: readonly string[];
  readonly holdsUnder: readonly string[];
  readonly today: boolean;
}

export interface DrawnEdge {
  readonly from: number;
  readonly to: number;
  readonly party: number;
  readonly improvement: boolean;
}

/** Up to so many states all of them are handed over; beyond, those that matter. */
const mostStates = 4096;

/** The most equilibria of a graph too large to hand over whole. */
const mostEquilibria = 1000;

/** The whole graph; of a large one today, the equilibria, and the moves between them. */
export function drawnGraph(analysis: Analysis): DrawnGraph {
  const { graph } = analysis;
  const all = graph.states.count <= mostStates;
  const states = all ? Array.from({ length: graph.states.count }, (_, state) => state) : whatMatters(analysis);
  const chosen = new Set(states);
  const edges = graph.conflict.parties.flatMap((_, party) =>
    states.flatMap((from) => edgesFrom(analysis, party, from)),
  );
  const joint = graph.steps === null ? [] : ['Steps of several parties are left out: joint steps, consent and votes.'];
  const rest = (graph.states.count - states.length).toLocaleString('en');
  const others = all
    ? []
    : [`${rest} states are left out: only today and equilibria are here, with the moves between them.`];
  return {
    nodes: states.map((state) => nodeOf(analysis, state)),
    edges: edges.filter(({ to }) => chosen.has(to)),
    leftOut: [
      ...others,
      ...joint,
      'Preferences are here as improvements only; reasons and evidence are in the report.',
    ],
  };
}

function whatMatters(analysis: Analysis): readonly number[] {
  const { statusQuo } = analysis.graph;
  const held = equilibriaOfAny(analysis.assessment).slice(0, mostEquilibria);
  return [...new Set([...(statusQuo === null ? [] : [statusQuo]), ...held])].toSorted((a, b) => a - b);
}

function nodeOf({ graph, assessment }: Analysis, state: number): DrawnNode {
  return {
    state,
    pattern: graph.states.pattern(state),
    words: takenWords(graph, state),
    outcomes: outcomeNames(graph, state),
    holdsUnder: holdsUnder(assessment, state),
    today: state === graph.statusQuo,
  };
}

function edgesFrom({ graph }: Analysis, party: number, from: number): readonly DrawnEdge[] {
  const gains = new Set(improvements(graph, party, from));
  return graph.moves(party, from).map((to) => ({ from, to, party, improvement: gains.has(to) }));
}
