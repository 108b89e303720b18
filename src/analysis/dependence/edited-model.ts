import type { Conflict, Preference } from '../../model/index.ts';
import { applyEdit, type PartyEdit } from './edits.ts';

/** The conflict once the edits are made, in order. Everything but the preferences of the parties they name is as it was. */
export function editConflict(conflict: Conflict, edits: readonly PartyEdit[]): Conflict {
  const parties = [...conflict.parties];
  for (const { party, edit } of edits) {
    const before = parties[party];
    if (before !== undefined) parties[party] = { ...before, preference: applyEdit(before.preference, edit) };
  }
  return { ...conflict, parties };
}

/** A preference before and after some edits of it. */
export interface EditedPreference {
  readonly party: number;
  readonly before: Preference;
  readonly after: Preference;
}

/** The preferences that the edits change, by party. */
export function editedPreferences(conflict: Conflict, edits: readonly PartyEdit[]): readonly EditedPreference[] {
  const after = editConflict(conflict, edits);
  return conflict.parties.flatMap(({ preference: before }, party) => {
    const edited = after.parties[party]?.preference ?? before;
    return edited === before ? [] : [{ party, before, after: edited }];
  });
}
