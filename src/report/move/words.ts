import type { MoveAnswer } from '../../analysis/index.ts';
import type { Graph, Step } from '../../engine/index.ts';
import { enumerate, type Inline, styled, type Text } from '../block.ts';
import {
  changeWords,
  outcomeNames,
  ownersOf,
  partyName,
  shortStateWords,
  stateNumber,
  stepWords,
  takenWords,
} from '../names.ts';

/** The outcome as it was asked for: its name, or the expression. */
export function outcomeWords({ asked }: Pick<MoveAnswer, 'asked'>): Inline {
  return asked.title === asked.outcome ? styled('code', `“${asked.title}”`) : styled('strong', asked.title);
}

/** A state beside others of the outcome: what is taken there. */
export function takenIn({ graph, start }: Pick<MoveAnswer, 'graph' | 'start'>, state: number): Text {
  return [stateNumber(state), state === start ? ' today: ' : ' ', takenWords(graph, state)];
}

/** A state in a sentence: today, its outcomes, or what is taken there. */
export function stateIn(answer: Pick<MoveAnswer, 'graph' | 'start'>, state: number): Text {
  return state === answer.start ? ['today ', stateNumber(state)] : shortStateWords(answer.graph, state);
}

/** Where a path leads: the number, with the outcomes where it has any. */
export function placeIn({ graph, start }: Pick<MoveAnswer, 'graph' | 'start'>, state: number): Text {
  const names = [...(state === start ? ['today'] : []), ...outcomeNames(graph, state)];
  return names.length === 0 ? [stateNumber(state)] : [stateNumber(state), ` ${names.join(', ')}`];
}

/** Parties by name, in a list with a last `and`. */
export function partiesIn(graph: Graph, parties: readonly number[], conjunction: 'and' | 'or' = 'and'): Text {
  return enumerate(
    parties.map((party): Text => [partyName(graph.conflict, party)]),
    conjunction,
  );
}

/** So many of something, with its plural. */
export function countOf(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** How far a party gains from one state to another: in places of its ranking, negative for a loss. */
export function gainOf({ payoffs }: Graph, party: number, from: number, to: number): number {
  return (payoffs[party]?.[to] ?? 0) - (payoffs[party]?.[from] ?? 0);
}

/** Who would leave for another state, with whom, and what they would change. */
export function leaveWords(graph: Graph, step: Step): Text {
  const owners = ownersOf(graph, step);
  if (owners.length > 1) return ['they would leave: ', ...stepWords(graph, step), ' ', stateNumber(step.to)];
  const others = step.movers.filter((party) => !owners.includes(party));
  const beside: Text = others.length === 0 ? [] : [', with ', ...partiesIn(graph, others), ','];
  const change = changeWords(graph, step.from, step.to);
  return [...partiesIn(graph, owners), ...beside, ' would leave: it ', ...change, ' ', stateNumber(step.to)];
}

/** How many more there are than are told. */
export function moreOf(rest: number): Text {
  return [styled('muted', `and ${rest} more`), styled('hint', ' (--json lists all)')];
}
