import { type Fraction, fraction } from '../fraction.ts';
import { type Member, missingWeight, type SimpleGame, totalWeight } from './simple-game.ts';
import { countSubsets } from './subset-sums.ts';

/** A member's share of power. */
export interface Power {
  /** Its part of all swings (Banzhaf, normalised); 0 for everybody where nobody ever swings a vote. */
  readonly banzhaf: Fraction;
  /** Its chance to be the one who turns the vote when members say yes in random order (Shapley and Shubik 1954). */
  readonly shapleyShubik: Fraction;
  /** How many losing coalitions of others it turns into winning ones. */
  readonly swings: number;
}

/** The power indices of every member, in the game's order. */
export function powerOf(game: SimpleGame): readonly Power[] {
  const known = new Map<string, readonly number[]>();
  const bySize = game.members.map((member) => {
    const key = member.veto ? 'veto' : String(member.weight);
    const counts = known.get(key) ?? swingsBySize(game, member);
    known.set(key, counts);
    return counts;
  });
  const swings = bySize.map((counts) => counts.reduce((sum, count) => sum + count, 0));
  const all = swings.reduce((sum, count) => sum + BigInt(count), 0n);
  return bySize.map((counts, at) => ({
    banzhaf: fraction(BigInt(swings[at] ?? 0), all === 0n ? 1n : all),
    shapleyShubik: shapleyShubik(counts, game.members.length),
    swings: swings[at] ?? 0,
  }));
}

/** For each size, how many losing coalitions of that size the member's yes makes win. */
function swingsBySize(game: SimpleGame, member: Member): readonly number[] {
  const vetoes = game.members.filter(({ veto }) => veto);
  const free = game.members.filter((other) => !other.veto && other !== member);
  const weights = free.map(({ weight }) => weight);
  const missing = missingWeight(game);
  if (member.veto) return shifted(countSubsets(weights, missing, null), vetoes.length - 1);
  return shifted(countSubsets(weights, missing - member.weight, missing), vetoes.length);
}

function shifted(counts: readonly number[], by: number): readonly number[] {
  return [...new Array<number>(by).fill(0), ...counts];
}

/** Σ over sizes k of swings · k! (n−1−k)! / n!. */
function shapleyShubik(swings: readonly number[], members: number): Fraction {
  const sum = swings.reduce(
    (total, count, size) => total + BigInt(count) * factorial(size) * factorial(members - 1 - size),
    0n,
  );
  return fraction(sum, factorial(members));
}

function factorial(n: number): bigint {
  let product = 1n;
  for (let factor = 2n; factor <= BigInt(n); factor += 1n) product *= factor;
  return product;
}

/** The least number of members whose yes can be enough; null where not even all of them are. */
export function fewestToPass(game: SimpleGame): number | null {
  const vetoes = game.members.filter(({ veto }) => veto);
  const free = game.members.filter(({ veto }) => !veto).toSorted((a, b) => (a.weight < b.weight ? 1 : -1));
  const missing = missingWeight(game);
  for (let taken = 0; taken <= free.length; taken += 1) {
    if (totalWeight(free.slice(0, taken)) >= missing) return vetoes.length + taken;
  }
  return null;
}
