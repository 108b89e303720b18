import fc from 'fast-check';
import type { Condition } from '../../src/model/index.ts';

/*
 * Numbers of options and outcomes are drawn without knowing how many there are, and fitted to the conflict afterwards:
 * so a conflict shrinks part by part.
 */

const option = fc.nat(999).map((number): Condition => ({ kind: 'option', option: number }));
const literal = fc.oneof(
  { weight: 3, arbitrary: option },
  { weight: 2, arbitrary: option.map((of): Condition => ({ kind: 'not', of })) },
);

/** A few literals that have to be true together: the shape of most rules that people write. */
const conjunction = fc.array(literal, { minLength: 2, maxLength: 3 }).map((of): Condition => ({ kind: 'and', of }));

const { any } = fc.letrec<{ any: Condition }>((tie) => {
  const parts = fc.array(tie('any'), { minLength: 1, maxLength: 3 });
  return {
    any: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      { weight: 8, arbitrary: literal },
      { weight: 1, arbitrary: fc.nat(999).map((outcome): Condition => ({ kind: 'outcome', outcome })) },
      { weight: 1, arbitrary: tie('any').map((of): Condition => ({ kind: 'not', of })) },
      {
        weight: 3,
        arbitrary: fc.tuple(fc.constantFrom('and', 'or'), parts).map(([kind, of]): Condition => ({ kind, of })),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(tie('any'), tie('any')).map(([then, given]): Condition => ({ kind: 'if', then, given })),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(tie('any'), tie('any')).map(([left, right]): Condition => ({ kind: 'iff', left, right })),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom('at least', 'at most', 'exactly'), fc.integer({ min: 0, max: 4 }), parts)
          .map(([how, n, of]): Condition => ({ kind: 'count', how, n, of })),
      },
      { weight: 1, arbitrary: fc.boolean().map((value): Condition => ({ kind: 'constant', value })) },
    ),
  };
});

/** Any condition, and more often the simple ones. */
export const anyCondition: fc.Arbitrary<Condition> = fc.oneof(literal, conjunction, any);

/** A condition that few states satisfy: two or three literals that have to be true together. */
export const rareCondition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 4, arbitrary: conjunction },
  { weight: 1, arbitrary: anyCondition },
);

/** The condition with its options and outcomes taken modulo what there is; without outcomes they become options. */
export function fitCondition(condition: Condition, options: number, outcomes: number): Condition {
  const within = (part: Condition) => fitCondition(part, options, outcomes);
  switch (condition.kind) {
    case 'constant':
      return condition;
    case 'option':
      return { kind: 'option', option: condition.option % options };
    case 'outcome':
      if (outcomes === 0) return { kind: 'option', option: condition.outcome % options };
      return { kind: 'outcome', outcome: condition.outcome % outcomes };
    case 'not':
      return { kind: 'not', of: within(condition.of) };
    case 'and':
    case 'or':
      return { kind: condition.kind, of: condition.of.map(within) };
    case 'if':
      return { kind: 'if', then: within(condition.then), given: within(condition.given) };
    case 'iff':
      return { kind: 'iff', left: within(condition.left), right: within(condition.right) };
    case 'count':
      return { ...condition, of: condition.of.map(within) };
  }
}
