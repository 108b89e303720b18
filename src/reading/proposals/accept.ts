import { applyEdits, composeEdits, type Edit } from '../../text/index.ts';
import { stepsFor } from './changes.ts';
import { type Proposal, type Proposals, proposalKinds } from './proposal.ts';

/** The proposals of the numbers with all that they need, in the order in which they are to be made. */
export function inOrder(proposals: readonly Proposal[], numbers: readonly number[]): readonly Proposal[] {
  const wanted = new Set<number>();
  const add = (number: number) => {
    if (wanted.has(number)) return;
    wanted.add(number);
    for (const other of proposals.find((proposal) => proposal.number === number)?.needs ?? []) add(other);
  };
  for (const number of numbers) add(number);
  const rank = ({ kind }: Proposal) => proposalKinds.indexOf(kind);
  return proposals
    .filter(({ number }) => wanted.has(number))
    .toSorted((a, b) => rank(a) - rank(b) || a.number - b.number);
}

/** What came of accepting proposals: the new text, or the numbers that are no proposals, or those that cannot be written. */
export type Accepted =
  /** The edits are of the text without its byte order mark. */
  | { readonly text: string; readonly edits: readonly Edit[]; readonly accepted: readonly number[] }
  | { readonly unknown: readonly number[] }
  | { readonly blocked: readonly Proposal[] };

/**
 * A model's text with the proposals of these numbers, and all that they need: all of them, or none. Numbers of what is there
 * already change nothing. What is written outside the additions stays as it is.
 */
export function acceptProposals(
  text: string,
  { proposals, present }: Pick<Proposals, 'proposals' | 'present'>,
  numbers: readonly number[],
): Accepted {
  const unknown = numbers.filter((one) => !present.includes(one) && !proposals.some(({ number }) => number === one));
  if (unknown.length > 0) return { unknown };
  const asked = inOrder(proposals, numbers);
  const blocked = asked.filter((proposal) => proposal.blocked !== null);
  if (blocked.length > 0) return { blocked };
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const bare = text.slice(mark.length);
  const steps = stepsFor(
    bare,
    asked.map(({ change }) => change),
  );
  if (steps === null) return { blocked: asked };
  const edits = composeEdits(
    bare.length,
    steps.map((step) => step.edits),
  );
  const accepted = asked.map(({ number }) => number).toSorted((a, b) => a - b);
  return { text: mark + applyEdits(bare, edits), edits, accepted };
}
