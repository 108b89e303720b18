import type { Conjunction } from './file.ts';

/** How many branches are looked at before the count is given up. */
const mostBranches = 2_000_000;

/** The number of states that none of the conditions rules out, up to `limit` + 1; null where counting takes too long. */
export function countFeasible(options: number, infeasible: readonly Conjunction[], limit: number): number | null {
  const consistent = infeasible.filter(
    (rule) => !rule.some((a) => rule.some((b) => a.option === b.option && a.taken !== b.taken)),
  );
  const byLast = new Map<number, Conjunction[]>();
  for (const rule of consistent) {
    const last = Math.max(-1, ...rule.map(({ option }) => option));
    if (last < 0) return 0;
    byLast.set(last, [...(byLast.get(last) ?? []), rule]);
  }
  const taken: boolean[] = [];
  let [count, branches] = [0, 0];
  const visit = (option: number): void => {
    if (count > limit || ++branches > mostBranches) return;
    if (option === options) {
      count++;
      return;
    }
    for (const value of [false, true]) {
      taken[option] = value;
      const out = (byLast.get(option) ?? []).some((rule) => rule.every((part) => taken[part.option] === part.taken));
      if (!out) visit(option + 1);
    }
  };
  visit(0);
  return branches > mostBranches ? null : count;
}
