import type { Direction, Option, Party } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import type { Lookup } from '../expression/resolve.ts';
import { type Names, namesOf } from '../names.ts';
import type { Report } from '../report.ts';
import { type Entry, entriesOf, field, type Node, textOf } from '../yaml/node.ts';
import { readParties } from './condition.ts';
import { readPreference } from './preference.ts';
import { readReasoned } from './reasoned.ts';

/** The parties and options of a model before anything that names them is read. */
export interface Outline {
  readonly parties: readonly { readonly id: string; readonly entry: Entry; readonly options: readonly number[] }[];
  readonly options: readonly {
    readonly id: string;
    readonly key: string;
    readonly party: number;
    readonly entry: Entry;
  }[];
}

/** The outline of the section `parties`. */
export function outlineParties(node: Node | null): Outline {
  const parties: Outline['parties'][number][] = [];
  const options: Outline['options'][number][] = [];
  entriesOf(node).forEach((entry, party) => {
    const id = entry.key.text;
    const indices = entriesOf(field(entry.value, 'options')).map((option) => {
      const key = option.key.text;
      return options.push({ id: `${id}.${key}`, key, party, entry: option }) - 1;
    });
    parties.push({ id, entry, options: indices });
  });
  return { parties, options };
}

/** Reports a model that has nobody in it, or nothing to decide. Bodies can be asked about without any option. */
export function checkOutline(
  { parties, options }: Outline,
  node: Node | null,
  bodies: Node | null,
  report: Report,
): void {
  const span = node && { start: node.span.start, end: Math.min(node.span.start + 1, node.span.end) };
  if (node !== null && parties.length === 0) report.add('no-parties', span);
  if (parties.length > 0 && options.length === 0 && entriesOf(bodies).length === 0) report.add('no-options', span);
}

/** The names of an outline together with those of outcomes and sources. */
export function namesOfOutline({ parties, options }: Outline, outcomes: Node | null, sources: Node | null): Names {
  const keys = (node: Node | null) => entriesOf(node).map(({ key }) => ({ id: key.text }));
  return namesOf({ parties, options, outcomes: keys(outcomes), sources: keys(sources) });
}

/** The options in full. */
export function readOptions(outline: Outline, lookup: Lookup): readonly Option[] {
  return outline.options.map(({ id, key, party, entry: { key: keyNode, value } }) => {
    const needs = field(value, 'needs');
    return {
      ...readReasoned(value, lookup),
      id,
      key,
      party,
      name: textOf(field(value, 'name')) ?? key,
      moves: readDirection(field(value, 'moves')),
      needs: {
        take: readParties(field(needs, 'take'), lookup),
        reverse: readParties(field(needs, 'reverse'), lookup),
      },
      span: entrySpan(keyNode.span, value),
    };
  });
}

/** `both` unless a direction is given. */
export function readDirection(node: Node | null): Direction {
  const written = textOf(node);
  return written === 'forward' || written === 'back' ? written : 'both';
}

/** The parties in full, with their preferences. A party without any is warned about where there is something to prefer. */
export function readAllParties(outline: Outline, lookup: Lookup): readonly Party[] {
  return outline.parties.map(({ id, entry, options }) => {
    const preference = readPreference(entry.value, outline.options.length, lookup);
    if (preference.kind === 'indifferent' && outline.options.length > 0) {
      lookup.report.add('no-preferences', entry.key.span, { severity: 'warning', facts: { party: id } });
    }
    const name = textOf(field(entry.value, 'name')) ?? id;
    return { id, name, options, preference, span: entrySpan(entry.key.span, entry.value) };
  });
}

/** From the key to the end of its value, which for a scenario may stand elsewhere. */
function entrySpan(key: Span, value: Node): Span {
  return { start: key.start, end: Math.max(key.end, value.span.start >= key.start ? value.span.end : key.end) };
}
