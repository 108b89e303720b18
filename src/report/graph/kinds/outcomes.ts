import { outcomeNames } from '../../names.ts';
import type { Judged } from '../node-of.ts';
import { nodeOf } from '../node-of.ts';
import type { PictureParts } from '../picture.ts';
import { stepsFrom } from '../steps-of.ts';
import type { PictureArrow, PictureNode } from '../types.ts';

/** The states of the same outcomes as one node, with the improvements that lead from one to another. */
export function byOutcomes(judged: Judged): PictureParts {
  const { graph } = judged;
  const groups = new Map<string, number>();
  const members: number[][] = [];
  const groupOf = Array.from({ length: graph.states.count }, (_, state) => {
    const key = JSON.stringify(outcomeNames(graph, state));
    const group = groups.get(key) ?? groups.size;
    groups.set(key, group);
    members[group] ??= [];
    members[group]?.push(state);
    return group;
  });
  return {
    nodes: members.map((states, group) => groupNode(judged, states, group)),
    arrows: arrowsBetween(judged, groupOf),
    layers: [],
  };
}

function groupNode(judged: Judged, states: readonly number[], group: number): PictureNode {
  const nodes = states.map((state) => nodeOf(judged, state, null));
  const [first] = nodes;
  const outcomes = first?.outcomes ?? [];
  const held = nodes.filter(({ rings }) => rings > 0).length;
  const stuck = held === 0 ? 'none of them holds' : `${held} of them ${held === 1 ? 'holds' : 'hold'}`;
  return {
    key: `g${group + 1}`,
    state: null,
    count: states.length,
    label: states.length === 1 ? '1 state' : `${states.length} states`,
    pattern: '',
    chips: [],
    note: stuck,
    today: nodes.some(({ today }) => today),
    outcomes: outcomes.length === 0 ? ['no named outcome'] : outcomes,
    holds: [...new Set(nodes.flatMap(({ holds }) => holds))],
    rings: nodes.reduce<PictureNode['rings']>((most, { rings }) => (rings > most ? rings : most), 0),
    preferred: nodes.some(({ preferred }) => preferred),
    layer: null,
  };
}

function arrowsBetween({ graph }: Judged, groupOf: readonly number[]): readonly PictureArrow[] {
  const found = new Map<string, { from: number; to: number; movers: readonly number[]; count: number }>();
  groupOf.forEach((from, state) => {
    for (const { to: target, movers, improving } of stepsFrom(graph, state)) {
      const to = groupOf[target] ?? 0;
      if (!improving || to === from) continue;
      const key = `${from} ${to} ${movers.join()}`;
      const known = found.get(key) ?? { from, to, movers, count: 0 };
      known.count += 1;
      found.set(key, known);
    }
  });
  return [...found.values()]
    .toSorted((a, b) => a.from - b.from || a.to - b.to || (a.movers.join() < b.movers.join() ? -1 : 1))
    .map(({ from, to, movers, count }) => ({
      from: `g${from + 1}`,
      to: `g${to + 1}`,
      movers,
      improving: true,
      label: count === 1 ? '1 move' : `${count} moves`,
    }));
}
