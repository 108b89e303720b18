import { addJointStep, type Layer, preferenceToPlain, setOptionField, setPreference } from '../../format/index.ts';
import { type Conflict, type Direction, type Literal, optionName, type Preference } from '../../model/index.ts';

/** A text and the conflict that it means, in the model itself or a scenario: every change is made of both. */
export interface Draft {
  readonly text: string;
  readonly layer: Layer;
  readonly conflict: Conflict;
}

/** The draft after a change of both; where the text cannot be changed so, it stays, and no longer says what is meant. */
export function changed(draft: Draft, text: string | null, conflict: Conflict): Draft {
  return { ...draft, text: text ?? draft.text, conflict };
}

/** The option can be changed in one direction alone. */
export function withMoves(draft: Draft, option: number, moves: Direction): Draft {
  const { conflict } = draft;
  const options = conflict.options.map((one, at) => (at === option ? { ...one, moves } : one));
  const text = setOptionField(draft.text, draft.layer, placeOf(conflict, option), 'moves', moves);
  return changed(draft, text, { ...conflict, options });
}

/** A party prefers what is said. */
export function withPreference(draft: Draft, party: number, preference: Preference): Draft {
  const { conflict } = draft;
  const parties = conflict.parties.map((one, at) => (at === party ? { ...one, preference } : one));
  const id = conflict.parties[party]?.id ?? '';
  const text = setPreference(draft.text, draft.layer, id, preferenceToPlain(preference, conflict));
  return changed(draft, text, { ...conflict, parties });
}

/** A step is declared that the owners of the literals can take together; nothing where there is such a one. */
export function declareStep(draft: Draft, literals: readonly Literal[]): Draft {
  const { conflict } = draft;
  const key = (of: readonly Literal[]) =>
    of
      .map(({ option, taken }) => `${option} ${taken}`)
      .toSorted()
      .join();
  if (conflict.joint.some((step) => key(step.literals) === key(literals))) return draft;
  const words = literals.map(({ option, taken }) => `${taken ? '' : 'not '}${optionName(option, conflict)}`);
  const ids = [...conflict.joint, ...conflict.bodies, ...conflict.guarantees].map(({ id }) => id);
  const id = newId(ids);
  const text = addJointStep(draft.text, draft.layer, id, words);
  return changed(draft, text, { ...conflict, joint: [...conflict.joint, { id, literals, span: null }] });
}

function newId(taken: readonly string[]): string {
  let id = 'together';
  for (let number = 2; taken.includes(id); number += 1) id = `together-${number}`;
  return id;
}

/** An option by its owner and its key. */
export function placeOf({ options, parties }: Conflict, option: number) {
  const found = options[option];
  return { party: parties[found?.party ?? -1]?.id ?? '', key: found?.key ?? '' };
}
