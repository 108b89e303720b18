import type { Assessment, Graph } from '../../engine/index.ts';
import type { Concept } from '../../model/index.ts';
import { type GroupReach, groupReach } from './group-reach.ts';
import { common, emptySet, insert, meet, type StateSet, someBeyond } from './state-set.ts';

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

/** More states than this are not asked for coalitions, and more parties have too many of them. */
export const coalitionLimits = { states: 4096, parties: 10 } as const;

/**
 * Equilibrium jumps and universal stability over every coalition, single parties included in the latter. Null for a graph beyond
 * `coalitionLimits`. Kilgour, Hipel, Fang & Peng 2001; Zhu, Kilgour & Hipel 2018.
 */
export function coalitions(graph: Graph, assessment: Assessment, form: CoalitionForm): Coalitions | null {
  const parties = graph.conflict.parties.length;
  if (graph.states.count > coalitionLimits.states || parties > coalitionLimits.parties) return null;
  const all = Array.from({ length: parties }, (_, party) => party);
  const flags = () => new Uint8Array(graph.states.count).fill(1);
  const stable = { nash: flags(), gmr: flags(), smr: flags() };
  const reaches = new Map<string, GroupReach>();
  const reachOf = (group: readonly number[]) => {
    const found = reaches.get(group.join()) ?? groupReach(graph, group);
    reaches.set(group.join(), found);
    return found;
  };
  const jumps = subsetsOf(all).flatMap((members): CoalitionJumps[] => {
    const others = all.filter((party) => !members.includes(party));
    const coalition = { graph, form, members, reach: reachOf(members), answers: reachOf(others) };
    markUnstable(coalition, stable);
    const found = members.length < 2 ? {} : jumpsOf(coalition, assessment);
    return Object.keys(found).length === 0 ? [] : [{ members, jumps: found }];
  });
  return { form, jumps, stable };
}

interface Coalition {
  readonly graph: Graph;
  readonly form: CoalitionForm;
  readonly members: readonly number[];
  /** R_H and R_{N−H}. */
  readonly reach: GroupReach;
  readonly answers: GroupReach;
}

/** Non-empty subsets, small ones first, then by their members. */
function subsetsOf(parties: readonly number[]): readonly (readonly number[])[] {
  let subsets: (readonly number[])[] = [[]];
  for (const party of parties) subsets = subsets.concat(subsets.map((subset) => [...subset, party]));
  return subsets.filter((subset) => subset.length > 0).toSorted((a, b) => a.length - b.length || compareMembers(a, b));
}

function compareMembers(left: readonly number[], right: readonly number[]): number {
  return left.map((party, at) => party - (right[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** The states better than s for the coalition. */
function betterThan({ graph, form, members }: Coalition, s: number): StateSet {
  const better = emptySet(graph.states.count);
  const orders = members.map((party) => graph.payoffs[party] ?? new Uint8Array(0));
  for (let t = 0; t < graph.states.count; t += 1) {
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (const order of orders) {
      const gain = (order[t] ?? 0) - (order[s] ?? 0);
      least = Math.min(least, gain);
      most = Math.max(most, gain);
    }
    if (form === 'strict' ? least > 0 : least >= 0 && most > 0) insert(better, t);
  }
  return better;
}

/** Takes the mark from every state that the coalition would leave. */
function markUnstable(coalition: Coalition, stable: Readonly<Record<CoalitionConcept, Uint8Array>>): void {
  const { reach, answers, graph } = coalition;
  for (let s = 0; s < graph.states.count; s += 1) {
    if (stable.nash[s] === 0 && stable.gmr[s] === 0 && stable.smr[s] === 0) continue;
    const better = betterThan(coalition, s);
    const improvements = common(reach(s), better);
    if (improvements.length === 0) continue;
    stable.nash[s] = 0;
    if (!improvements.every((x) => someBeyond(answers(x), better, () => true))) stable.gmr[s] = 0;
    const inescapable = (y: number) => !meet(reach(y), better);
    if (!improvements.every((x) => someBeyond(answers(x), better, inescapable))) stable.smr[s] = 0;
  }
}

function jumpsOf(coalition: Coalition, assessment: Assessment): CoalitionJumps['jumps'] {
  const found = Object.entries(assessment.equilibria).map(([concept, equilibria]) => {
    const pairs = [...equilibria.keys()]
      .filter((from) => equilibria[from] === 1)
      .flatMap((from) =>
        common(coalition.reach(from), betterThan(coalition, from))
          .filter((to) => equilibria[to] === 1)
          .map((to): readonly [number, number] => [from, to]),
      );
    return [concept, pairs] as const;
  });
  return Object.fromEntries(found.filter(([, pairs]) => pairs.length > 0));
}
