import type { Body } from '../model/index.ts';

/** A set of parties. */
export type Group = ReadonlySet<number>;

/** The weight of the members among these parties, and the quota, as whole numbers over one power of ten. */
function weigh(body: Body, group: Group): { readonly present: bigint; readonly quota: bigint } {
  const scale = body.members.reduce((most, { weight }) => Math.max(most, weight.scale), body.quota.scale);
  const whole = (decimal: Body['quota']) => decimal.digits * 10n ** BigInt(scale - decimal.scale);
  let present = 0n;
  for (const { party, weight } of body.members) if (group.has(party)) present += whole(weight);
  return { present, quota: whole(body.quota) };
}

/** Whether the members among these parties have the weight that the body asks for. */
export function hasQuota(body: Body, group: Group): boolean {
  const { present, quota } = weigh(body, group);
  return present >= quota;
}

/** Whether the group can carry a decision of the body: all veto holders and the quota. */
export function canPass(body: Body, group: Group): boolean {
  return body.veto.every((party) => group.has(party)) && hasQuota(body, group);
}
