import type { Graph, Step } from '../engine/index.ts';
import type { Conflict } from '../model/index.ts';
import { enumerate, type Inline, styled, type Text } from './block.ts';

/** How people see a party: by its name. */
export function partyName(conflict: Conflict, party: number): Inline {
  return { style: 'party', party, text: conflict.parties[party]?.name ?? '?' };
}

/** How people see an option: by its name, with its party's where another party has one of the same name. */
export function optionTitle(conflict: Conflict, option: number): string {
  const found = conflict.options[option];
  if (found === undefined) return '?';
  const shared = conflict.options.some((other) => other !== found && other.name === found.name);
  return shared ? `${found.name} (${conflict.parties[found.party]?.name ?? '?'})` : found.name;
}

/** The names of the outcomes that a state belongs to. */
export function outcomeNames(graph: Graph, state: number): readonly string[] {
  return graph.conflict.outcomes.filter((_, index) => graph.outcomes[index]?.[state] === 1).map(({ name }) => name);
}

/** The ids of the outcomes that a state belongs to. */
export function outcomeIds({ conflict, outcomes }: Graph, state: number): readonly string[] {
  return conflict.outcomes.filter((_, index) => outcomes[index]?.[state] === 1).map(({ id }) => id);
}

/** What is taken in a state, in words: a state is a sentence, not a number. */
export function takenWords(graph: Graph, state: number): string {
  const pattern = graph.states.pattern(state);
  const taken = graph.conflict.options.flatMap((_, option) =>
    pattern[option] === 'Y' ? [optionTitle(graph.conflict, option)] : [],
  );
  const open = pattern.includes('-');
  if (taken.length === 0) return open ? 'merged' : 'nothing taken';
  return taken.join(' · ') + (open ? ' · (merged)' : '');
}

/** A state's number in brackets. */
export function stateNumber(state: number): Inline {
  return { style: 'state', state, text: `[${state + 1}]` };
}

/** A state as number and words: whether it is today, its outcomes, and what is taken. */
export function stateWords(graph: Graph, state: number): Text {
  const names = [...(state === graph.statusQuo ? ['today'] : []), ...outcomeNames(graph, state)];
  const lead: Text = names.length > 0 ? [styled('strong', names.join(', ')), ' — '] : [];
  return [stateNumber(state), ' ', ...lead, takenWords(graph, state)];
}

/** A state by number and its outcomes; by what is taken where it belongs to none. */
export function shortStateWords(graph: Graph, state: number): Text {
  const names = outcomeNames(graph, state);
  return [stateNumber(state), ' ', names.length > 0 ? names.join(', ') : takenWords(graph, state)];
}

/** What changes in a step, as a person would say it: takes “X” and gives up “Y”. */
export function changeWords(graph: Graph, from: number, to: number): Text {
  const before = graph.states.pattern(from);
  const after = graph.states.pattern(to);
  const changed = (letter: 'Y' | 'N') =>
    graph.conflict.options.flatMap((_, option) =>
      after[option] === letter && before[option] !== letter ? [quoted(optionTitle(graph.conflict, option))] : [],
    );
  const takes = changed('Y');
  const gives = changed('N');
  const parts: Text[] = [];
  if (takes.length > 0) parts.push(['takes ', ...enumerate(takes)]);
  if (gives.length > 0) parts.push(['gives up ', ...enumerate(gives)]);
  return parts.length > 0 ? enumerate(parts) : ['moves'];
}

/** Who moves in a step and what changes. */
export function stepWords(graph: Graph, step: Step): Text {
  const movers = step.movers.map((mover): Text => [partyName(graph.conflict, mover)]);
  return [...enumerate(movers), ' ', ...changeWords(graph, step.from, step.to)];
}

function quoted(text: string): Text {
  return ['“', styled('option', text), '”'];
}
