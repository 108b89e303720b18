import fc from 'fast-check';
import type { Conflict, Direction } from '../../src/model/index.ts';
import { enumerateStates } from '../oracle/states.ts';
import { bodyDraft, fitBodies, fitGuarantees, guaranteeDraft } from './random-group-step.ts';
import { preferenceDraft } from './random-preference.ts';
import { sketch } from './sketch.ts';

/** As in the prisoner's dilemma: the others should keep to it, oneself not. */
const dilemma = ['others', 'own'];

/**
 * Parties, one letter each, with one option each: everybody would rather have all options taken than none, likes it when others take
 * theirs and sometimes would rather not take its own. Nothing is taken today and the only outcome takes everything: what
 * stands between is promises.
 */
export const promisesOf = (parties: readonly string[]): fc.Arbitrary<Conflict> =>
  fc
    .record({
      parties: fc.constantFrom(...parties),
      moves: fc.array(fc.constantFrom<Direction>('both', 'both', 'both', 'both', 'forward'), {
        minLength: 3,
        maxLength: 3,
      }),
      orders: fc.oneof(
        { weight: 1, arbitrary: fc.constant([dilemma, dilemma, dilemma]) },
        {
          weight: 4,
          arbitrary: fc.array(fc.shuffledSubarray(['deal', 'own', 'others', 'some'], { minLength: 2 }), {
            minLength: 3,
            maxLength: 3,
          }),
        },
      ),
      bodies: fc.oneof(fc.constant([]), fc.constant([]), fc.array(bodyDraft, { minLength: 1, maxLength: 1 })),
      guarantees: fc.array(guaranteeDraft(preferenceDraft({ unsure: false, strong: false })), { maxLength: 1 }),
    })
    .map(({ parties, moves, orders, bodies, guarantees }) => {
      const ids = [...parties];
      const all = ids.map((_, at) => `${at + 1}`).join(' and ');
      const bare = sketch({
        parties,
        owners: parties,
        moves: Object.fromEntries(ids.map((_, at) => [at + 1, moves[at] ?? 'both'])),
        prefers: Object.fromEntries(ids.map((id, at) => [id, statements(orders[at] ?? [], at + 1, ids.length)])),
        statusQuo: 'N'.repeat(ids.length),
        outcomes: { deal: all },
      });
      const conflict = { ...bare, bodies: fitBodies(bodies, bare) };
      return { ...conflict, guarantees: fitGuarantees(guarantees, conflict, enumerateStates(conflict)) };
    });

/** Those of two parties, and fewer of three. */
export const randomPromise = promisesOf(['ab', 'ab', 'abc']);

/** What one party prefers, most important first: always the deal to today in the end. */
function statements(order: readonly string[], own: number, options: number): readonly string[] {
  const numbers = Array.from({ length: options }, (_, at) => at + 1);
  const others = numbers.filter((option) => option !== own);
  const meaning: Readonly<Record<string, readonly string[]>> = {
    deal: [numbers.join(' and ')],
    own: [`not ${own}`],
    others: [others.join(' and ')],
    some: [others.join(' or ')],
  };
  return [...order.flatMap((word) => meaning[word] ?? []), numbers.join(' and ')];
}
