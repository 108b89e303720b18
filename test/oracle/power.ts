import type { Body } from '../../src/model/index.ts';
import { type Group, passes } from './steps.ts';

/** A fraction in lowest terms: `5/21`, `0`, `1`. */
export function fraction(numerator: bigint, denominator: bigint): string {
  const divisor = gcd(numerator, denominator);
  const [top, bottom] = [numerator / divisor, denominator / divisor];
  return bottom === 1n ? `${top}` : `${top}/${bottom}`;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

const membersOf = (body: Body): Group => body.members.map(({ party }) => party);

/** Every set of members. */
function subsets(members: Group): readonly Group[] {
  return members.reduce<Group[]>((all, member) => all.flatMap((set) => [set, [...set, member]]), [[]]);
}

/** The sets without the member that win with it and lose without it. */
function swings(body: Body, member: number): readonly Group[] {
  const rest = membersOf(body).filter((one) => one !== member);
  return subsets(rest).filter((set) => !passes(body, set) && passes(body, [...set, member]));
}

/** Normalised Banzhaf index of each member: its swings among everybody's. */
export function banzhaf(body: Body): readonly string[] {
  const counts = membersOf(body).map((member) => BigInt(swings(body, member).length));
  const total = counts.reduce((sum, count) => sum + count, 0n);
  return counts.map((count) => fraction(count, total));
}

/** Shapley–Shubik index of each member: the share of the orders in which it is the one that tips the vote. */
export function shapleyShubik(body: Body): readonly string[] {
  const n = body.members.length;
  return membersOf(body).map((member) => {
    const orders = swings(body, member).map((set) => factorial(set.length) * factorial(n - set.length - 1));
    return fraction(
      orders.reduce((sum, count) => sum + count, 0n),
      factorial(n),
    );
  });
}

function factorial(n: number): bigint {
  return n <= 1 ? 1n : BigInt(n) * factorial(n - 1);
}

/** The winning sets none of whose members can be spared. */
export function minimalWinning(body: Body): readonly Group[] {
  return minimal(body, (set) => passes(body, set));
}

/** The sets without whose members nobody wins, none of them to spare. */
export function minimalBlocking(body: Body): readonly Group[] {
  const members = membersOf(body);
  return minimal(
    body,
    (set) =>
      !passes(
        body,
        members.filter((member) => !set.includes(member)),
      ),
  );
}

function minimal(body: Body, has: (set: Group) => boolean): readonly Group[] {
  return subsets(membersOf(body)).filter(
    (set) => has(set) && set.every((member) => !has(set.filter((one) => one !== member))),
  );
}
