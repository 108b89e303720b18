import type { Edit } from '../../text/index.ts';
import type { Plain } from '../write/plain.ts';
import { plainMap } from '../write/plain.ts';
import { field, type MapNode } from '../yaml/node.ts';
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

/** Adds an option at the end of a party's options. */
export function addOption(text: string, party: string, option: NewOption): readonly Edit[] | null {
  const node = findParty(text, { party });
  return node === null ? null : addTo(node, 'options', option.key, optionToPlain(option), text);
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
