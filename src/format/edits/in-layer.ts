import { applyEdits, type Edit } from '../../text/index.ts';
import { isPlainMap, type Plain, type PlainMap, plainMap } from '../write/plain.ts';
import { dropAt, findAt, insertAt, type Path, setAt } from './at-path.ts';

/*
 * Changes of the model itself or of one of its scenarios: what a scenario says nothing of yet is then said in it. All give
 * the whole text, and null where the place is no such place.
 */

/** The scenario that is changed; null for the model itself. */
export type Layer = string | null;

function pathIn(layer: Layer, ...path: Path): Path {
  return layer === null ? path : ['scenarios', layer, ...path];
}

function apply(text: string, edits: readonly Edit[] | null): string | null {
  return edits === null ? null : applyEdits(text, edits);
}

/** Says how an option can be changed; one in its short form gets its long one. */
export function setOptionField(
  text: string,
  layer: Layer,
  { party, key }: { readonly party: string; readonly key: string },
  field: 'moves' | 'needs',
  value: Plain,
): string | null {
  const path = pathIn(layer, 'parties', party, 'options', key);
  const node = findAt(text, path);
  if (node?.kind !== 'scalar') return apply(text, setAt(text, [...path, field], value));
  const long = plainMap([
    ['name', node.text.trim()],
    [field, value],
  ]);
  return apply(text, setAt(text, path, long));
}

const kinds = ['prefers', 'ranking', 'weights'] as const;

/** Writes all that a party prefers, in place of what is there. */
export function setPreference(text: string, layer: Layer, party: string, preference: PlainMap): string | null {
  const path = pathIn(layer, 'parties', party);
  const [entry] = Object.entries(isPlainMap(preference) ? preference : {});
  const others = kinds.filter((kind) => kind !== entry?.[0] && findAt(text, [...path, kind]) !== null);
  const cleared = others.reduce<string | null>(
    (now, kind) => (now === null ? null : apply(now, dropAt(now, [...path, kind]))),
    text,
  );
  if (cleared === null || entry === undefined) return cleared;
  return apply(cleared, setAt(cleared, [...path, entry[0]], entry[1]));
}

/** Adds an option to those taken today; `all` are those taken then, for where nothing is said yet. */
export function takeToday(text: string, layer: Layer, option: string, all: readonly string[]): string | null {
  const path = pathIn(layer, 'statusQuo');
  const node = findAt(text, path);
  if (node?.kind === 'list') return apply(text, insertAt(text, path, node.items.length, option));
  return apply(text, node?.kind === 'map' ? setAt(text, [...path, 'taken'], all) : setAt(text, path, all));
}

/** Declares a step that several parties can take together. */
export function addJointStep(text: string, layer: Layer, id: string, literals: readonly string[]): string | null {
  return apply(text, setAt(text, pathIn(layer, 'joint', id), literals));
}
