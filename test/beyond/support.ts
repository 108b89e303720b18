import fc from 'fast-check';
import {
  answeredConcepts,
  type Found,
  findEquilibria,
  loadMiniSat,
  type MakeSolver,
  makeJudge,
  makeWorld,
} from '../../src/beyond/index.ts';
import type { Condition, Conflict, Preference } from '../../src/model/index.ts';
import { randomConflict } from '../support/random-conflict.ts';

export const make: MakeSolver = await loadMiniSat();

/** Enough questions for any search in a small conflict. */
export const plenty = 100_000;

/** Random small conflicts of the kinds that are answered without a list: one-way options, infeasible states, ties, weights. */
export const answerable: fc.Arbitrary<Conflict> = randomConflict({ merged: false, options: 8 }).map((conflict) => ({
  ...conflict,
  parties: conflict.parties.map((party, at) =>
    party.preference.kind === 'ranking' ? { ...party, preference: weighed(conflict, at) } : party,
  ),
}));

const unwritten = { because: null, evidence: [], span: null };

/** Weights on every option and on every two in a row, some below 0, instead of a ranking. */
function weighed({ options }: Conflict, party: number): Preference {
  const option = (at: number): Condition => ({ kind: 'option', option: at % options.length });
  const weights = options.flatMap((_, at) => [
    { condition: option(at), digits: BigInt(((at * 7 + party * 5) % 9) - 4), scale: 0 },
    {
      condition: { kind: 'iff' as const, left: option(at), right: option(at + 1) },
      digits: BigInt((at + party) % 4),
      scale: 1,
    },
  ]);
  return {
    kind: 'weights',
    weights: weights.map(({ condition, ...weight }) => ({ ...unwritten, condition, weight })),
  };
}

export const someConcepts = fc.subarray([...answeredConcepts], { minLength: 1 });

export function findAll(conflict: Conflict, concepts: readonly Found['concept'][]): readonly Found[] {
  const world = makeWorld(conflict);
  const limits = { candidates: 10_000, open: 1, stop: () => false };
  return findEquilibria(world, makeJudge(world, make, plenty), make, concepts, 1000, limits);
}
