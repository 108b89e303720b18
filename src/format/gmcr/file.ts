import type { Span } from '../../text/index.ts';
import type { Report } from '../report.ts';
import { type Located, member, members, scalarValue } from './json.ts';

/** All of `[option, taken]` must hold. */
export type Conjunction = readonly { readonly option: number; readonly taken: boolean }[];

/** A `.gmcr` file, every variant brought to one form. */
export interface GmcrFile {
  readonly options: readonly {
    readonly name: string;
    readonly moves: 'both' | 'forward' | 'back';
    readonly span: Span;
  }[];
  readonly parties: readonly GmcrParty[];
  readonly infeasible: readonly Conjunction[];
  /** Whether every party's ranking counts, and not its statements. */
  readonly manual: boolean;
}

export interface GmcrParty {
  readonly name: string;
  readonly options: readonly number[];
  /** Any of the conjunctions makes a statement true; most important first. */
  readonly statements: readonly (readonly Conjunction[])[];
  /** State numbers from 1, best first, with their places; null where the file has none. */
  readonly ranking: readonly (readonly { readonly number: number; readonly span: Span }[])[] | null;
  readonly span: Span;
}

const knownFields: ReadonlySet<string> = new Set(
  'options decisionMakers infeasibles useManualPreferenceRanking useManualPreferenceVectors coalitions coalitionsFull program version'.split(
    ' ',
  ),
);

/** Reads the fields of a `.gmcr` file; null where it is not one. Everything wrong is in the report. */
export function readGmcrFile(root: Located, report: Report): GmcrFile | null {
  const sign = otherProgram(root);
  if (sign !== null) {
    report.add('gmcr-other-program', root.span.end > 0 ? { start: 0, end: 1 } : root.span, { facts: { sign } });
    return null;
  }
  const options = expectList(member(root, 'options'), 'options', root, report);
  const parties = expectList(member(root, 'decisionMakers'), 'decisionMakers', root, report);
  const manual = member(root, 'useManualPreferenceRanking') ?? member(root, 'useManualPreferenceVectors');
  if (typeof scalarValue(manual) !== 'boolean') {
    invalid(manual ?? root, 'useManualPreferenceRanking', 'true or false', report);
  }
  if (root.kind === 'map')
    for (const [field, { span }] of root.entries) if (!knownFields.has(field)) warnField(field, span, report);
  const read = {
    options: options.map((option, index) => readOption(option, index, report)),
    parties: parties.map((party, index) => readParty(party, index, options.length, report)),
    infeasible: members(member(root, 'infeasibles')).map((rule) => readConjunction(rule, options.length, report)),
    manual: scalarValue(manual) === true,
  };
  checkOwners(read, report);
  warnCoalitions(member(root, 'coalitions'), read.parties, report);
  return read;
}

/** What shows that the file is of the other program that uses the ending; null for GMCR+. */
function otherProgram(root: Located): string | null {
  const [option] = members(member(root, 'options'));
  const [rule] = members(member(root, 'infeasibles'));
  if (member(option ?? null, 'reversible') !== null) return 'reversible';
  if (rule?.kind === 'map') return 'infeasibles: name, state';
  return member(root, 'mutexes') === null ? null : 'mutexes';
}

function warnField(field: string, span: Span, report: Report): void {
  report.add('gmcr-unknown-field', span, { severity: 'warning', facts: { field } });
}

function readOption(node: Located, index: number, report: Report): GmcrFile['options'][number] {
  const name = scalarValue(member(node, 'name'));
  if (typeof name !== 'string') invalid(member(node, 'name') ?? node, `options[${index}].name`, 'a text', report);
  const moves = { both: 'both', fwd: 'forward', back: 'back' } as const;
  const direction = member(node, 'permittedDirection');
  const written = scalarValue(direction) ?? 'both';
  const known = written === 'both' || written === 'fwd' || written === 'back';
  if (!known) invalid(direction ?? node, `options[${index}].permittedDirection`, '"both", "fwd" or "back"', report);
  return { name: typeof name === 'string' ? name : '', moves: known ? moves[written] : 'both', span: node.span };
}

function readParty(node: Located, index: number, options: number, report: Report): GmcrParty {
  const path = `decisionMakers[${index}]`;
  const name = scalarValue(member(node, 'name'));
  if (typeof name !== 'string') invalid(member(node, 'name') ?? node, `${path}.name`, 'a text', report);
  const party = typeof name === 'string' ? name : '';
  const own = expectList(member(node, 'options'), `${path}.options`, node, report);
  const misperceptions = members(member(node, 'misperceptions'));
  if (misperceptions.length > 0) {
    report.add('gmcr-misperceptions', misperceptions[0]?.span ?? node.span, { severity: 'warning', facts: { party } });
  }
  const ranking = member(node, 'preferenceRanking') ?? member(node, 'preferenceVector');
  return {
    name: party,
    options: own.flatMap((option) => readIndex(option, options, report) ?? []),
    statements: members(member(node, 'preferences')).map((statement) => readStatement(statement, options, report)),
    ranking:
      ranking === null || scalarValue(ranking) === null
        ? null
        : readRanking(ranking, `${path}.preferenceRanking`, report),
    span: node.span,
  };
}

function readStatement(node: Located, options: number, report: Report): readonly Conjunction[] {
  if (node.kind !== 'map') return [readConjunction(node, options, report)];
  return members(member(node, 'members')).map((condition) => readConjunction(condition, options, report));
}

function readConjunction(node: Located, options: number, report: Report): Conjunction {
  if (node.kind !== 'list') invalid(node, 'a condition', 'a list of [option, "Y" or "N"]', report);
  return members(node).flatMap((literal) => {
    const [option, taken] = members(literal);
    const written = scalarValue(taken ?? null);
    if (option === undefined || (written !== 'Y' && written !== 'N')) {
      invalid(literal, 'a part of a condition', '[option, "Y" or "N"]', report);
      return [];
    }
    const index = readIndex(option, options, report);
    return index === null ? [] : [{ option: index, taken: written === 'Y' }];
  });
}

function readIndex(node: Located, options: number, report: Report): number | null {
  const index = scalarValue(node);
  if (typeof index === 'number' && Number.isInteger(index) && index >= 0 && index < options) return index;
  report.add('gmcr-index', node.span, { facts: { index: String(index), options } });
  return null;
}

function readRanking(node: Located, path: string, report: Report): GmcrParty['ranking'] {
  if (node.kind !== 'list') invalid(node, path, 'a list of state numbers', report);
  return members(node).map((tier) => {
    const states = tier.kind === 'list' ? tier.items : [tier];
    return states.flatMap((state) => {
      const number = scalarValue(state);
      if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 1)
        return [{ number, span: state.span }];
      invalid(state, path, 'made of state numbers from 1', report);
      return [];
    });
  });
}

function checkOwners({ options, parties }: Pick<GmcrFile, 'options' | 'parties'>, report: Report): void {
  options.forEach(({ name, span }, index) => {
    const owners = parties.flatMap((party) => party.options.filter((option) => option === index)).length;
    if (owners === 0) report.add('gmcr-no-owner', span, { facts: { option: name } });
    if (owners > 1) report.add('gmcr-two-owners', span, { facts: { option: name } });
  });
}

function warnCoalitions(node: Located | null, parties: readonly GmcrParty[], report: Report): void {
  for (const coalition of members(node)) {
    if (coalition.kind !== 'list' || coalition.items.length < 2) continue;
    const names = coalition.items.map((item) => parties[Number(scalarValue(item))]?.name ?? String(scalarValue(item)));
    report.add('gmcr-coalitions', coalition.span, { severity: 'warning', facts: { members: names } });
  }
}

function expectList(node: Located | null, path: string, parent: Located, report: Report): readonly Located[] {
  if (node?.kind !== 'list') invalid(node ?? { ...parent, span: firstOf(parent.span) }, path, 'a list', report);
  return members(node);
}

function invalid(node: Located, path: string, expected: string, report: Report): void {
  report.add('gmcr-invalid', node.kind === 'scalar' ? node.span : firstOf(node.span), { facts: { path, expected } });
}

function firstOf({ start, end }: Span): Span {
  return { start, end: Math.min(start + 1, end) };
}
