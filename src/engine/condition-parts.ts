import type { Condition, Outcome } from '../model/index.ts';

/** The options a condition mentions, outcomes looked through. */
export function optionsIn(condition: Condition, outcomes: readonly Outcome[], found = new Set<number>()): Set<number> {
  if (condition.kind === 'option') found.add(condition.option);
  for (const part of partsOf(condition, outcomes)) optionsIn(part, outcomes, found);
  return found;
}

/** The direct parts of a condition; an outcome's part is its definition. */
export function partsOf(condition: Condition, outcomes: readonly Outcome[]): readonly Condition[] {
  switch (condition.kind) {
    case 'constant':
    case 'option':
      return [];
    case 'outcome': {
      const outcome = outcomes[condition.outcome];
      return outcome === undefined ? [] : [outcome.when];
    }
    case 'not':
      return [condition.of];
    case 'and':
    case 'or':
    case 'count':
      return condition.of;
    case 'if':
      return [condition.then, condition.given];
    case 'iff':
      return [condition.left, condition.right];
  }
}

/** Three-valued truth: `null` while the options known so far leave it open. `taken(option)` is null for an open option. */
export function truthSoFar(
  condition: Condition,
  outcomes: readonly Outcome[],
  taken: (option: number) => boolean | null,
): boolean | null {
  const of = (part: Condition) => truthSoFar(part, outcomes, taken);
  switch (condition.kind) {
    case 'constant':
      return condition.value;
    case 'option':
      return taken(condition.option);
    case 'outcome': {
      const outcome = outcomes[condition.outcome];
      return outcome === undefined ? null : of(outcome.when);
    }
    case 'not':
      return negated(of(condition.of));
    case 'and':
      return any(condition.of.map(of), false);
    case 'or':
      return any(condition.of.map(of), true);
    case 'if':
      return any([of(condition.then), negated(of(condition.given))], true);
    case 'iff': {
      const left = of(condition.left);
      const right = of(condition.right);
      return left === null || right === null ? null : left === right;
    }
    case 'count':
      return countSoFar(condition.how, condition.n, condition.of.map(of));
  }
}

const negated = (truth: boolean | null) => (truth === null ? null : !truth);

/** `decisive` when one of the truths is, its opposite when all are, open otherwise. */
function any(truths: readonly (boolean | null)[], decisive: boolean): boolean | null {
  if (truths.includes(decisive)) return decisive;
  return truths.includes(null) ? null : !decisive;
}

function countSoFar(how: 'at least' | 'at most' | 'exactly', n: number, truths: readonly (boolean | null)[]) {
  const sure = truths.filter((truth) => truth === true).length;
  const possible = sure + truths.filter((truth) => truth === null).length;
  if (how === 'at least') return sure >= n ? true : possible < n ? false : null;
  if (how === 'at most') return possible <= n ? true : sure > n ? false : null;
  if (sure > n || possible < n) return false;
  return sure === possible ? true : null;
}
