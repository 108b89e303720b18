import type { Model } from '../../model/index.ts';
import { type Diagnostic, hasErrors } from '../../text/index.ts';
import { decodeUtf8 } from '../decode.ts';
import { largestFile, parseModel, withoutMark } from '../parse-model.ts';
import { createReport, type Report } from '../report.ts';
import { filled, type Plain, type PlainMap, plainMap } from '../write/plain.ts';
import { writePlain } from '../write/write-model.ts';
import { countFeasible } from './count-states.ts';
import { type Conjunction, type GmcrFile, type GmcrParty, readGmcrFile } from './file.ts';
import { idsFor } from './ids.ts';
import { readJson } from './json.ts';

/** What became of a `.gmcr` file: the model with its text, both null where there is an error. */
export interface Imported {
  readonly model: Model | null;
  /** The model file. */
  readonly yaml: string | null;
  /** Places are of the `.gmcr` file. What cannot be carried over is a warning each. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a `.gmcr` file of GMCR+, every variant. Never throws, never runs what a file holds. */
export function importGmcr(file: Uint8Array | string): Imported {
  const report = createReport();
  const text = readBytes(file, report);
  const json = text === null ? null : readJson(text, report);
  const gmcr = json && readGmcrFile(json, report);
  if (gmcr !== null) checkRankings(gmcr, report);
  if (gmcr === null || hasErrors(report.diagnostics))
    return { model: null, yaml: null, diagnostics: report.diagnostics };
  const yaml = writePlain(toPlain(gmcr, report));
  const { model, diagnostics } = parseModel(yaml);
  // What is wrong with the model has its places in the text that was made; the person has the other file.
  for (const { code, span: _, ...details } of diagnostics) {
    if (details.severity === 'error') report.add(code, null, details);
  }
  return { model, yaml: model === null ? null : yaml, diagnostics: report.diagnostics };
}

function readBytes(file: Uint8Array | string, report: Report): string | null {
  if (typeof file === 'string')
    return refuse(file.startsWith('\u0080') ? 'gmcr-pickle' : null, withoutMark(file), report);
  if (file[0] === 0x80) return refuse('gmcr-pickle', '', report);
  if (file.length > largestFile) return refuse('too-large', '', report);
  const text = decodeUtf8(file);
  return text === null ? refuse('not-utf8', '', report) : text;
}

function refuse(code: string | null, text: string, report: Report): string | null {
  if (code === null) return text;
  report.add(code, null, code === 'too-large' ? { facts: { limit: largestFile } } : {});
  return null;
}

/** Each ranking that counts names every feasible state once. */
function checkRankings({ manual, parties, options, infeasible }: GmcrFile, report: Report): void {
  if (!manual) return;
  for (const { name, ranking, span } of parties) {
    const states = (ranking ?? []).flat();
    const seen = new Set<number>();
    for (const { number, span: place } of states) {
      if (seen.has(number)) report.add('gmcr-ranking-repeats', place, { facts: { party: name, state: number } });
      seen.add(number);
    }
    const feasible = countFeasible(options.length, infeasible, Math.max(seen.size, ...seen));
    if (feasible === null || (feasible === seen.size && Math.max(0, ...seen) === feasible)) continue;
    const more = feasible > Math.max(seen.size, ...seen) ? `more than ${feasible - 1}` : String(feasible);
    const last = ranking?.at(-1)?.at(-1)?.span;
    const place = last ?? { start: span.start, end: span.start + 1 };
    report.add('gmcr-ranking-missing', place, { facts: { party: name, found: seen.size, states: more } });
  }
}

function toPlain(gmcr: GmcrFile, report: Report): PlainMap {
  const parties = idsFor(
    gmcr.parties.map(({ name }) => name),
    'party',
  );
  const keys = optionKeys(gmcr);
  const owners = gmcr.options.map(
    (_, index) => parties[gmcr.parties.findIndex(({ options }) => options.includes(index))],
  );
  const name = (option: number) => {
    const key = keys[option] ?? '';
    return keys.filter((other) => other === key).length === 1 ? key : `${owners[option]}.${key}`;
  };
  const entries = gmcr.parties.map(
    (party, index) => [parties[index] ?? '', partyToPlain(party, gmcr, keys, name, report)] as const,
  );
  const rules = gmcr.infeasible.map((rule) => printConjunction(rule, name));
  return plainMap([
    ['standstill', 1],
    ['parties', plainMap(entries)],
    ['infeasible', filled(rules)],
  ]);
}

/** The options' ids within their parties, in the file's order of options. */
function optionKeys({ options, parties }: GmcrFile): readonly string[] {
  const keys: string[] = options.map(() => '');
  for (const party of parties) {
    const ids = idsFor(
      party.options.map((index) => options[index]?.name ?? ''),
      'option',
    );
    party.options.forEach((option, place) => {
      keys[option] = ids[place] ?? '';
    });
  }
  return keys;
}

function partyToPlain(
  party: GmcrParty,
  { options, manual }: GmcrFile,
  keys: readonly string[],
  name: (option: number) => string,
  report: Report,
): PlainMap {
  const own = party.options.map((index): readonly [string, Plain] => {
    const option = options[index];
    const moves = option?.moves ?? 'both';
    const title = option?.name ?? '';
    return [keys[index] ?? '', moves === 'both' ? title : { name: title, moves }];
  });
  if (manual && party.statements.length > 0) {
    const facts = { party: party.name };
    report.add(
      'gmcr-statements-dropped',
      { start: party.span.start, end: party.span.start + 1 },
      { severity: 'warning', facts },
    );
  }
  const statements = party.statements.map((statement) => printStatement(statement, name));
  const tiers = (party.ranking ?? [])
    .filter((tier) => tier.length > 0)
    .map((tier): Plain => {
      const [only, another] = tier;
      return only !== undefined && another === undefined ? only.number : tier.map(({ number }) => number);
    });
  return plainMap([
    ['name', party.name],
    ['options', plainMap(own)],
    manual ? ['ranking', tiers] : ['prefers', filled(statements)],
  ]);
}

/** The statement as an expression: a condition that rules nothing out is always true, one without members never. */
function printStatement(conjunctions: readonly Conjunction[], name: (option: number) => string): string {
  const parts = conjunctions.map((conjunction) => printConjunction(conjunction, name));
  return parts.length === 0
    ? 'false'
    : parts.length === 1
      ? parts.join('')
      : parts.map((part) => (part.includes(' and ') ? `(${part})` : part)).join(' or ');
}

function printConjunction(conjunction: Conjunction, name: (option: number) => string): string {
  return conjunction.length === 0
    ? 'true'
    : conjunction.map(({ option, taken }) => `${taken ? '' : 'not '}${name(option)}`).join(' and ');
}
