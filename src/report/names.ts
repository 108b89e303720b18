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

/** What is taken in a state, by the ids: the same in every model that has these options, whatever its states' numbers. */
export function stateKey({ conflict, states }: Graph, state: number): string {
  const pattern = states.pattern(state);
  return conflict.options.flatMap(({ id }, at) => (pattern[at] === 'N' ? [] : [`${id} ${pattern[at]}`])).join();
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

/** What a party that was named changes in a step, as a person would say it: takes “X” and gives up “Y”. */
export function changeWords(graph: Graph, from: number, to: number, among = (_option: number) => true): Text {
  const before = graph.states.pattern(from);
  const after = graph.states.pattern(to);
  const changed = (letter: 'Y' | 'N') =>
    graph.conflict.options.flatMap((_, option) =>
      among(option) && after[option] === letter && before[option] !== letter
        ? [quoted(graph.conflict.options[option]?.name ?? '?')]
        : [],
    );
  const takes = changed('Y');
  const gives = changed('N');
  const parts: Text[] = [];
  if (takes.length > 0) parts.push(['takes ', ...enumerate(takes)]);
  if (gives.length > 0) parts.push(['gives up ', ...enumerate(gives)]);
  return parts.length > 0 ? enumerate(parts) : ['moves'];
}

/** Who moves in a step and what changes; those who change nothing of their own consent or vote. */
export function stepWords(graph: Graph, step: Step): Text {
  const owners = ownersOf(graph, step);
  const others = step.movers.filter((mover) => !owners.includes(mover));
  const names = (parties: readonly number[]) =>
    enumerate(parties.map((party): Text => [partyName(graph.conflict, party)]));
  const together = owners.length > 1 ? ' together: ' : ' ';
  const changes = owners.length > 1 ? changesByOwner(graph, step, owners) : changeWords(graph, step.from, step.to);
  return [...names(owners), together, ...changes, ...(others.length > 0 ? [', with ', ...names(others)] : [])];
}

/** The movers whose options change; all of them where a merged state hides what changes. */
export function ownersOf(graph: Graph, { from, to, movers }: Step): readonly number[] {
  const before = graph.states.pattern(from);
  const after = graph.states.pattern(to);
  const hidden = before.includes('-') || after.includes('-');
  const owners = movers.filter((mover) =>
    graph.conflict.parties[mover]?.options.some((option) => before[option] !== after[option]),
  );
  return hidden || owners.length === 0 ? movers : owners;
}

function changesByOwner(graph: Graph, { from, to }: Step, owners: readonly number[]): Text {
  const parts = owners.map((owner): Text => {
    const own = new Set(graph.conflict.parties[owner]?.options);
    return [partyName(graph.conflict, owner), ' ', ...changeWords(graph, from, to, (option) => own.has(option))];
  });
  return enumerate(parts);
}

function quoted(text: string): Text {
  return ['“', styled('option', text), '”'];
}
