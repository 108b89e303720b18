import { type Body, toCommonScale } from '../../model/index.ts';

/** A body made ready for counting: weights and quota over one common scale. */
export interface Vote {
  readonly id: string;
  readonly members: readonly { readonly party: number; readonly weight: bigint }[];
  readonly quota: bigint;
  readonly veto: readonly number[];
  /** Whether an abstention is a no: an indifferent veto holder blocks. */
  readonly strict: boolean;
}

export function voteOf(body: Body): Vote {
  const { values } = toCommonScale([body.quota, ...body.members.map(({ weight }) => weight)]);
  const [quota = 0n, ...weights] = values;
  return {
    id: body.id,
    members: body.members.map(({ party }, at) => ({ party, weight: weights[at] ?? 0n })),
    quota,
    veto: body.veto,
    strict: body.abstention === 'against',
  };
}

/** Whether the members for whom `counts` is true reach the quota. */
export function reachesQuota(vote: Vote, counts: (party: number) => boolean): boolean {
  let sum = 0n;
  for (const { party, weight } of vote.members) if (counts(party)) sum += weight;
  return sum >= vote.quota;
}

/** Whether a group can pass the vote: it holds every veto and the quota. */
export function canPass(vote: Vote, within: (party: number) => boolean): boolean {
  return vote.veto.every(within) && reachesQuota(vote, within);
}

/**
 * Whether the group passes the vote by what its members gain: `gain(party)` is positive for who strictly gains, negative
 * for who strictly loses.
 */
export function passesByGain(vote: Vote, within: (party: number) => boolean, gain: (party: number) => number): boolean {
  if (vote.veto.some((holder) => !within(holder) || blocks(vote, gain(holder)))) return false;
  return reachesQuota(vote, (party) => within(party) && gain(party) > 0);
}

/** Whether a veto holder with this gain blocks. */
export function blocks(vote: Vote, gain: number): boolean {
  return vote.strict ? gain <= 0 : gain < 0;
}
