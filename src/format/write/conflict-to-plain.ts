import {
  type Body,
  type Condition,
  type Conflict,
  type Decimal,
  type Evidence,
  type Guarantee,
  type Literal,
  type Option,
  optionName,
  type Party,
  type Preference,
  printCondition,
  type Reasoned,
  type Source,
  type Statement,
  type StateReference,
} from '../../model/index.ts';
import { printDecimal } from '../decimal.ts';
import { filled, filledMap, given, type Plain, type PlainMap, plainMap } from './plain.ts';

/** A conflict under the keys of the model file, in the short forms where they say everything. */
export function conflictToPlain(conflict: Conflict): PlainMap {
  const condition = (of: Condition) => printCondition(of, conflict);
  const rule = ({ when, ...reasoned }: Conflict['infeasible'][number]) =>
    shortest('when', condition(when), reasonOf(reasoned));
  return plainMap([
    ['title', given(conflict.title)],
    ['about', given(conflict.about)],
    ['date', given(conflict.date)],
    ['references', filled(conflict.references)],
    ['sources', filledMap(plainMap(conflict.sources.map((source) => [source.id, sourceToPlain(source)])))],
    ['parties', plainMap(conflict.parties.map((party) => [party.id, partyToPlain(party, conflict)]))],
    ['infeasible', filled(conflict.infeasible.map(rule))],
    ['merged', filled(conflict.merged.map(rule))],
    ['statusQuo', statusQuoToPlain(conflict)],
    [
      'outcomes',
      filledMap(
        plainMap(
          conflict.outcomes.map(({ id, name, when }) => [
            id,
            shortest('when', condition(when), [['name', name === id ? undefined : name]]),
          ]),
        ),
      ),
    ],
    [
      'joint',
      filledMap(plainMap(conflict.joint.map(({ id, literals }) => [id, literals.map(printLiteral(conflict))]))),
    ],
    ['bodies', filledMap(plainMap(conflict.bodies.map((body) => [body.id, bodyToPlain(body, conflict)])))],
    [
      'guarantees',
      filledMap(
        plainMap(conflict.guarantees.map((guarantee) => [guarantee.id, guaranteeToPlain(guarantee, conflict)])),
      ),
    ],
  ]);
}

type Entries = readonly (readonly [string, Plain | undefined])[];

/** The value alone where nothing goes with it, else a map with it at the key. */
function shortest(key: string, value: Plain, more: Entries): Plain {
  const map = plainMap([[key, value], ...more]);
  return Object.keys(map).length === 1 ? value : map;
}

function reasonOf({ because, evidence }: Pick<Reasoned, 'because' | 'evidence'>): Entries {
  return [
    ['because', given(because)],
    ['evidence', filled(evidence.map(evidenceToPlain))],
  ];
}

function evidenceToPlain({ source, quote, at }: Evidence): PlainMap {
  return plainMap([
    ['source', source],
    ['quote', given(quote)],
    ['at', at ?? undefined],
  ]);
}

function sourceToPlain({ title, publisher, date, url, file }: Source): PlainMap {
  return plainMap(Object.entries({ title, publisher, date, url, file }).map(([key, value]) => [key, given(value)]));
}

function partyToPlain(party: Party, conflict: Conflict): PlainMap {
  const options = party.options.flatMap((index) => conflict.options[index] ?? []);
  return plainMap([
    ['name', party.name === party.id ? undefined : party.name],
    ['options', filledMap(plainMap(options.map((option) => [option.key, optionToPlain(option, conflict)])))],
    ...preferenceEntries(party.preference, conflict),
  ]);
}

function optionToPlain(option: Option, conflict: Conflict): Plain {
  const parties = (indices: readonly number[]) => filled(partyNames(indices, conflict));
  const { take, reverse } = option.needs;
  const same = take.length > 0 && take.join() === reverse.join();
  const needs = filledMap(
    plainMap([
      ['take', parties(take)],
      ['reverse', parties(reverse)],
    ]),
  );
  return shortest('name', option.name, [
    ['moves', option.moves === 'both' ? undefined : option.moves],
    ['needs', same ? parties(take) : needs],
    ...reasonOf(option),
  ]);
}

/** A preference under its key of the model file; nothing for indifference. */
export function preferenceToPlain(preference: Preference, conflict: Conflict): PlainMap {
  return plainMap(preferenceEntries(preference, conflict));
}

function preferenceEntries(preference: Preference, conflict: Conflict): Entries {
  switch (preference.kind) {
    case 'indifferent':
      return [];
    case 'statements':
      return [['prefers', preference.statements.map((statement) => statementToPlain(statement, conflict))]];
    case 'ranking':
      return [['ranking', preference.tiers.map(tierToPlain)]];
    case 'weights':
      return [
        [
          'weights',
          plainMap(
            preference.weights.map(({ condition, weight, ...reasoned }) => [
              printCondition(condition, conflict),
              shortest('weight', decimalToPlain(weight), reasonOf(reasoned)),
            ]),
          ),
        ],
      ];
  }
}

function statementToPlain(statement: Statement, conflict: Conflict): Plain {
  const unsure = { no: undefined, sign: 'sign', place: 'place', both: true }[statement.unsure];
  return shortest('statement', printCondition(statement.condition, conflict), [
    ...reasonOf(statement),
    ['unsure', unsure],
    ['strong', statement.strong ? true : undefined],
  ]);
}

function tierToPlain(tier: readonly StateReference[]): Plain {
  const states = tier.map((state) => (state.kind === 'number' ? state.number : state.pattern));
  const [only, another] = states;
  return only !== undefined && another === undefined ? only : states;
}

function statusQuoToPlain(conflict: Conflict): Plain | undefined {
  if (conflict.statusQuo === null) return undefined;
  const taken = conflict.statusQuo.taken.map((option) => optionName(option, conflict));
  return shortest('taken', taken, reasonOf(conflict.statusQuo));
}

function printLiteral(conflict: Conflict): (literal: Literal) => string {
  return ({ option, taken }) => `${taken ? '' : 'not '}${optionName(option, conflict)}`;
}

function bodyToPlain(body: Body, conflict: Conflict): PlainMap {
  const weights = body.members.filter(({ weight }) => printDecimal(weight) !== '1');
  const names = (indices: readonly number[]) => partyNames(indices, conflict);
  return plainMap([
    ['members', names(body.members.map(({ party }) => party))],
    [
      'weights',
      filledMap(
        plainMap(weights.map(({ party, weight }) => [conflict.parties[party]?.id ?? '', decimalToPlain(weight)])),
      ),
    ],
    ['quota', decimalToPlain(body.quota)],
    ['veto', filled(names(body.veto))],
    ['abstention', body.abstention === 'neutral' ? undefined : body.abstention],
    [
      'decides',
      filled(
        body.decides.map(({ option, direction }) =>
          shortest('option', optionName(option, conflict), [
            ['direction', direction === 'both' ? undefined : direction],
          ]),
        ),
      ),
    ],
  ]);
}

function guaranteeToPlain(guarantee: Guarantee, conflict: Conflict): PlainMap {
  const cost = printDecimal(guarantee.cost) === '1' ? undefined : decimalToPlain(guarantee.cost);
  switch (guarantee.kind) {
    case 'lock':
      return plainMap([
        ['lock', optionName(guarantee.option, conflict)],
        ['cost', cost],
      ]);
    case 'consent':
      return plainMap([
        ['consent', optionName(guarantee.option, conflict)],
        ['from', partyNames(guarantee.from, conflict)],
        ['cost', cost],
      ]);
    case 'joint':
      return plainMap([
        ['joint', guarantee.literals.map(printLiteral(conflict))],
        ['cost', cost],
      ]);
    case 'commit': {
      const preferences = guarantee.then.map(
        ({ party, preference }) =>
          [conflict.parties[party]?.id ?? '', plainMap(preferenceEntries(preference, conflict))] as const,
      );
      return plainMap([
        ['commit', optionName(guarantee.option, conflict)],
        ['then', filledMap(plainMap(preferences))],
        ['cost', cost],
      ]);
    }
  }
}

function partyNames(indices: readonly number[], conflict: Conflict): readonly string[] {
  return indices.flatMap((index) => conflict.parties[index]?.id ?? []);
}

/** A number where JSON says the same number, else its text. */
function decimalToPlain(decimal: Decimal): string | number {
  const written = printDecimal(decimal);
  return String(Number(written)) === written ? Number(written) : written;
}
