import { type Condition, type Outcome, type Preference, toCommonScale } from '../model/index.ts';
import type { Circuit } from './circuit.ts';
import type { Literal } from './solver.ts';

/** What each option is in a state: a literal that is true where the option is taken. */
export type Options = readonly Literal[];

/** The literal that is true exactly where the condition holds of the options. */
export function encodeCondition(
  circuit: Circuit,
  condition: Condition,
  outcomes: readonly Outcome[],
  options: Options,
): Literal {
  const { yes, and, or, same } = circuit;
  const of = (part: Condition): Literal => encodeCondition(circuit, part, outcomes, options);
  switch (condition.kind) {
    case 'constant':
      return condition.value ? yes : -yes;
    case 'option':
      return options[condition.option] ?? -yes;
    case 'outcome': {
      const outcome = outcomes[condition.outcome];
      return outcome === undefined ? -yes : of(outcome.when);
    }
    case 'not':
      return -of(condition.of);
    case 'and':
      return and(condition.of.map(of));
    case 'or':
      return or(condition.of.map(of));
    case 'if':
      return or([-of(condition.given), of(condition.then)]);
    case 'iff':
      return same(of(condition.left), of(condition.right));
    case 'count':
      return encodeCount(circuit, condition.how, condition.n, condition.of.map(of));
  }
}

function encodeCount(
  { and, atLeast }: Circuit,
  how: 'at least' | 'at most' | 'exactly',
  n: number,
  items: readonly Literal[],
): Literal {
  if (how === 'at least') return atLeast(n, items);
  if (how === 'at most') return -atLeast(n + 1, items);
  return and([atLeast(n, items), -atLeast(n + 1, items)]);
}

/**
 * What a state is worth to a party, as the bits of a number, the highest first: more is better. Statements are such bits
 * as they stand; weights are added up.
 */
export function encodeWorth(
  circuit: Circuit,
  preference: Preference,
  outcomes: readonly Outcome[],
  options: Options,
): readonly Literal[] {
  const truth = (condition: Condition) => encodeCondition(circuit, condition, outcomes, options);
  switch (preference.kind) {
    case 'statements':
      return preference.statements.map((statement) => truth(statement.condition));
    case 'weights': {
      const { values } = toCommonScale(preference.weights.map(({ weight }) => weight));
      return sum(
        circuit,
        preference.weights.map(({ condition }, at) => ({ when: truth(condition), amount: values[at] ?? 0n })),
      );
    }
    default:
      return [];
  }
}

/** The sum of the amounts whose conditions hold, less the sum of the negative ones: never below 0. */
function sum(circuit: Circuit, terms: readonly { readonly when: Literal; readonly amount: bigint }[]): Literal[] {
  const { yes } = circuit;
  const positive = terms.map(({ when, amount }) => (amount < 0n ? { when: -when, amount: -amount } : { when, amount }));
  const most = positive.reduce((total, { amount }) => total + amount, 0n);
  const width = most.toString(2).length;
  let total: Literal[] = new Array<Literal>(width).fill(-yes);
  for (const { when, amount } of positive) {
    const addend = total.map((_, bit) => ((amount >> BigInt(bit)) & 1n ? when : -yes));
    total = add(circuit, total, addend);
  }
  return total.reverse();
}

/** Two numbers of the same width, lowest bit first, whose sum fits. */
function add(circuit: Circuit, left: readonly Literal[], right: readonly Literal[]): Literal[] {
  const { and, or, same, yes } = circuit;
  let carry: Literal = -yes;
  return left.map((a, bit) => {
    const b = right[bit] ?? -yes;
    const either = -same(a, b);
    const result = -same(either, carry);
    carry = or([and([a, b]), and([either, carry])]);
    return result;
  });
}
