import { assess, type Graph, whyUndefined } from '../../engine/index.ts';
import type { Concept } from '../../model/index.ts';
import { drift, undeterredFrom } from '../drift.ts';
import { isPlain, type LocalStability, localStability, type Trial } from './local-stability.ts';

/** What is to be brought about. Definitions §6, Dependence. */
export type Goal = 'hold' | 'reach' | 'stable' | 'unfreeze';

/** The goal, the concept it is judged under and the outcome it is about (`unfreeze` needs none). */
export interface GoalQuestion {
  readonly goal: Goal;
  readonly concept: Concept;
  /** 1 at the states of the outcome; length m. */
  readonly outcome: Uint8Array;
}

/**
 * Whether the goal holds in a graph: the lowest state it leads to, or null. `hold` is decided by whoever knows paths; the
 * others are decided here unless something better is handed in.
 */
export type Decide = (graph: Graph) => number | null;

/** The engine's answer for the goals that need no paths. Works out no more states than it has to. */
export function decider({ goal, concept, outcome }: GoalQuestion): Decide {
  return (graph) => {
    if (whyUndefined(graph, concept) !== null) return null;
    if (goal === 'stable') {
      const equilibria = assess(graph, [concept], { sim: 'always' }).equilibria[concept];
      return equilibria === undefined ? null : lowest(outcome, (state) => equilibria[state] === 1);
    }
    const { statusQuo } = graph;
    if (statusQuo === null || goal === 'hold') return null;
    const undeterred = undeterredFrom(graph, concept);
    const here = undeterred(statusQuo).length === 0;
    if (here) return goal === 'reach' && outcome[statusQuo] === 1 ? statusQuo : null;
    const { ends } = drift(graph, concept, statusQuo, { bound: Number.POSITIVE_INFINITY, undeterred });
    const wanted = (end: number) => (goal === 'reach' ? outcome[end] === 1 : isBetter(graph.payoffs, end, statusQuo));
    return ends.find(wanted) ?? null;
  };
}

function lowest(flags: Uint8Array, holds: (state: number) => boolean): number | null {
  const found = flags.findIndex((flag, state) => flag === 1 && holds(state));
  return found < 0 ? null : found;
}

/** Nobody finds the state worse than the other and somebody finds it better. */
function isBetter(orders: readonly ArrayLike<number>[], state: number, than: number): boolean {
  let better = false;
  for (const order of orders) {
    const gain = (order[state] ?? 0) - (order[than] ?? 0);
    if (gain < 0) return false;
    if (gain > 0) better = true;
  }
  return better;
}

/** A quick test of preferences on trial. */
export interface QuickTest {
  /** Never false where some choice of the free parties would bring the goal about; exact where `exact` and nobody is free. */
  readonly may: (trial: Trial) => boolean;
  /** Whether a yes with nobody free is the goal itself and not only what it needs. */
  readonly exact: boolean;
}

/** The quick test of a goal, or null where verdicts cannot be worked out locally (`sim`, merged states, steps of several). */
export function quickTest(graph: Graph, { goal, concept, outcome }: GoalQuestion): QuickTest | null {
  if (concept === 'sim' || !isPlain(graph)) return null;
  const local = localStability(graph, concept);
  const targets = [...outcome.keys()].filter((state) => outcome[state] === 1);
  const someHolds = (trial: Trial) => targets.some((state) => mayHold(local, trial, state));
  if (goal === 'stable') return { may: someHolds, exact: true };
  if (goal === 'hold') return { may: someHolds, exact: false };
  const { statusQuo } = graph;
  if (statusQuo === null) return { may: () => false, exact: true };
  const isFree = (trial: Trial) => trial.free.includes(true);
  if (goal === 'unfreeze') {
    return { may: (trial) => isFree(trial) || unfreezes(local, trial, statusQuo), exact: true };
  }
  const may = (trial: Trial) =>
    someHolds(trial) && (isFree(trial) || leadsOn(local, trial, statusQuo, (state) => outcome[state] === 1));
  return { may, exact: true };
}

/** Parties whose order is on trial are asked first: they are the ones that differ from trial to trial. */
function mayHold(local: LocalStability, trial: Trial, state: number): boolean {
  const { keys, tags, free } = trial;
  for (let party = 0; party < keys.length; party += 1) {
    if (tags[party] !== 0 && free[party] !== true && !local.mayBeStable(party, state, trial)) return false;
  }
  for (let party = 0; party < keys.length; party += 1) {
    if (tags[party] === 0 && free[party] !== true && !local.mayBeStable(party, state, trial)) return false;
  }
  return true;
}

function unfreezes(local: LocalStability, trial: Trial, start: number): boolean {
  if (mayHold(local, trial, start)) return false;
  return leadsOn(local, trial, start, (state) => isBetter(trial.keys, state, start));
}

interface Place {
  readonly state: number;
  readonly mover: number;
}

/** Whether undeterred improvements, legally one after another, lead from the start to an equilibrium that will do. */
function leadsOn(local: LocalStability, trial: Trial, start: number, willDo: (state: number) => boolean): boolean {
  const steps = new Map<number, readonly Place[]>();
  const seen = new Set<number>();
  const stack: Place[] = [{ state: start, mover: -1 }];
  for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
    const { state, mover } = place;
    const onward = steps.get(state) ?? undeterredSteps(local, trial, state);
    steps.set(state, onward);
    if (onward.length === 0 && willDo(state)) return true;
    for (const next of onward) {
      const name = next.state * trial.keys.length + next.mover;
      if (next.mover === mover || seen.has(name)) continue;
      seen.add(name);
      stack.push(next);
    }
  }
  return false;
}

function undeterredSteps(local: LocalStability, trial: Trial, state: number): readonly Place[] {
  return trial.keys.flatMap((keys, mover) => {
    const own = keys[state] ?? 0;
    return [...local.moves(mover, state)]
      .filter((to) => (keys[to] ?? 0) > own && !local.deterred(mover, state, to, trial))
      .map((to) => ({ state: to, mover }));
  });
}
