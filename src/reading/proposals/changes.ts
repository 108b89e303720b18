import {
  addEvidence,
  addOption,
  addParty,
  addScenario,
  addSource,
  insertStatement,
  type NewEvidence,
  parseExpression,
  parseModel,
} from '../../format/index.ts';
import type { Condition, Conflict, Evidence, Model } from '../../model/index.ts';
import { applyEdits, composeEdits, type Edit } from '../../text/index.ts';
import { relationOf } from './logic.ts';
import { type Change, type Proposal, proposalKinds } from './proposal.ts';

/** The edits that make a change; none where it is there already, null where it cannot be made. The text has no mark. */
function editsOf(text: string, model: Model, change: Change): readonly Edit[] | null {
  const { base } = model;
  switch (change.kind) {
    case 'source':
      return base.sources.some(({ id }) => id === change.id) ? [] : addSource(text, change.id, change.source);
    case 'party':
      return base.parties.some(({ id }) => id === change.id)
        ? []
        : addParty(text, { id: change.id, name: change.name });
    case 'option': {
      const id = `${change.party}.${change.option.key}`;
      return base.options.some((option) => option.id === id) ? [] : addOption(text, change.party, change.option);
    }
    case 'statement': {
      const at = findStatement(base, change.party, change.statement.statement);
      if (at >= 0) return [];
      return insertStatement(text, { party: change.party }, statementsOf(base, change.party).length, change.statement);
    }
    case 'evidence': {
      const at = findStatement(base, change.party, change.statement);
      const known = statementsOf(base, change.party)[at]?.evidence ?? [];
      if (known.some((piece) => isSame(piece, change.evidence))) return [];
      return at < 0 ? null : addEvidence(text, { party: change.party }, at, change.evidence);
    }
    case 'deadline':
      return model.scenarios.some(({ id }) => id === change.id) ? [] : addScenario(text, change.id, change.content);
  }
}

function isSame(piece: Evidence, { source, quote, at }: NewEvidence): boolean {
  return piece.source === source && piece.quote === (quote ?? null) && piece.at === (at ?? null);
}

/** A party's statements, most important first; none where it has other preferences, or none. */
export function statementsOf(conflict: Conflict, party: string) {
  const preference = conflict.parties.find(({ id }) => id === party)?.preference;
  return preference?.kind === 'statements' ? preference.statements : [];
}

/** The place of the statement that says the same as an expression; -1 where there is none. */
function findStatement(conflict: Conflict, party: string, expression: string): number {
  const wanted: Condition | null = parseExpression(expression, conflict).condition;
  if (wanted === null) return -1;
  return statementsOf(conflict, party).findIndex(({ condition }) => relationOf(condition, wanted, conflict) === 'same');
}

/** Changes of a model's text, made one after another, as edits of that text; null where one cannot be made. */
export function editsFor(text: string, changes: readonly Change[]): readonly Edit[] | null {
  let now = text;
  const steps: (readonly Edit[])[] = [];
  for (const change of changes) {
    const { model } = parseModel(now);
    const edits = model === null ? null : editsOf(now, model, change);
    if (edits === null) return null;
    steps.push(edits);
    now = applyEdits(now, edits);
  }
  return parseModel(now).model === null ? null : composeEdits(text.length, steps);
}

/** The proposals of the numbers with all that they need, in the order in which they are to be made. */
export function withNeeds(proposals: readonly Proposal[], numbers: readonly number[]): readonly Proposal[] {
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

/** What came of accepting proposals. */
export type Accepted =
  | { readonly text: string; readonly accepted: readonly number[] }
  | { readonly unknown: readonly number[] }
  | { readonly blocked: readonly Proposal[] };

/**
 * A model's text with the proposals of these numbers, and all that they need: all of them, or none. Numbers of what is there
 * already change nothing. The text outside the additions stays as it is.
 */
export function acceptProposals(
  text: string,
  { proposals, present }: { readonly proposals: readonly Proposal[]; readonly present: readonly number[] },
  numbers: readonly number[],
): Accepted {
  const unknown = numbers.filter((one) => !present.includes(one) && !proposals.some(({ number }) => number === one));
  if (unknown.length > 0) return { unknown };
  const asked = withNeeds(proposals, numbers);
  const blocked = asked.filter((proposal) => proposal.blocked !== null);
  if (blocked.length > 0) return { blocked };
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const bare = text.slice(mark.length);
  const edits = editsFor(
    bare,
    asked.map(({ change }) => change),
  );
  if (edits === null) return { blocked: asked };
  return {
    text: mark + applyEdits(bare, edits),
    accepted: asked.map(({ number }) => number).toSorted((a, b) => a - b),
  };
}
