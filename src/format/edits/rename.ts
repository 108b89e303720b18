import type { Edit, Span } from '../../text/index.ts';
import { nameProblem } from '../names.ts';
import { parseModel } from '../parse-model.ts';
import type { Reference } from '../report.ts';
import { entriesOf, field, type MapNode } from '../yaml/node.ts';
import { findRoot } from './target.ts';

/*
 * Other names for what a model names: where it is described, in every scenario and in every expression. All give null where
 * there is nothing of the old name, where the new one is no name, or where something is called so already.
 */

/** Gives an option another key. Expressions that would no longer be clear get the party's name too. */
export function renameOption(
  text: string,
  { party, key }: { readonly party: string; readonly key: string },
  to: string,
): readonly Edit[] | null {
  const root = findRoot(text);
  if (root === null || nameProblem(to) !== null || key === to) return null;
  const options = (id: string) => layersOf(root).flatMap((layer) => keysOf(layer, ['parties', id, 'options']));
  const keys = options(party).filter((found) => found.text === key);
  const others = partyIds(root).filter((id) => id !== party && options(id).some((found) => found.text === to));
  const outcomes = layersOf(root).flatMap((layer) => keysOf(layer, ['outcomes']));
  const taken = options(party).some((found) => found.text === to) || outcomes.some((found) => found.text === to);
  if (keys.length === 0 || taken) return null;
  const { references } = parseModel(text);
  const clear = others.length === 0;
  const renamed = namesIn(references, 'option', `${party}.${key}`, text).map(({ span, written }) =>
    rewrite(span, written.includes('.') || !clear ? `${party}.${to}` : to),
  );
  const cleared = others.flatMap((id) =>
    namesIn(references, 'option', `${id}.${to}`, text)
      .filter(({ written }) => !written.includes('.'))
      .map(({ span }) => rewrite(span, `${id}.${to}`)),
  );
  return [...keys.map(({ span }) => rewrite(span, to)), ...renamed, ...cleared];
}

/** Gives a party another id. */
export function renameParty(text: string, party: string, to: string): readonly Edit[] | null {
  const root = findRoot(text);
  if (root === null || nameProblem(to) !== null || partyIds(root).includes(to)) return null;
  const keys = layersOf(root)
    .flatMap((layer) => keysOf(layer, ['parties']))
    .filter((found) => found.text === party);
  if (keys.length === 0) return null;
  const { references } = parseModel(text);
  const dotted = references
    .filter(({ kind, id }) => kind === 'option' && id.startsWith(`${party}.`))
    .flatMap((reference) => namesIn([reference], 'option', reference.id, text))
    .filter(({ written }) => written.includes('.'))
    .map(({ span, written }) => rewrite(span, `${to}.${written.slice(party.length + 1)}`));
  const named = namesIn(references, 'party', party, text).map(({ span }) => rewrite(span, to));
  return [...keys.map(({ span }) => rewrite(span, to)), ...named, ...dotted];
}

/** Gives an outcome another id. */
export function renameOutcome(text: string, outcome: string, to: string): readonly Edit[] | null {
  const root = findRoot(text);
  if (root === null || nameProblem(to) !== null) return null;
  const all = layersOf(root).flatMap((layer) => keysOf(layer, ['outcomes']));
  const options = partyIds(root).flatMap((id) =>
    layersOf(root).flatMap((layer) => keysOf(layer, ['parties', id, 'options'])),
  );
  const keys = all.filter((found) => found.text === outcome);
  if (keys.length === 0 || [...all, ...options].some((found) => found.text === to)) return null;
  const named = namesIn(parseModel(text).references, 'outcome', outcome, text);
  return [...keys, ...named].map(({ span }) => rewrite(span, to));
}

/** The model itself and each of its scenarios. */
function layersOf(root: MapNode): readonly MapNode[] {
  const scenarios = entriesOf(field(root, 'scenarios')).flatMap(({ value }) => (value.kind === 'map' ? [value] : []));
  return [root, ...scenarios];
}

function partyIds(root: MapNode): readonly string[] {
  return [...new Set(layersOf(root).flatMap((layer) => keysOf(layer, ['parties']).map(({ text }) => text)))];
}

function keysOf(layer: MapNode, path: readonly string[]): readonly { readonly text: string; readonly span: Span }[] {
  const node = path.reduce<ReturnType<typeof field>>((found, key) => field(found, key), layer);
  return entriesOf(node).map(({ key }) => key);
}

/** Where the name of a thing stands, and how it is written there: an option with its party's name or without. */
function namesIn(references: readonly Reference[], kind: Reference['kind'], id: string, text: string) {
  return references
    .filter((reference) => reference.kind === kind && reference.id === id)
    .flatMap(({ span }) => {
      const raw = text.slice(span.start, span.end);
      const written = raw.includes(id) ? id : id.slice(id.indexOf('.') + 1);
      const at = raw.indexOf(written);
      if (at < 0) return [];
      const start = span.start + at;
      return [{ written, span: { start, end: start + written.length } }];
    });
}

/** The name in place of the old one; quotes around a key stay. */
function rewrite(span: Span, name: string): Edit {
  return { ...span, text: name };
}
