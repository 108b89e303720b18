import { editConflict, type PartyEdit } from '../analysis/index.ts';
import type { Graph } from '../engine/index.ts';
import { type Conflict, type Literal, optionName, type Preference, printCondition } from '../model/index.ts';
import { styled, type Text } from './block.ts';
import { partyName } from './names.ts';

/** What each edit says, in words, with the statements as they stand when it is made. */
export function editWords({ conflict }: Graph, edits: readonly PartyEdit[]): readonly Text[] {
  return edits.map((edit, at) => oneEdit(editConflict(conflict, edits.slice(0, at)), edit));
}

function oneEdit(conflict: Conflict, { party, edit }: PartyEdit): Text {
  const name = partyName(conflict, party);
  const preference = conflict.parties[party]?.preference ?? { kind: 'indifferent' };
  const say = (at: number) => styled('code', line(conflict, preference, at));
  switch (edit.kind) {
    case 'swap':
      return [name, ' puts ', say(edit.at + 1), ' above ', say(edit.at)];
    case 'drop':
      return [name, ' no longer asks for ', say(edit.at)];
    case 'negate':
      return [name, ' wants the opposite of ', say(edit.at)];
    case 'add': {
      const below = line(conflict, preference, edit.at);
      const place: Text = below === '' ? [', last of all'] : [', above ', styled('code', below)];
      return [name, ' also asks for ', styled('code', literalName(conflict, edit.literal)), ...place];
    }
  }
}

/** The n-th line of a preference, counted from 1; empty past the end. */
function line(conflict: Conflict, preference: Preference, at: number): string {
  switch (preference.kind) {
    case 'indifferent':
      return '';
    case 'statements':
      return conditionAt(conflict, preference.statements, at);
    case 'weights':
      return conditionAt(conflict, preference.weights, at);
    case 'ranking': {
      const tier = preference.tiers[at - 1] ?? [];
      return tier.map((state) => (state.kind === 'number' ? `[${state.number}]` : state.pattern)).join(' = ');
    }
  }
}

type Lines = readonly { readonly condition: Parameters<typeof printCondition>[0] }[];

function conditionAt(conflict: Conflict, lines: Lines, at: number): string {
  const found = lines[at - 1];
  return found === undefined ? '' : printCondition(found.condition, conflict);
}

function literalName(conflict: Conflict, { option, taken }: Literal): string {
  return taken ? optionName(option, conflict) : `not ${optionName(option, conflict)}`;
}
