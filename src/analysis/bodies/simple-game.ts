import { type Body, toCommonScale } from '../../model/index.ts';
import { greatestCommonDivisor } from '../fraction.ts';

/**
 * The yes/no game of a body: a coalition wins when it holds every veto and its members' weights reach the quota.
 * Weights and quota are whole numbers over a common unit; members keep the body's order.
 */
export interface SimpleGame {
  readonly members: readonly Member[];
  readonly quota: bigint;
}

export interface Member {
  /** Index of the party in the conflict. */
  readonly party: number;
  readonly weight: bigint;
  readonly veto: boolean;
}

/** The game that a body's vote is, abstentions aside. Definitions §6. */
export function gameOf(body: Body): SimpleGame {
  const { values } = toCommonScale([body.quota, ...body.members.map(({ weight }) => weight)]);
  const [quota = 0n, ...weights] = values;
  const unit = weights.reduce(greatestCommonDivisor, 0n);
  const inUnits = unit > 1n ? weights.map((weight) => weight / unit) : weights;
  return {
    members: body.members.map(({ party }, at) => ({
      party,
      weight: inUnits[at] ?? 0n,
      veto: body.veto.includes(party),
    })),
    quota: unit > 1n ? (quota + unit - 1n) / unit : quota,
  };
}

/** The sum of the members' weights. */
export function totalWeight(members: readonly Member[]): bigint {
  return members.reduce((sum, { weight }) => sum + weight, 0n);
}

/** The weight that members without a veto must bring once every veto holder says yes. */
export function missingWeight({ members, quota }: SimpleGame): bigint {
  return quota - totalWeight(members.filter(({ veto }) => veto));
}
