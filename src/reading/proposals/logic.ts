import type { Condition, Conflict } from '../../model/index.ts';

/** How a statement that a party has already stands to one that it could get. */
export type Relation =
  /** The two say the same. */
  | 'same'
  /** The old one says the new one and more about the same options: `x iff y` for `x if y`. */
  | 'contains'
  /** The two can never both hold. */
  | 'against'
  /** What the old one says on a condition goes against the new one. */
  | 'partly against'
  | 'none';

/** With more options than this, only what is written alike is taken to be the same. */
const mostOptions = 12;

/** Compares two conditions of a conflict over all settings of the options that they name. */
export function relationOf(old: Condition, wanted: Condition, conflict: Conflict): Relation {
  const [ofOld, ofWanted] = [optionsIn(old, conflict), optionsIn(wanted, conflict)];
  const options = [...new Set([...ofOld, ...ofWanted])];
  if (options.length > mostOptions) return JSON.stringify(old) === JSON.stringify(wanted) ? 'same' : 'none';
  const agreed = settings(options).map(
    (taken) => [holds(old, taken, conflict), holds(wanted, taken, conflict)] as const,
  );
  if (agreed.every(([a, b]) => a === b)) return 'same';
  if (!agreed.some(([a]) => a)) return 'none';
  if (agreed.every(([a, b]) => !(a && b))) return 'against';
  const within = [...ofWanted].every((option) => ofOld.has(option)) && ofOld.size === ofWanted.size;
  if (within && agreed.every(([a, b]) => !a || b)) return 'contains';
  if (old.kind === 'if' && relationOf(old.then, wanted, conflict) === 'against') return 'partly against';
  return 'none';
}

function settings(options: readonly number[]): readonly ReadonlySet<number>[] {
  return Array.from(
    { length: 2 ** options.length },
    (_, bits) => new Set(options.filter((_option, k) => (bits >> k) & 1)),
  );
}

/** The options that a condition names, also through outcomes. */
export function optionsIn(condition: Condition, conflict: Conflict): ReadonlySet<number> {
  switch (condition.kind) {
    case 'constant':
      return new Set();
    case 'option':
      return new Set([condition.option]);
    case 'outcome':
      return optionsOfOutcome(condition.outcome, conflict);
    case 'not':
      return optionsIn(condition.of, conflict);
    case 'if':
      return new Set([...optionsIn(condition.then, conflict), ...optionsIn(condition.given, conflict)]);
    case 'iff':
      return new Set([...optionsIn(condition.left, conflict), ...optionsIn(condition.right, conflict)]);
    default:
      return new Set(condition.of.flatMap((part) => [...optionsIn(part, conflict)]));
  }
}

function optionsOfOutcome(outcome: number, conflict: Conflict): ReadonlySet<number> {
  const when = conflict.outcomes[outcome]?.when;
  return when === undefined ? new Set() : optionsIn(when, conflict);
}

function holds(condition: Condition, taken: ReadonlySet<number>, conflict: Conflict): boolean {
  const inner = (part: Condition) => holds(part, taken, conflict);
  switch (condition.kind) {
    case 'constant':
      return condition.value;
    case 'option':
      return taken.has(condition.option);
    case 'outcome': {
      const when = conflict.outcomes[condition.outcome]?.when;
      return when !== undefined && inner(when);
    }
    case 'not':
      return !inner(condition.of);
    case 'and':
      return condition.of.every(inner);
    case 'or':
      return condition.of.some(inner);
    case 'if':
      return inner(condition.then) || !inner(condition.given);
    case 'iff':
      return inner(condition.left) === inner(condition.right);
    case 'count': {
      const count = condition.of.filter(inner).length;
      if (condition.how === 'exactly') return count === condition.n;
      return condition.how === 'at least' ? count >= condition.n : count <= condition.n;
    }
  }
}
