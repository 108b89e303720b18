import type { Assessment, Graph, Payoffs } from '../../engine/index.ts';
import type { Concept } from '../../model/index.ts';
import { type GroupReach, groupReach, type Work } from './group-reach.ts';
import { someIn, statesIn } from './state-set.ts';

/** When a state is better for a coalition: every member gains; or nobody in it loses and somebody gains. */
export type CoalitionForm = 'strict' | 'pareto';

/** The concepts with a form for coalitions. Definitions §4. */
export const coalitionConcepts = ['nash', 'gmr', 'smr'] as const;

export type CoalitionConcept = (typeof coalitionConcepts)[number];

/** What parties could do together that nobody does alone. */
export interface Coalitions {
  readonly form: CoalitionForm;
  /** Coalitions of two or more that could take an equilibrium to another one that is better for them. */
  readonly jumps: readonly CoalitionJumps[];
  /** 1 at the states that every coalition leaves alone; length m. */
  readonly stable: Readonly<Record<CoalitionConcept, Uint8Array>>;
}

export interface CoalitionJumps {
  readonly members: readonly number[];
  /** For each concept with a jump, pairs of equilibria, ascending. */
  readonly jumps: Partial<Record<Concept, readonly (readonly [from: number, to: number])[]>>;
}

/** Why coalitions were not looked at. */
export type CoalitionsLeftOut = 'too-many-parties' | 'too-much-work';

/** More parties have too many coalitions; and no more than so many states are gone through, one by one, for all of them. */
export const coalitionLimits = { parties: 12, work: 3e8 } as const;

/**
 * Equilibrium jumps and universal stability over every coalition, single parties included in the latter; why not where that is too
 * much. Kilgour, Hipel, Fang & Peng 2001; Zhu, Kilgour & Hipel 2018.
 */
export function coalitions(graph: Graph, assessment: Assessment, form: CoalitionForm): Coalitions | CoalitionsLeftOut {
  const parties = graph.conflict.parties.length;
  if (parties > coalitionLimits.parties) return 'too-many-parties';
  const all = Array.from({ length: parties }, (_, party) => party);
  const flags = () => new Uint8Array(graph.states.count).fill(1);
  const stable = { nash: flags(), gmr: flags(), smr: flags() };
  const work: Work = { left: coalitionLimits.work };
  const found: CoalitionJumps[] = [];
  // A coalition and all others answer one another: what both reach is worked out once for the two.
  for (const own of subsetsOf(all).filter((members) => members.includes(0))) {
    const others = all.filter((party) => !own.includes(party));
    const [ownReach, othersReach] = [groupReach(graph, own, work), groupReach(graph, others, work)];
    for (const coalition of [
      coalitionOf(graph, form, own, ownReach, othersReach, work),
      coalitionOf(graph, form, others, othersReach, ownReach, work),
    ]) {
      if (coalition.members.length === 0) continue;
      markUnstable(coalition, stable);
      const jumps = coalition.members.length < 2 ? {} : jumpsOf(coalition, assessment);
      if (Object.keys(jumps).length > 0) found.push({ members: coalition.members, jumps });
    }
    if (work.left < 0) return 'too-much-work';
  }
  const inOrder = (a: CoalitionJumps, b: CoalitionJumps) =>
    a.members.length - b.members.length || compareMembers(a.members, b.members);
  return { form, jumps: found.toSorted(inOrder), stable };
}

interface Coalition {
  readonly graph: Graph;
  readonly form: CoalitionForm;
  readonly members: readonly number[];
  /** The members' orders. */
  readonly orders: readonly Payoffs[];
  /** R_H and R_{N−H}. */
  readonly reach: GroupReach;
  readonly answers: GroupReach;
  readonly work: Work;
}

function coalitionOf(
  graph: Graph,
  form: CoalitionForm,
  members: readonly number[],
  reach: GroupReach,
  answers: GroupReach,
  work: Work,
): Coalition {
  const orders = members.map((party) => graph.payoffs[party] ?? new Uint8Array(0));
  return { graph, form, members, orders, reach, answers, work };
}

/** Non-empty subsets. */
function subsetsOf(parties: readonly number[]): readonly (readonly number[])[] {
  let subsets: (readonly number[])[] = [[]];
  for (const party of parties) subsets = subsets.concat(subsets.map((subset) => [...subset, party]));
  return subsets.filter((subset) => subset.length > 0);
}

function compareMembers(left: readonly number[], right: readonly number[]): number {
  return left.map((party, at) => party - (right[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** Whether t is better than s for the coalition. */
function isBetter({ form, orders }: Coalition, t: number, s: number): boolean {
  let somebody = false;
  for (const order of orders) {
    const gain = (order[t] ?? 0) - (order[s] ?? 0);
    if (gain < 0 || (gain === 0 && form === 'strict')) return false;
    if (gain > 0) somebody = true;
  }
  return somebody;
}

/** The coalition improvements from s, ascending. */
function improvementsFrom(coalition: Coalition, s: number): readonly number[] {
  const reached = statesIn(coalition.reach(s));
  coalition.work.left -= reached.length;
  return reached.filter((t) => isBetter(coalition, t, s));
}

/** Takes the mark from every state that the coalition would leave. */
function markUnstable(coalition: Coalition, stable: Readonly<Record<CoalitionConcept, Uint8Array>>): void {
  const { reach, answers, graph, work } = coalition;
  const { count } = graph.states;
  const better = remembered(count, work, (t, s) => isBetter(coalition, t, s));
  const deters = remembered(count, work, (y, s) => !better(y, s) && !someIn(reach(y), (z) => better(z, s)));
  for (let s = 0; s < count && work.left >= 0; s += 1) {
    if (stable.nash[s] === 0 && stable.gmr[s] === 0 && stable.smr[s] === 0) continue;
    const improvements = improvementsFrom(coalition, s);
    if (improvements.length === 0) continue;
    stable.nash[s] = 0;
    const gmr = () => improvements.every((x) => someIn(answers(x), (y) => !better(y, s)));
    const smr = () => improvements.every((x) => someIn(answers(x), (y) => deters(y, s)));
    if (stable.gmr[s] === 1 && !gmr()) stable.gmr[s] = 0;
    if (stable.smr[s] === 1 && !smr()) stable.smr[s] = 0;
  }
}

/** The same truth, worked out once for each state t as long as s stays the same. */
function remembered(states: number, work: Work, test: (t: number, s: number) => boolean) {
  const asked = new Int32Array(states).fill(-1);
  const answer = new Uint8Array(states);
  return (t: number, s: number): boolean => {
    work.left -= 1;
    if (asked[t] !== s) {
      asked[t] = s;
      answer[t] = test(t, s) ? 1 : 0;
    }
    return answer[t] === 1;
  };
}

/** Writing down a jump costs about as much as going through so many states. */
const jumpCost = 50;

function jumpsOf(coalition: Coalition, assessment: Assessment): CoalitionJumps['jumps'] {
  const tables = Object.entries(assessment.equilibria).map(([concept, equilibria]) => {
    return { concept, equilibria, pairs: [] as [from: number, to: number][] };
  });
  for (let from = 0; from < coalition.graph.states.count && coalition.work.left >= 0; from += 1) {
    const holding = tables.filter(({ equilibria }) => equilibria[from] === 1);
    if (holding.length === 0) continue;
    for (const to of improvementsFrom(coalition, from)) {
      for (const { equilibria, pairs } of holding) {
        if (equilibria[to] !== 1) continue;
        coalition.work.left -= jumpCost;
        pairs.push([from, to]);
      }
    }
  }
  return Object.fromEntries(tables.flatMap(({ concept, pairs }) => (pairs.length > 0 ? [[concept, pairs]] : [])));
}
