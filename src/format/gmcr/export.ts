import type { Graph } from '../../engine/types.ts';
import type { Conflict, Party, Preference } from '../../model/index.ts';
import { type Diagnostic, hasErrors } from '../../text/index.ts';
import { createReport, type Report } from '../report.ts';
import { toDisjunction } from './disjunction.ts';
import type { Conjunction } from './file.ts';

/** What became of a conflict: the text of a `.gmcr` file, null where there is an error. */
export interface Exported {
  readonly text: string | null;
  /** What the file has no room for is a warning each. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The order of all states for each party, as the engine lays it out. */
export type Laid = Pick<Graph, 'payoffs'>;

/**
 * Writes the newest form of the `.gmcr` file. Where a party's preferences cannot be statements all parties' rankings are
 * written, for which `laid` is needed unless every ranking is of state numbers.
 */
export function exportGmcr(conflict: Conflict, laid: Laid | null = null): Exported {
  const report = createReport();
  warnLosses(conflict, report);
  const parties = conflict.parties.map((party) => ({ party, statements: statementsOf(party.preference, conflict) }));
  const foreign = parties.find(({ statements }) => statements === null)?.party;
  if (foreign !== undefined && conflict.merged.length > 0) report.add('gmcr-merged', null);
  else if (foreign?.preference.kind === 'statements') warnAsRanking(foreign, report);
  const infeasible = conflict.infeasible.flatMap(({ when, span }) => {
    const rule = toDisjunction(when, conflict);
    if (rule === null)
      report.add('gmcr-not-carried', span, { facts: { what: 'a condition of `infeasible` as long as this' } });
    return rule ?? [];
  });
  const decisionMakers = parties.map(({ party, statements }, index) => ({
    name: party.name,
    options: party.options,
    preferences: foreign === undefined ? (statements ?? []).map(writeStatement) : [],
    preferenceRanking: rankingOf(party, index, laid, foreign !== undefined && conflict.merged.length === 0, report),
  }));
  if (hasErrors(report.diagnostics)) return { text: null, diagnostics: report.diagnostics };
  const file = {
    options: conflict.options.map(({ name, moves }) => ({
      name,
      permittedDirection: moves === 'forward' ? 'fwd' : moves,
    })),
    decisionMakers,
    infeasibles: infeasible.map(writeConjunction),
    useManualPreferenceRanking: foreign !== undefined,
    coalitions: conflict.parties.map((_, index) => index),
  };
  return { text: `${JSON.stringify(file, null, 2)}\n`, diagnostics: report.diagnostics };
}

/** The statements of a preference; null where it has to be a ranking. */
function statementsOf(preference: Preference, conflict: Conflict): readonly (readonly Conjunction[])[] | null {
  if (preference.kind === 'indifferent') return [];
  if (preference.kind !== 'statements') return null;
  const statements = preference.statements.map(({ condition }) => toDisjunction(condition, conflict));
  const written = statements.filter((statement) => statement !== null);
  // What is always or never true orders no states, and has no form in the file.
  const telling = written.filter((statement) => statement.length > 0 && statement.every((part) => part.length > 0));
  return written.length === statements.length ? telling : null;
}

function writeStatement(statement: readonly Conjunction[]) {
  const [only, another] = statement;
  if (only !== undefined && another === undefined) return writeConjunction(only);
  return { compound: true, members: statement.map(writeConjunction) };
}

function writeConjunction(conjunction: Conjunction): readonly (readonly [number, 'Y' | 'N'])[] {
  return conjunction.map(({ option, taken }) => [option, taken ? 'Y' : 'N'] as const);
}

type Tiers = readonly (number | readonly number[])[];

/** State numbers, best first. Empty where they are not known and do not count. */
function rankingOf(party: Party, index: number, laid: Laid | null, counts: boolean, report: Report): Tiers {
  const payoffs = laid?.payoffs[index];
  if (payoffs !== undefined) return tiersOf(payoffs);
  if (!counts) return [];
  const { preference } = party;
  const numbers =
    preference.kind === 'ranking'
      ? preference.tiers.map((tier) => tier.flatMap((state) => (state.kind === 'number' ? [state.number] : [])))
      : [];
  const complete = preference.kind === 'ranking' && preference.tiers.flat().every(({ kind }) => kind === 'number');
  if (!complete) report.add('gmcr-needs-states', party.span, { facts: { party: party.id } });
  return numbers.map(shorten);
}

function tiersOf(payoffs: ArrayLike<number>): Tiers {
  const tiers = new Map<number, number[]>();
  for (let state = 0; state < payoffs.length; state++) {
    const payoff = payoffs[state] ?? 0;
    const tier = tiers.get(payoff);
    if (tier === undefined) tiers.set(payoff, [state + 1]);
    else tier.push(state + 1);
  }
  return [...tiers].sort(([a], [b]) => b - a).map(([, states]) => shorten(states));
}

function shorten(tier: readonly number[]): number | readonly number[] {
  const [only, another] = tier;
  return only !== undefined && another === undefined ? only : tier;
}

function warnAsRanking(party: Party, report: Report): void {
  report.add('gmcr-as-ranking', party.span, { severity: 'warning', facts: { party: party.id } });
}

/** A warning for each thing of the conflict that the file has no room for. */
function warnLosses(conflict: Conflict, report: Report): void {
  const statements = conflict.parties.flatMap(({ preference }) =>
    preference.kind === 'statements' ? preference.statements : [],
  );
  const weights = conflict.parties.flatMap(({ preference }) =>
    preference.kind === 'weights' ? preference.weights : [],
  );
  const { options, infeasible, statusQuo } = conflict;
  const reasoned = [...statements, ...weights, ...options, ...infeasible, ...(statusQuo === null ? [] : [statusQuo])];
  const losses: readonly (readonly [string, boolean])[] = [
    ['a title or description', conflict.title !== null || conflict.about !== null || conflict.date !== null],
    ['references and sources', conflict.references.length + conflict.sources.length > 0],
    ['merged states', conflict.merged.length > 0],
    ['the status quo', statusQuo !== null],
    ['named outcomes', conflict.outcomes.length > 0],
    ['joint steps', conflict.joint.length > 0],
    ['options that need consent', options.some(({ needs }) => needs.take.length + needs.reverse.length > 0)],
    ['bodies that vote', conflict.bodies.length > 0],
    ['guarantees', conflict.guarantees.length > 0],
    ['reasons and evidence', reasoned.some(({ because, evidence }) => because !== null || evidence.length > 0)],
    ['doubt about statements', statements.some(({ unsure }) => unsure !== 'no')],
    ['strength of preference', statements.some(({ strong }) => strong)],
    ['weights (they are written as a ranking)', weights.length > 0],
  ];
  for (const [what, lost] of losses) {
    if (lost) report.add('gmcr-not-carried', null, { severity: 'warning', facts: { what } });
  }
}
