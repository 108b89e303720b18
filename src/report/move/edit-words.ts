import { editConflict, type PartyEdit } from '../../analysis/index.ts';
import { type Graph, matchState } from '../../engine/index.ts';
import {
  type Conflict,
  type Literal,
  optionName,
  type Preference,
  printCondition,
  type StateReference,
} from '../../model/index.ts';
import { plainText, styled, type Text } from '../block.ts';
import { partyName, shortStateWords } from '../names.ts';

/** What each edit says, in words, with the statements as they stand when it is made. */
export function editWords(graph: Graph, edits: readonly PartyEdit[]): readonly Text[] {
  return edits.map((edit, at) => {
    const { parties } = editConflict(graph.conflict, edits.slice(0, at));
    return oneEdit(graph, parties[edit.party]?.preference ?? { kind: 'indifferent' }, edit);
  });
}

function oneEdit(graph: Graph, preference: Preference, { party, edit }: PartyEdit): Text {
  const name = partyName(graph.conflict, party);
  const say = (at: number): Text => quoted(line(graph, preference, at));
  switch (edit.kind) {
    case 'swap':
      return [name, ' would put ', ...say(edit.at + 1), ' above ', ...say(edit.at)];
    case 'drop':
      return [name, ' would no longer ask for ', ...say(edit.at)];
    case 'negate':
      return [name, ' would want the opposite of ', ...say(edit.at)];
    case 'add': {
      const below = line(graph, preference, edit.at);
      const place: Text = below === '' ? [', last of all'] : [', above ', ...quoted(below)];
      return [name, ' would also ask for ', ...quoted(literalName(graph.conflict, edit.literal)), ...place];
    }
  }
}

function quoted(words: string): Text {
  return ['“', styled('code', words), '”'];
}

/** The n-th line of a preference, counted from 1; empty past the end. */
function line(graph: Graph, preference: Preference, at: number): string {
  return linesOf(graph, preference)[at - 1] ?? '';
}

/** A preference line by line: statements and weighted conditions as they are written, the tiers of a ranking in words. */
export function linesOf(graph: Graph, preference: Preference): readonly string[] {
  const { conflict } = graph;
  switch (preference.kind) {
    case 'indifferent':
      return [];
    case 'statements':
      return preference.statements.map(({ condition }) => printCondition(condition, conflict));
    case 'weights':
      return preference.weights.map(({ condition }) => printCondition(condition, conflict));
    case 'ranking':
      return preference.tiers.map((tier) => tier.map((state) => tierWords(graph, state)).join(' = '));
  }
}

function tierWords(graph: Graph, reference: StateReference): string {
  const { state } = matchState(graph, reference);
  return state === null ? '?' : plainText(shortStateWords(graph, state));
}

function literalName(conflict: Conflict, { option, taken }: Literal): string {
  return taken ? optionName(option, conflict) : `not ${optionName(option, conflict)}`;
}
