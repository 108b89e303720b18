import type { Condition, Conflict, Direction, Preference } from '../src/model/index.ts';
import { randomFrom } from './random.ts';

/** Conflicts too large to list: so many options dealt evenly to so many parties. */
export interface Wide {
  readonly parties: number;
  readonly options: number;
  readonly seed: number;
  /** How many combinations of two to four options, of any parties, cannot be. */
  readonly rules?: number;
  /** The share of options that go one way only. */
  readonly oneWay?: number;
}

/** Statements a party has, each over one to four different options of any parties. */
const statementsEach = 10;

/** A random conflict of the kind; the same for the same seed. Today is a random state. */
export function wide({ parties, options, seed, rules = 0, oneWay = 0 }: Wide): Conflict {
  const random = randomFrom(seed);
  const owners = Array.from({ length: options }, (_, at) => Math.floor((at * parties) / options));
  const preferences = Array.from({ length: parties }, (): Preference => {
    const conditions = Array.from({ length: statementsEach }, () => statement(options, random));
    return {
      kind: 'statements',
      statements: conditions.map((condition) => ({ ...unreasoned, condition, unsure: 'no', strong: false })),
    };
  });
  const today = owners.map(() => random() < 0.5);
  const infeasible: Condition[] = [];
  while (infeasible.length < rules) {
    const literals = distinct(options, 2 + Math.floor(random() * 3), random);
    const held = literals.every(({ option, taken }) => today[option] === taken);
    if (!held) infeasible.push({ kind: 'and', of: literals.map(({ condition }) => condition) });
  }
  const moves = owners.map((): Direction => (random() < oneWay ? (random() < 0.5 ? 'forward' : 'back') : 'both'));
  return {
    scenario: null,
    title: `${parties} parties, ${options} options, seed ${seed}`,
    about: null,
    date: null,
    references: [],
    sources: [],
    parties: preferences.map((preference, party) => ({
      id: `p${party}`,
      name: `Party ${party}`,
      options: owners.flatMap((owner, at) => (owner === party ? [at] : [])),
      preference,
      span: null,
    })),
    options: owners.map((party, at) => ({
      ...unreasoned,
      id: `p${party}.o${at}`,
      key: `o${at}`,
      name: `Option ${at}`,
      party,
      moves: moves[at] ?? 'both',
      needs: { take: [], reverse: [] },
    })),
    infeasible: infeasible.map((when) => ({ ...unreasoned, when })),
    merged: [],
    statusQuo: { ...unreasoned, taken: owners.flatMap((_, at) => (today[at] === true ? [at] : [])) },
    outcomes: [],
    joint: [],
    bodies: [],
    guarantees: [],
  };
}

const unreasoned = { because: null, evidence: [], span: null } as const;

function distinct(options: number, count: number, random: () => number) {
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(Math.floor(random() * options));
  return [...chosen].map((option) => {
    const taken = random() < 0.5;
    const bare: Condition = { kind: 'option', option };
    const condition: Condition = taken ? bare : { kind: 'not', of: bare };
    return { option, taken, condition };
  });
}

/** One to four literals joined as people join them: alone, and, or, if, iff, at least two of. */
function statement(options: number, random: () => number): Condition {
  const parts = distinct(options, 1 + Math.floor(random() * 4), random).map(({ condition }) => condition);
  const [first, ...rest] = parts;
  if (first === undefined || rest.length === 0) return first ?? { kind: 'constant', value: true };
  const shape = random();
  if (shape < 0.3) return { kind: 'and', of: parts };
  if (shape < 0.5) return { kind: 'or', of: parts };
  const others: Condition = rest.length === 1 ? (rest[0] ?? first) : { kind: 'and', of: rest };
  if (shape < 0.75) return { kind: 'if', then: first, given: others };
  if (shape < 0.9 || parts.length < 3) return { kind: 'iff', left: first, right: others };
  return { kind: 'count', how: 'at least', n: 2, of: parts };
}
