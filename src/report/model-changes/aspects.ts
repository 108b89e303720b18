import { printDecimal } from '../../format/index.ts';
import {
  type Body,
  type Condition,
  type Conflict,
  type Guarantee,
  type Literal,
  type Option,
  optionName,
  type Party,
  type Preference,
  printCondition,
} from '../../model/index.ts';

/** What a conflict says under one heading: each entry by its id or its condition, with what else is said of it. */
export interface Aspect {
  /** By this, the same list of another conflict is found. */
  readonly key: string;
  readonly title: string;
  /** Whether the order of the entries means something. */
  readonly ordered: boolean;
  readonly entries: ReadonlyMap<string, string>;
}

/** All that two conflicts are compared by, one list after another; parties are known by their ids. */
export function aspectsOf(conflict: Conflict): readonly Aspect[] {
  const { parties, options, infeasible, merged, statusQuo, outcomes, joint, bodies, guarantees } = conflict;
  const condition = (when: Condition) => printCondition(when, conflict);
  return [
    aspect(
      'Who takes part',
      parties.map(({ id, name }) => [id, name]),
    ),
    aspect(
      'What they can do',
      options.map((option) => [option.id, optionWords(conflict, option)]),
    ),
    aspect(
      'What cannot be',
      infeasible.map(({ when }) => [condition(when), '']),
    ),
    aspect(
      'Taken for one state',
      merged.map(({ when }) => [condition(when), '']),
    ),
    aspect(
      'Taken today',
      statusQuo === null ? [['not said', '']] : statusQuo.taken.map((at) => [idOf(conflict, at), '']),
    ),
    aspect(
      'Outcomes',
      outcomes.map(({ id, name, when }) => [id, `${named(id, name)}${condition(when)}`]),
    ),
    aspect(
      'Joint steps',
      joint.map(({ id, literals }) => [id, literalWords(conflict, literals)]),
    ),
    aspect(
      'Bodies',
      bodies.map((body) => [body.id, bodyWords(conflict, body)]),
    ),
    aspect(
      'Guarantees',
      guarantees.map((one) => [one.id, guaranteeWords(conflict, one)]),
    ),
    ...parties.map((party) => wants(conflict, party)),
  ];
}

/** What a party wants. */
function wants(conflict: Conflict, { id, name, preference }: Party): Aspect {
  const entries = preferenceEntries(conflict, preference);
  return { ...aspect(`What ${name} wants`, entries), key: `wants ${id}`, ordered: preference.kind === 'statements' };
}

function aspect(title: string, entries: readonly (readonly [string, string])[]): Aspect {
  return { key: title, title, ordered: false, entries: new Map(entries) };
}

const marks = { no: '', sign: 'unsure: it or its opposite', place: 'unsure: its place', both: 'unsure' } as const;

function preferenceEntries(conflict: Conflict, preference: Preference): readonly (readonly [string, string])[] {
  switch (preference.kind) {
    case 'indifferent':
      return [];
    case 'statements':
      return preference.statements.map(({ condition, unsure, strong }) => [
        printCondition(condition, conflict),
        [strong ? 'strong' : '', marks[unsure]].filter((mark) => mark !== '').join(', '),
      ]);
    case 'weights':
      return preference.weights.map(({ condition, weight }) => [
        printCondition(condition, conflict),
        `weight ${printDecimal(weight)}`,
      ]);
    case 'ranking': {
      const names = preference.tiers.map((tier) =>
        tier.map((state) => (state.kind === 'number' ? String(state.number) : state.pattern)).join(', '),
      );
      return [['a ranking of states', names.join(' > ')]];
    }
  }
}

const directions = { both: '', forward: '; it cannot be taken back', back: '; it can only be given up' } as const;

function optionWords(conflict: Conflict, { name, moves, needs }: Option): string {
  const who = (parties: readonly number[]) => parties.map((at) => conflict.parties[at]?.id ?? '?').join(', ');
  const take = needs.take.length === 0 ? '' : `; taking it needs ${who(needs.take)}`;
  const reverse = needs.reverse.length === 0 ? '' : `; taking it back needs ${who(needs.reverse)}`;
  return `${name}${directions[moves]}${take}${reverse}`;
}

function bodyWords(conflict: Conflict, { members, quota, veto, abstention, decides }: Body): string {
  const id = (party: number) => conflict.parties[party]?.id ?? '?';
  const who = members.map(({ party, weight }) => `${id(party)} ${printDecimal(weight)}`).join(', ');
  const what = decides.map(({ option, direction }) => `${idOf(conflict, option)}${directions[direction]}`).join(', ');
  const vetoes = veto.length === 0 ? '' : `, veto of ${veto.map(id).join(', ')}`;
  return `decides ${what}; quota ${printDecimal(quota)} among ${who}${vetoes}; who abstains counts as ${abstention}`;
}

function guaranteeWords(conflict: Conflict, guarantee: Guarantee): string {
  return `${guarantee.kind}: ${itemWords(conflict, guarantee)}; cost ${printDecimal(guarantee.cost)}`;
}

function itemWords(conflict: Conflict, guarantee: Guarantee): string {
  switch (guarantee.kind) {
    case 'lock':
      return idOf(conflict, guarantee.option);
    case 'consent':
      return `${idOf(conflict, guarantee.option)} from ${guarantee.from.map((at) => conflict.parties[at]?.id ?? '?').join(', ')}`;
    case 'joint':
      return literalWords(conflict, guarantee.literals);
    case 'commit': {
      const then = guarantee.then.map(({ party, preference }) => {
        const entries = preferenceEntries(conflict, preference).map(([key, more]) =>
          more === '' ? key : `${key} (${more})`,
        );
        return `${conflict.parties[party]?.id ?? '?'} then wants ${entries.join(', ')}`;
      });
      return [idOf(conflict, guarantee.option), ...then].join('; ');
    }
  }
}

function literalWords(conflict: Conflict, literals: readonly Literal[]): string {
  return literals.map(({ option, taken }) => `${taken ? '' : 'not '}${optionName(option, conflict)}`).join(', ');
}

function idOf({ options }: Conflict, option: number): string {
  return options[option]?.id ?? '?';
}

function named(id: string, name: string): string {
  return id === name ? '' : `${name}: `;
}
