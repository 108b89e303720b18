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
import type { Conflict } from '../../src/model/index.ts';
import { randomConflict } from '../support/random-conflict.ts';

export const make: MakeSolver = await loadMiniSat();

/** Enough questions for any search in a small conflict. */
export const plenty = 100_000;

/** Random small conflicts of the kinds that are answered without a list: one-way options, infeasible states, ties, weights. */
export const answerable: fc.Arbitrary<Conflict> = randomConflict({ merged: false, options: 8 }).filter(({ parties }) =>
  parties.every(({ preference }) => preference.kind !== 'ranking'),
);

export const someConcepts = fc.subarray([...answeredConcepts], { minLength: 1 });

export function findAll(conflict: Conflict, concepts: readonly Found['concept'][]): readonly Found[] {
  const world = makeWorld(conflict);
  const limits = { candidates: 10_000, open: 1, stop: () => false };
  return findEquilibria(world, makeJudge(world, make, plenty), make, concepts, 1000, limits);
}

/** The parties' options by their number and direction, what they want, and what cannot be. */
export { parseModel } from '../../src/format/index.ts';
