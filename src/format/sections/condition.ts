import type { Condition, Literal } from '../../model/index.ts';
import type { Expression } from '../expression/expression.ts';
import { readExpression } from '../expression/parse.ts';
import { type Lookup, resolve, resolveIn, resolveLiteral, resolveOption } from '../expression/resolve.ts';
import type { Report } from '../report.ts';
import { isNull, itemsOf, type Node, spanWithin } from '../yaml/node.ts';

/** The expression a scalar holds; null, and errors in the report, where it holds none. */
export function readScalarExpression(node: Node | null, report: Report): Expression | null {
  if (node?.kind !== 'scalar' || isNull(node)) return null;
  const spanOf = (start: number, end: number) => spanWithin(node, start, end);
  return readExpression({ text: node.text, spanOf }, report);
}

/** The condition a scalar says; null, and errors in the report, where it says none. */
export function readCondition(node: Node | null, lookup: Lookup): Condition | null {
  const expression = readScalarExpression(node, lookup.report);
  return expression && resolve(expression, lookup);
}

/** The literals of a list; those that are none are reported and left out. */
export function readLiterals(node: Node | null, lookup: Lookup): readonly Literal[] {
  return itemsOf(node).flatMap((item) => {
    const expression = readScalarExpression(item, lookup.report);
    const literal = expression && resolveLiteral(expression, lookup);
    return literal === null ? [] : [literal];
  });
}

/** The option a scalar names; null, and an error in the report, where it names none. */
export function readOption(node: Node | null, lookup: Lookup): number | null {
  if (node?.kind !== 'scalar' || isNull(node)) return null;
  return resolveOption(node.text.trim(), node.span, lookup);
}

/** The party a scalar names; null, and an error in the report, where it names none. */
export function readParty(node: Node | null, lookup: Lookup): number | null {
  if (node?.kind !== 'scalar' || isNull(node)) return null;
  return resolveIn(lookup.names.parties, 'party', { name: node.text.trim(), span: node.span }, lookup);
}

/** The parties a list names, ascending, each once. */
export function readParties(node: Node | null, lookup: Lookup): readonly number[] {
  return ascending(itemsOf(node).map((item) => readParty(item, lookup)));
}

/** Numbers in ascending order, each once; nothing is left out but nulls. */
export function ascending(numbers: readonly (number | null)[]): readonly number[] {
  return [...new Set(numbers.filter((number) => number !== null))].sort((a, b) => a - b);
}
