import type { JointStep, Literal, Option } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import type { Lookup } from '../expression/resolve.ts';
import type { Report } from '../report.ts';
import { entriesOf, itemsOf, type Node } from '../yaml/node.ts';
import { readLiterals } from './condition.ts';

/** The section `joint`. */
export function readJoint(node: Node | null, options: readonly Option[], lookup: Lookup): readonly JointStep[] {
  return entriesOf(node).map(({ key, value }) => {
    const literals = readJointLiterals(value, key.span, options, lookup);
    return { id: key.text, literals, span: key.span };
  });
}

/** What becomes true in one step; reports what cannot be one. `span` is the name of the step. */
export function readJointLiterals(
  node: Node,
  span: Span,
  options: readonly Option[],
  lookup: Lookup,
): readonly Literal[] {
  const literals = readLiterals(node, lookup);
  // Where a literal could not be read, what is left says nothing about the step.
  if (literals.length === itemsOf(node).length && node.kind === 'list')
    checkLiterals(literals, span, options, lookup.report);
  return literals;
}

function checkLiterals(literals: readonly Literal[], span: Span, options: readonly Option[], report: Report): void {
  const changed = literals.map(({ option }) => options[option]);
  const owners = new Set(changed.map((option) => option?.party));
  const repeated = changed.find((option, index) => changed.indexOf(option) < index);
  const barred = literals.find(({ option, taken }) => options[option]?.moves === (taken ? 'back' : 'forward'));
  if (repeated !== undefined) report.add('joint-repeats', span, { facts: { option: repeated.id } });
  else if (literals.length < 2) report.add('joint-too-few', span);
  else if (owners.size < 2)
    report.add('joint-one-owner', span, { facts: { options: changed.map((option) => option?.id ?? '') } });
  if (barred === undefined) return;
  const option = options[barred.option];
  report.add('joint-direction', span, { facts: { option: option?.id ?? '', moves: option?.moves ?? '' } });
}
