import type { Analysis } from '../../analysis/index.ts';
import type { Graph } from '../../engine/index.ts';
import { type Firmness, firmness, holdsUnder } from '../firmness.ts';
import { optionTitle, outcomeNames } from '../names.ts';
import type { Chip, PictureNode } from './types.ts';

/** The graph with its verdicts. */
export type Judged = Pick<Analysis, 'graph' | 'assessment'>;

/** A state as a node. */
export function nodeOf({ graph, assessment }: Judged, state: number, layer: number | null): PictureNode {
  const pattern = graph.states.pattern(state);
  const chips = chipsOf(graph, pattern);
  return {
    key: keyOf(state),
    state,
    count: 1,
    label: String(state + 1),
    pattern,
    chips,
    note: pattern.includes('-') ? 'merged' : chips.length === 0 ? 'nothing taken' : '',
    today: state === graph.statusQuo,
    outcomes: outcomeNames(graph, state),
    holds: holdsUnder(assessment, state),
    rings: ringsOf(firmness(assessment, state)?.firmness),
    preferred: isPreferred(graph, state),
    layer,
  };
}

/** The key of a state's node. */
export function keyOf(state: number): string {
  return `s${state + 1}`;
}

/** More rings the firmer a state holds. */
export function ringsOf(firmness: Firmness | undefined): PictureNode['rings'] {
  switch (firmness) {
    case undefined:
      return 0;
    case 'firmly':
      return 3;
    case 'by credible answers':
      return 2;
    default:
      return 1;
  }
}

function chipsOf({ conflict }: Graph, pattern: string): readonly Chip[] {
  return conflict.options.flatMap(({ party }, option) =>
    pattern[option] === 'Y' ? [{ text: optionTitle(conflict, option), party }] : [],
  );
}

/** Whether nobody finds the state worse than today and somebody better. */
function isPreferred({ payoffs, statusQuo }: Graph, state: number): boolean {
  if (statusQuo === null) return false;
  const gains = payoffs.map((own) => (own[state] ?? 0) - (own[statusQuo] ?? 0));
  return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
}
