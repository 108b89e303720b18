import type { Condition, Conflict } from '../../src/model/index.ts';

/** A raw state: bit o is 1 where option o is taken. */
export type Raw = number;

/** Whether a raw state takes an option. */
export function takes(raw: Raw, option: number): boolean {
  return Math.floor(raw / 2 ** option) % 2 === 1;
}

/** Whether a condition is true of a raw state. Contract §2. */
export function holds(condition: Condition, raw: Raw, conflict: Conflict): boolean {
  const true_ = (part: Condition) => holds(part, raw, conflict);
  switch (condition.kind) {
    case 'constant':
      return condition.value;
    case 'option':
      return takes(raw, condition.option);
    case 'outcome': {
      const outcome = conflict.outcomes[condition.outcome];
      if (outcome === undefined) throw new Error('an outcome that the conflict does not have');
      return true_(outcome.when);
    }
    case 'not':
      return !true_(condition.of);
    case 'and':
      return condition.of.every(true_);
    case 'or':
      return condition.of.some(true_);
    case 'if':
      return true_(condition.then) || !true_(condition.given);
    case 'iff':
      return true_(condition.left) === true_(condition.right);
    case 'count': {
      const number = condition.of.filter(true_).length;
      if (condition.how === 'at least') return number >= condition.n;
      if (condition.how === 'at most') return number <= condition.n;
      return number === condition.n;
    }
  }
}
