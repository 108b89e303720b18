import {
  type Graph,
  improvements,
  type LeastAnswers,
  leastAnswers,
  openStepsFrom,
  type Payoffs,
  type Step,
} from '../engine/index.ts';
import type { Concept } from '../model/index.ts';
import { deterrence } from './deterrence.ts';

/** An improving step that a concept does not deter where it starts. Two steps in a row differ in colour. */
export interface UndeterredStep extends Step {
  readonly colour: number;
}

/** The improving steps from a state that nothing deters: single moves, or steps of every kind. Definitions §6, Agreement. */
export function undeterredSteps(
  graph: Graph,
  concept: Concept,
  state: number,
  kinds: 'single' | 'every',
): readonly UndeterredStep[] {
  const single = graph.payoffs.flatMap((_, party) =>
    undeterredMoves(graph, concept, party, state).map((to) => ({ from: state, to, movers: [party], colour: party })),
  );
  if (kinds === 'single') return single;
  const open = openStepsFrom(graph, state, [concept]).filter(({ sanctions }) => sanctions[concept] === null);
  return [...single, ...open.map(({ from, to, movers, colour }) => ({ from, to, movers, colour }))];
}

function undeterredMoves(graph: Graph, concept: Concept, party: number, state: number): readonly number[] {
  const gains = improvements(graph, party, state);
  if (concept === 'nash' || gains.length === 0) return gains;
  if (concept === 'sim') {
    return deterrence(graph, concept, party, state).flatMap(({ to, sanction }) => (sanction === null ? [to] : []));
  }
  const answered = answeredBy(graph, concept, party);
  const own = graph.payoffs[party]?.[state] ?? 0;
  return gains.filter((to) => (answered[to] ?? 0) > own);
}

type Answered = Exclude<Concept, 'nash' | 'sim'>;

/** Each graph's answers, once worked out for all states: many states are asked for one after another. */
const known = new WeakMap<Graph, { readonly least: LeastAnswers; readonly answers: Map<string, Payoffs> }>();

/** How low the others' answers bring the party from each state that it may have moved to. Definitions §3. */
function answeredBy(graph: Graph, concept: Answered, party: number): Payoffs {
  const { least, answers } = known.get(graph) ?? { least: leastAnswers(graph), answers: new Map<string, Payoffs>() };
  known.set(graph, { least, answers });
  const name = `${concept} ${party}`;
  const isSymmetric = concept === 'smr' || concept === 'symseq';
  const by = concept === 'gmr' || concept === 'smr' ? 'moves' : 'improvements';
  const found = answers.get(name) ?? least(party, isSymmetric, by);
  answers.set(name, found);
  return found;
}
