import {
  addEvidence,
  addOption,
  addOptionEvidence,
  addParty,
  addScenario,
  addSource,
  insertStatement,
  type NewEvidence,
  parseExpression,
  parseModel,
} from '../../format/index.ts';
import type { Condition, Conflict, Evidence, Model } from '../../model/index.ts';
import { applyEdits, type Edit } from '../../text/index.ts';
import { relationOf } from './logic.ts';
import type { Change } from './proposal.ts';

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
    case 'evidence':
      return evidenceEdits(text, base, change);
    case 'deadline':
      return model.scenarios.some(({ id }) => id === change.id) ? [] : addScenario(text, change.id, change.content);
  }
}

function evidenceEdits(
  text: string,
  base: Conflict,
  { party, of, evidence }: Change & { readonly kind: 'evidence' },
): readonly Edit[] | null {
  const at = 'statement' in of ? findStatement(base, party, of.statement) : -1;
  const carrier =
    'statement' in of
      ? statementsOf(base, party)[at]
      : base.options.find((option) => option.id === `${party}.${of.option}`);
  if (carrier === undefined) return null;
  if (carrier.evidence.some((piece) => isSame(piece, evidence))) return [];
  return 'statement' in of
    ? addEvidence(text, { party }, at, evidence)
    : addOptionEvidence(text, party, of.option, evidence);
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

/** Changes made one after another: the text before each, and the edits that make it. */
export type Steps = readonly { readonly before: string; readonly edits: readonly Edit[] }[];

/** The steps that changes of a model's text take; null where one cannot be made, or the model would have an error. */
export function stepsFor(text: string, changes: readonly Change[]): Steps | null {
  let now = text;
  const steps: { before: string; edits: readonly Edit[] }[] = [];
  for (const change of changes) {
    const { model } = parseModel(now);
    const edits = model === null ? null : editsOf(now, model, change);
    if (edits === null) return null;
    steps.push({ before: now, edits });
    now = applyEdits(now, edits);
  }
  return parseModel(now).model === null ? null : steps;
}
