import {
  dropAt,
  dropStatement,
  insertStatement,
  isSameMeaning,
  type Layer,
  moveAt,
  negateStatement,
  parseModel,
  swapStatements,
} from '../../format/index.ts';
import { type Conflict, conflictOf, type Literal, optionName } from '../../model/index.ts';
import { applyEdits, type Edit } from '../../text/index.ts';
import { editConflict, type PartyEdit } from '../dependence/index.ts';
import { changed, type Draft, withPreference } from './written.ts';

/** The edits of what parties want, one after another; the rest of the text stays as it is where that can be. */
export function writeEdits(draft: Draft, edits: readonly PartyEdit[]): Draft {
  return edits.reduce(writeEdit, draft);
}

function writeEdit(draft: Draft, edit: PartyEdit): Draft {
  const conflict = editConflict(draft.conflict, [edit]);
  const edits = inPlace(draft, edit);
  const small = edits === null ? null : changed(draft, applyEdits(draft.text, edits), conflict);
  if (small !== null && isReadAs(small)) return small;
  const preference = conflict.parties[edit.party]?.preference;
  return preference === undefined ? draft : withPreference(draft, edit.party, preference);
}

function isReadAs({ text, layer, conflict }: Draft): boolean {
  const { model } = parseModel(text);
  const read = model === null ? undefined : conflictOf(model, layer);
  return read !== undefined && isSameMeaning(read, conflict);
}

/** The edit as a small one of the list as it is written; null where it has to be written anew. */
function inPlace({ text, layer, conflict }: Draft, { party, edit }: PartyEdit): readonly Edit[] | null {
  const found = conflict.parties[party];
  if (found === undefined) return null;
  const target = { party: found.id, scenario: layer };
  const at = edit.at - 1;
  if (found.preference.kind === 'ranking') return moveAt(text, listOf(layer, found.id, 'ranking'), at, at + 1);
  if (found.preference.kind === 'weights') return null;
  switch (edit.kind) {
    case 'swap':
      return swapStatements(text, target, at);
    case 'drop':
      return found.preference.kind === 'statements' && found.preference.statements.length === 1
        ? dropAt(text, [...listOf(layer, found.id, 'prefers'), at])
        : dropStatement(text, target, at);
    case 'negate':
      return negateStatement(text, target, at);
    case 'add':
      return insertStatement(text, target, at, { statement: literalWords(conflict, edit.literal) });
  }
}

function listOf(layer: Layer, party: string, key: 'prefers' | 'ranking'): readonly string[] {
  return [...(layer === null ? [] : ['scenarios', layer]), 'parties', party, key];
}

function literalWords(conflict: Conflict, { option, taken }: Literal): string {
  return taken ? optionName(option, conflict) : `not ${optionName(option, conflict)}`;
}
