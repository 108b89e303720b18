import { type Conflict, conflictOf } from '../../model/index.ts';
import type { Edit } from '../../text/index.ts';
import { parseModel } from '../parse-model.ts';
import type { Plain } from '../write/plain.ts';
import { plainMap } from '../write/plain.ts';
import { field, itemsOf, type MapNode, type Node, textOf } from '../yaml/node.ts';
import { evidenceToPlain, type NewEvidence } from './evidence.ts';
import { addEntry, setEntry } from './map-edits.ts';
import { findParty, findRoot } from './target.ts';

/*
 * Additions to a model file that leave the rest of the text as it is. All give null where the text is no YAML, where the
 * place is missing, or where something of that name is there already.
 */

/** An option to write. */
export interface NewOption {
  readonly key: string;
  readonly name: string;
  readonly because?: string;
  readonly evidence?: readonly NewEvidence[];
}

/**
 * Adds an option at the end of a party's options. Expectations that name states by letters get one more, so that they name
 * the same states, in which it is not taken.
 */
export function addOption(text: string, party: string, option: NewOption): readonly Edit[] | null {
  const node = findParty(text, { party });
  const added = node === null ? null : addTo(node, 'options', option.key, optionToPlain(option), text);
  return added === null ? null : [...added, ...lettersFor(party, text)];
}

/** One letter more in the patterns of `expect`, where the new option will stand in the conflict that each is about. */
function lettersFor(party: string, text: string): readonly Edit[] {
  const { model } = parseModel(text);
  if (model === null) return [];
  return itemsOf(field(findRoot(text), 'expect')).flatMap((item) => {
    const conflict = conflictOf(model, textOf(field(item, 'scenario')));
    const place = conflict === undefined ? null : placeOfNext(party, model.base, conflict);
    const states = ['are', 'include', 'exclude'].flatMap((key) => itemsOf(field(item, key)));
    return place === null ? [] : states.flatMap((state) => letterAt(place, state));
  });
}

/** The place of a party's next option; null where the conflict is without the party. What a scenario adds stands after it. */
function placeOfNext(party: string, base: Conflict, conflict: Conflict): number | null {
  const owner = conflict.parties.findIndex(({ id }) => id === party);
  const own = new Set(base.options.map(({ id }) => id));
  const before = conflict.options.filter((one) => one.party < owner || (one.party === owner && own.has(one.id)));
  return owner < 0 ? null : before.length;
}

function letterAt(place: number, state: Node): readonly Edit[] {
  if (state.kind !== 'scalar' || !/^[YN-]+$/.test(state.text.trim())) return [];
  const at = state.offsetOf(state.text.length - state.text.trimStart().length + place);
  return [{ start: at, end: at, text: 'N' }];
}

function optionToPlain({ name, because, evidence = [] }: NewOption): Plain {
  if (because === undefined && evidence.length === 0) return name;
  return plainMap([
    ['name', name],
    ['because', because],
    ['evidence', evidence.length === 0 ? undefined : evidence.map(evidenceToPlain)],
  ]);
}

/** Adds a party, with its options, at the end. */
export function addParty(
  text: string,
  {
    id,
    name,
    options = [],
  }: {
    readonly id: string;
    readonly name: string;
    readonly options?: readonly NewOption[];
  },
): readonly Edit[] | null {
  const named = plainMap(options.map((option) => [option.key, optionToPlain(option)]));
  const party = plainMap([
    ['name', name],
    ['options', options.length === 0 ? undefined : named],
  ]);
  return addToRoot(text, 'parties', id, party);
}

/** Adds a source. */
export function addSource(
  text: string,
  id: string,
  source: { readonly [key in 'title' | 'publisher' | 'date' | 'url' | 'file']?: string },
): readonly Edit[] | null {
  return addToRoot(text, 'sources', id, plainMap(Object.entries(source)));
}

/** Adds a scenario; `content` is under the keys of the model file. */
export function addScenario(text: string, id: string, content: Plain): readonly Edit[] | null {
  return addToRoot(text, 'scenarios', id, content);
}

function addToRoot(text: string, section: string, key: string, value: Plain): readonly Edit[] | null {
  const root = findRoot(text);
  return root === null ? null : addTo(root, section, key, value, text);
}

/** Adds an entry to a section, which is made where it is missing. */
function addTo(parent: MapNode, section: string, key: string, value: Plain, text: string): readonly Edit[] | null {
  const node = field(parent, section);
  if (node === null) return setEntry(parent, section, plainMap([[key, value]]), text);
  if (node.kind !== 'map' || node.entries.some((entry) => entry.key.text === key)) return null;
  return addEntry(node, key, value, text);
}
