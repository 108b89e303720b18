import type { Graph } from '../../engine/index.ts';
import type { Text } from '../block.ts';
import { enumerate } from '../block.ts';
import { gainWords } from '../describe-paths.ts';
import { partyName, stepWords } from '../names.ts';
import type { Picture } from './types.ts';

/** An arrow of a picture in words: who does what, and for whom that is better or worse. */
export interface ArrowDescription {
  readonly words: Text;
  /** Empty where the arrow stands for several steps. */
  readonly gains: Text;
}

/** What each arrow of a picture says, in the picture's order: its equal in a table. */
export function describeArrows(graph: Graph, { nodes, arrows }: Picture): readonly ArrowDescription[] {
  const states = new Map(nodes.map(({ key, state }) => [key, state]));
  return arrows.map(({ from, to, movers, label }) => {
    const [start, end] = [states.get(from) ?? null, states.get(to) ?? null];
    if (start === null || end === null || label !== '') {
      const names = enumerate(movers.map((mover): Text => [partyName(graph.conflict, mover)]));
      return { words: label === '' ? names : [...names, `, ${label}`], gains: [] };
    }
    const step = { from: start, to: end, movers };
    return { words: stepWords(graph, step), gains: gainWords(graph, step).slice(1) };
  });
}
