import { type Bodies, type BodyPower, type Fraction, printFraction } from '../../analysis/index.ts';
import type { Conflict } from '../../model/index.ts';
import { modelHeader, moverIds } from './model-json.ts';

/** The document of `bodies --json`: indices as exact fractions. Contract §4. */
export function bodiesJson({ conflict, bodies }: Bodies) {
  return { version: 1, model: modelHeader(conflict), bodies: bodies.map((found) => bodyJson(conflict, found)) };
}

function bodyJson(conflict: Conflict, { body, power, minimalWinning, minimalBlocking }: BodyPower) {
  const members = body.members.map(({ party }) => party);
  const ids = moverIds(conflict, members);
  const index = (shares: readonly Fraction[] | undefined) =>
    shares === undefined ? null : Object.fromEntries(shares.map((share, at) => [ids[at] ?? '', printFraction(share)]));
  return {
    id: body.id,
    banzhaf: index(power?.map(({ banzhaf }) => banzhaf)),
    shapleyShubik: index(power?.map(({ shapleyShubik }) => shapleyShubik)),
    minimalWinning,
    minimalBlocking: minimalBlocking === null ? null : { ...minimalBlocking, list: minimalBlocking.list.map(named) },
  };

  function named(places: readonly number[]): string[] {
    return places.map((place) => ids[place] ?? '');
  }
}
