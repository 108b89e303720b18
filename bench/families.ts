import type { Condition, Conflict, Preference } from '../src/model/index.ts';
import { randomFrom } from './random.ts';

/** A conflict of a family: reversible options dealt to the parties as evenly as they go. */
export interface Size {
  readonly parties: number;
  readonly options: number;
  readonly seed: number;
}

/** Conflicts to measure with, the same for the same seed. */
export const families = { unconstrained, tenth, chains } as const;

export type Family = keyof typeof families;

/** Statements a party, in the random families. */
const statementsEach = 10;

/** Nothing infeasible, ten random statements a party. */
export function unconstrained(size: Size): Conflict {
  const random = randomFrom(size.seed);
  const { options } = size;
  return conflictOf(size, [], () =>
    statements(Array.from({ length: statementsEach }, () => randomCondition(options, random))),
  );
}

/** A tenth of the raw states is feasible: rules of four options of any parties are added until no more remain. */
export function tenth(size: Size): Conflict {
  const random = randomFrom(size.seed);
  const { options } = size;
  const rules: Condition[] = [];
  const sample = Array.from({ length: 4000 }, () => Array.from({ length: options }, () => random() < 0.5));
  let left = sample;
  while (left.length > sample.length / 10) {
    const literals = Array.from({ length: 4 }, () => literal(options, random));
    rules.push({ kind: 'and', of: literals.map((one) => one.condition) });
    left = left.filter((state) => !literals.every((one) => state[one.option] === one.taken));
  }
  return conflictOf(size, rules, () =>
    statements(Array.from({ length: statementsEach }, () => randomCondition(options, random))),
  );
}

/**
 * Improvements in one chain through every state: all parties prefer states later in the binary reflected Gray code, where
 * each next state differs in one option; every other party prefers them earlier.
 */
export function chains(size: Size): Conflict {
  const { options } = size;
  const parities: Condition[] = [];
  for (let bit = options - 1; bit >= 0; bit -= 1) {
    const above = parities.at(-1);
    parities.push(above === undefined ? option(bit) : not({ kind: 'iff', left: above, right: option(bit) }));
  }
  const against = parities.map(not);
  return conflictOf(size, [], (party) => statements(party === 0 ? against : parities));
}

const option = (at: number): Condition => ({ kind: 'option', option: at });
const not = (of: Condition): Condition => ({ kind: 'not', of });

function literal(options: number, random: () => number) {
  const at = Math.floor(random() * options);
  const taken = random() < 0.5;
  return { option: at, taken, condition: taken ? option(at) : not(option(at)) };
}

/** A statement such as people write: one to three literals joined by and, or, if, iff. */
function randomCondition(options: number, random: () => number): Condition {
  const [a, b, c] = [literal(options, random), literal(options, random), literal(options, random)].map(
    (one) => one.condition,
  );
  if (a === undefined || b === undefined || c === undefined) throw new Error('three literals');
  const shape = random();
  if (shape < 0.25) return a;
  if (shape < 0.45) return { kind: 'and', of: [a, b] };
  if (shape < 0.6) return { kind: 'or', of: [a, b] };
  if (shape < 0.8) return implied(a, b);
  if (shape < 0.9) return { kind: 'iff', left: a, right: b };
  return implied(a, { kind: 'and', of: [b, c] });
}

const implied = (then: Condition, given: Condition): Condition => ({ kind: 'if', then, given });

const unreasoned = { because: null, evidence: [], span: null } as const;

function statements(conditions: readonly Condition[]): Preference {
  return {
    kind: 'statements',
    statements: conditions.map((condition) => ({ ...unreasoned, condition, unsure: 'no', strong: false })),
  };
}

function conflictOf(size: Size, infeasible: readonly Condition[], prefer: (party: number) => Preference): Conflict {
  const owners = Array.from({ length: size.options }, (_, at) => Math.floor((at * size.parties) / size.options));
  return {
    scenario: null,
    title: null,
    about: null,
    date: null,
    references: [],
    sources: [],
    parties: Array.from({ length: size.parties }, (_, party) => ({
      id: `p${party}`,
      name: `Party ${party}`,
      options: owners.flatMap((owner, at) => (owner === party ? [at] : [])),
      preference: prefer(party),
      span: null,
    })),
    options: owners.map((party, at) => ({
      ...unreasoned,
      id: `p${party}.o${at}`,
      key: `o${at}`,
      name: `Option ${at}`,
      party,
      moves: 'both',
      needs: { take: [], reverse: [] },
    })),
    infeasible: infeasible.map((when) => ({ ...unreasoned, when })),
    merged: [],
    statusQuo: null,
    outcomes: [],
    joint: [],
    bodies: [],
    guarantees: [],
  };
}
