import type { Conflict } from '../../model/index.ts';
import { type Block, paragraph, styled, type Text } from '../block.ts';
import { type Aspect, aspectsOf } from './aspects.ts';

/** Entries of a list before the rest is only counted. */
const told = 20;

/** What two conflicts do not have in common, list by list: what only one of them says, and what they say otherwise. */
export function describeModelChanges(before: Conflict, after: Conflict): readonly Block[] {
  const earlier = new Map(aspectsOf(before).map((aspect) => [aspect.key, aspect]));
  const now = aspectsOf(after);
  const blocks = now.flatMap((aspect) => aspectChanges(earlier.get(aspect.key), aspect));
  const keys = new Set(now.map(({ key }) => key));
  const gone = [...earlier.values()].filter(({ key }) => !keys.has(key));
  const all = [...blocks, ...gone.flatMap((aspect) => aspectChanges(aspect, undefined))];
  return all.length > 0 ? all : [paragraph('Both say the same: the same parties, options, rules and wishes.')];
}

/** What changed in one list; undefined where a conflict has no such list. */
function aspectChanges(before: Aspect | undefined, after: Aspect | undefined): readonly Block[] {
  const [was, is] = [before?.entries ?? new Map<string, string>(), after?.entries ?? new Map<string, string>()];
  const gone = [...was]
    .filter(([key]) => !is.has(key))
    .map(([key, more]): Text => ['− only before: ', ...entry(key, more)]);
  const come = [...is]
    .filter(([key]) => !was.has(key))
    .map(([key, more]): Text => ['+ only now: ', ...entry(key, more)]);
  const other = [...is].flatMap(([key, more]): readonly Text[] => {
    const earlier = was.get(key);
    if (earlier === undefined || earlier === more) return [];
    return [['± ', styled('code', key), `: ${orNothing(earlier)} before, ${orNothing(more)} now`]];
  });
  const order = (before?.ordered ?? false) && (after?.ordered ?? false) ? orderChange(was, is) : [];
  const items = [...gone, ...come, ...other, ...order];
  const rest = items.length - told;
  const more: readonly Text[] = rest > 0 ? [[styled('muted', `and ${rest} more`)]] : [];
  const title = (after ?? before)?.title ?? '';
  return items.length === 0
    ? []
    : [paragraph(styled('strong', title), ':'), { kind: 'list', items: [...items.slice(0, told), ...more] }];
}

function entry(key: string, more: string): Text {
  return [styled('code', key), more === '' ? '' : ` (${more})`];
}

function orNothing(words: string): string {
  return words === '' ? 'without more' : words;
}

/** Whether what both say stands in another order, and the order now. */
function orderChange(was: ReadonlyMap<string, string>, is: ReadonlyMap<string, string>): readonly Text[] {
  const earlier = [...was.keys()].filter((key) => is.has(key));
  const now = [...is.keys()].filter((key) => was.has(key));
  if (now.every((key, at) => earlier[at] === key)) return [];
  const keys = now.slice(0, told).flatMap((key, at): Text => [at === 0 ? '' : ', ', styled('code', key)]);
  return [['↕ in another order, now: ', ...keys, now.length > told ? ', …' : '']];
}
