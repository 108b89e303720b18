import type {
  Body,
  Condition,
  Conflict,
  Direction,
  Guarantee,
  JointStep,
  Literal,
  Option,
  Preference,
  Statement,
  StateReference,
} from '../../src/model/index.ts';

const unwritten = { because: null, evidence: [], span: null };

/** A small conflict in few words, for tests. Options are numbered from 1. */
export interface Sketch {
  /** One letter a party, in order. */
  readonly parties: string;
  /** The owner of each option, one letter an option, party by party: `aab`. */
  readonly owners: string;
  /** The options that go one way. */
  readonly moves?: Readonly<Record<number, Direction>>;
  /** Whose consent an option takes, in both directions. */
  readonly needs?: Readonly<Record<number, string>>;
  /** Statements, most important first, such as `1 and not 2` or `1 if 3`. */
  readonly prefers?: Readonly<Record<string, readonly string[]>>;
  /** Patterns or numbers best to worst, separated by blanks, ties joined by `=`: `YN=NN NY`. */
  readonly ranking?: Readonly<Record<string, string>>;
  readonly infeasible?: readonly string[];
  readonly merged?: readonly string[];
  /** A pattern. */
  readonly statusQuo?: string;
  readonly outcomes?: Readonly<Record<string, string>>;
  /** Literals, each list separated by blanks: `1 -2` takes the first and gives up the second. */
  readonly joint?: readonly string[];
  readonly bodies?: readonly Body[];
  readonly guarantees?: readonly Guarantee[];
}

/** The conflict that a sketch describes. */
export function sketch(given: Sketch): Conflict {
  const parties = [...given.parties];
  const owners = [...given.owners];
  const rules = (list: readonly string[] = []) => list.map((text) => ({ ...unwritten, when: condition(text) }));
  const indices = (letters: string) => [...letters].map((letter) => parties.indexOf(letter));
  return {
    scenario: null,
    title: null,
    about: null,
    date: null,
    references: [],
    sources: [],
    parties: parties.map((id) => ({
      id,
      name: id,
      options: [...owners.keys()].filter((option) => owners[option] === id),
      preference: preferenceOf(given, id),
      span: null,
    })),
    options: owners.map((owner, o): Option => {
      const needs = indices(given.needs?.[o + 1] ?? '');
      return {
        ...unwritten,
        id: `${owner}.x${o + 1}`,
        key: `x${o + 1}`,
        name: `X${o + 1}`,
        party: parties.indexOf(owner),
        moves: given.moves?.[o + 1] ?? 'both',
        needs: { take: needs, reverse: needs },
      };
    }),
    infeasible: rules(given.infeasible),
    merged: rules(given.merged),
    statusQuo: given.statusQuo === undefined ? null : { ...unwritten, taken: takenIn(given.statusQuo) },
    outcomes: Object.entries(given.outcomes ?? {}).map(([id, text]) => {
      return { id, name: id, when: condition(text), span: null };
    }),
    joint: (given.joint ?? []).map((text, j): JointStep => ({ id: `j${j + 1}`, literals: literals(text), span: null })),
    bodies: given.bodies ?? [],
    guarantees: given.guarantees ?? [],
  };
}

/** `or` of `and` of literals, with at most one `if`; brackets only around a whole `and`. */
export function condition(text: string): Condition {
  const [then, given] = text.split(' if ');
  if (then !== undefined && given !== undefined) {
    return { kind: 'if', then: condition(then), given: condition(given) };
  }
  const any = text.split(' or ').map((part) => part.replace(/[()]/g, ''));
  return several(
    'or',
    any.map((part) => several('and', part.split(' and ').map(literal))),
  );
}

function several(kind: 'and' | 'or', of: readonly Condition[]): Condition {
  const [only, ...more] = of;
  return only !== undefined && more.length === 0 ? only : { kind, of };
}

function literal(text: string): Condition {
  const taken: Condition = { kind: 'option', option: Number(text.replace('not ', '')) - 1 };
  return text.startsWith('not ') ? { kind: 'not', of: taken } : taken;
}

/** A statement that is certain and not strong. */
export function statement(text: string): Statement {
  return { ...unwritten, condition: condition(text), unsure: 'no', strong: false };
}

/** `1 -2`: the first taken, the second given up. */
export function literals(text: string): readonly Literal[] {
  return text.split(' ').map((word) => ({ option: Math.abs(Number(word)) - 1, taken: !word.startsWith('-') }));
}

function preferenceOf(given: Sketch, party: string): Preference {
  const [ranking, prefers] = [given.ranking?.[party], given.prefers?.[party]];
  if (ranking !== undefined) return rankingOf(ranking);
  return prefers === undefined ? { kind: 'indifferent' } : { kind: 'statements', statements: prefers.map(statement) };
}

/** `YN=NN NY` or `3 1=2`, best to worst. */
export function rankingOf(text: string): Preference {
  const tiers = text.split(' ').map((tier) => tier.split('=').map(reference));
  return { kind: 'ranking', tiers, span: null };
}

function reference(word: string): StateReference {
  if (/^\d+$/.test(word)) return { kind: 'number', number: Number(word), span: null };
  return { kind: 'pattern', pattern: word, span: null };
}

function takenIn(pattern: string): readonly number[] {
  return [...pattern].flatMap((letter, option) => (letter === 'Y' ? [option] : []));
}
