import type { Outcome, Rule, StatusQuo } from '../../model/index.ts';
import type { Lookup } from '../expression/resolve.ts';
import { entriesOf, field, itemsOf, type Node, textOf } from '../yaml/node.ts';
import { ascending, readCondition, readOption } from './condition.ts';
import { readReasoned } from './reasoned.ts';

/** The sections `infeasible` and `merged`. */
export function readRules(node: Node | null, lookup: Lookup): readonly Rule[] {
  return itemsOf(node).flatMap((item) => {
    const when = readCondition(field(item, 'when'), lookup);
    const reasoned = readReasoned(item, lookup);
    return when === null ? [] : [{ ...reasoned, when }];
  });
}

/** The section `statusQuo`. */
export function readStatusQuo(node: Node | null, lookup: Lookup): StatusQuo | null {
  if (node?.kind !== 'map') return null;
  const taken = ascending(itemsOf(field(node, 'taken')).map((item) => readOption(item, lookup)));
  return { ...readReasoned(node, lookup), taken };
}

/** The section `outcomes`. */
export function readOutcomes(node: Node | null, lookup: Lookup): readonly Outcome[] {
  return entriesOf(node).map(({ key, value }) => {
    const id = key.text;
    const options = lookup.names.bare.get(id);
    if (options !== undefined) lookup.report.add('outcome-named-like-option', key.span, { facts: { name: id } });
    // A condition that cannot be read is an error, so that what stands in its place is never used.
    const when = readCondition(field(value, 'when'), lookup) ?? { kind: 'constant' as const, value: false };
    return { id, name: textOf(field(value, 'name')) ?? id, when, span: key.span };
  });
}
