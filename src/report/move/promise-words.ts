import type { Item } from '../../analysis/index.ts';
import { type Graph, isTaking, optionOf } from '../../engine/index.ts';
import { enumerate, styled, type Text } from '../block.ts';
import { optionTitle, partyName } from '../names.ts';

/** A guarantee as a promise, without its end: who cannot do what any more. */
export function itemWords(graph: Graph, item: Item, end: number): Text {
  const { conflict } = graph;
  const owner = (option: number) => partyName(conflict, conflict.options[option]?.party ?? 0);
  switch (item.kind) {
    case 'lock':
      return [owner(item.option), ' cannot go back on ', ...changed(graph, item.option, end)];
    case 'consent': {
      const from = enumerate(item.from.map((party): Text => [partyName(conflict, party)]));
      return [
        owner(item.option),
        ' goes back on ',
        ...changed(graph, item.option, end),
        ' only with the consent of ',
        ...from,
      ];
    }
    case 'commit':
      return [owner(item.option), ' takes ', own(graph, item.option), ' before anything else'];
    case 'joint': {
      const literals = item.change.map((literal): Text => {
        const option = optionOf(literal);
        return [isTaking(literal) ? '' : 'giving up ', quoted(graph, option)];
      });
      return [...enumerate(literals), ' come about only together, in one step'];
    }
  }
}

function changed(graph: Graph, option: number, end: number): Text {
  return [graph.states.taken(end, option) ? '' : 'giving up ', own(graph, option)];
}

/** An option whose owner was named. */
function own({ conflict }: Graph, option: number) {
  return styled('option', `“${conflict.options[option]?.name ?? '?'}”`);
}

/** An option whose owner was not. */
function quoted({ conflict }: Graph, option: number) {
  return styled('option', `“${optionTitle(conflict, option)}”`);
}
