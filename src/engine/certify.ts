import type { Concept } from '../model/index.ts';
import { answerSearch } from './find-answer.ts';
import { improvements } from './improvements.ts';
import { everyMove } from './spread.ts';
import { definitions, type Sanction } from './stability/index.ts';
import { spoiler } from './stability/sim.ts';
import { everybody } from './steps.ts';
import type { Certificate, Graph, Step } from './types.ts';

/**
 * Why a state is stable or not for a party: every improvement with a shortest sanction, or null where nothing
 * deters it. Works out this state alone. Under a concept that is undefined for the graph the answer is not stable
 * with no improvement named. Definitions §6.
 */
export function certify(graph: Graph, concept: Concept, party: number, state: number): Certificate {
  if (definitions[concept].undefinedFor(graph, true) !== null) {
    return { concept, party, state, stable: false, improvements: [] };
  }
  const sanctionOf = sanctioner(graph, definitions[concept].sanction, party, state);
  const found = improvements(graph, party, state).map((to) => ({ to, sanction: sanctionOf(to) }));
  return { concept, party, state, stable: found.every(({ sanction }) => sanction !== null), improvements: found };
}

type Sanctioner = (improvement: number) => readonly Step[] | null;

function sanctioner(graph: Graph, sanction: Sanction | null, party: number, state: number): Sanctioner {
  if (sanction === null) return () => null;
  return sanction.kind === 'answer' ? answerer(graph, sanction, party, state) : togetherSanctioner(graph, party, state);
}

function answerer(
  graph: Graph,
  { answers, symmetric }: Extract<Sanction, { kind: 'answer' }>,
  party: number,
  state: number,
): Sanctioner {
  const payoffs = graph.payoffs[party] ?? new Uint8Array(0);
  const notBetter = (other: number) => (payoffs[other] ?? 0) <= (payoffs[state] ?? 0);
  const opponents = everybody(graph).filter((other) => other !== party);
  const every = symmetric ? everyMove(graph, party) : () => true;
  return answerSearch(graph, opponents, answers, (s2) => notBetter(s2) && every(s2, notBetter));
}

/** One step from the state by the party and all who move at the same time. */
function togetherSanctioner(graph: Graph, party: number, state: number): Sanctioner {
  const spoil = spoiler(graph)(party, state);
  return (s1) => {
    const spoiled = spoil(s1);
    if (spoiled === null) return null;
    const movers = [party, ...spoiled.movers].toSorted((a, b) => a - b);
    return [{ from: state, to: spoiled.to, movers }];
  };
}
