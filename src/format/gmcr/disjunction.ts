import type { Condition, Conflict } from '../../model/index.ts';
import type { Conjunction } from './file.ts';

/** The most conjunctions a condition is written as. */
const most = 512;

/** Ends the work on a condition that would take too many conjunctions. */
class TooMany extends Error {}

/**
 * The condition as "any of these conjunctions", outcomes written out, contradictions and repetitions left out; null where
 * that would take more than 512 of them.
 */
export function toDisjunction(condition: Condition, conflict: Conflict): readonly Conjunction[] | null {
  try {
    return expand(condition, true, conflict);
  } catch (error) {
    if (error instanceof TooMany) return null;
    throw error;
  }
}

/** The disjunction of a condition, or (`wanted` false) of its negation. */
function expand(condition: Condition, wanted: boolean, conflict: Conflict): readonly Conjunction[] {
  const inner = (part: Condition, value: boolean) => expand(part, value, conflict);
  switch (condition.kind) {
    case 'constant':
      return condition.value === wanted ? [[]] : [];
    case 'option':
      return [[{ option: condition.option, taken: wanted }]];
    case 'outcome': {
      const outcome = conflict.outcomes[condition.outcome];
      return outcome === undefined ? [] : inner(outcome.when, wanted);
    }
    case 'not':
      return inner(condition.of, !wanted);
    case 'and':
    case 'or': {
      const parts = condition.of.map((part) => inner(part, wanted));
      return (condition.kind === 'and') === wanted ? all(parts) : any(parts);
    }
    case 'if': {
      const parts = [inner(condition.then, wanted), inner(condition.given, !wanted)];
      return wanted ? any(parts) : all(parts);
    }
    case 'iff': {
      const same = all([inner(condition.left, true), inner(condition.right, wanted)]);
      return any([same, all([inner(condition.left, false), inner(condition.right, !wanted)])]);
    }
    case 'count':
      return expandCount(condition, wanted, conflict);
  }
}

function expandCount(
  { how, n, of }: Extract<Condition, { kind: 'count' }>,
  wanted: boolean,
  conflict: Conflict,
): readonly Conjunction[] {
  const fits = (hits: number) =>
    (how === 'at least' ? hits >= n : how === 'at most' ? hits <= n : hits === n) === wanted;
  // Disjunctions of "exactly so many of the items so far are true".
  let byHits: (readonly Conjunction[])[] = [[[]]];
  for (const part of of) {
    const [yes, no] = [expand(part, true, conflict), expand(part, false, conflict)];
    const next = (hits: number) => any([all([byHits[hits] ?? [], no]), all([byHits[hits - 1] ?? [], yes])]);
    byHits = Array.from({ length: byHits.length + 1 }, (_, hits) => next(hits));
  }
  return any(byHits.filter((_, hits) => fits(hits)));
}

function any(parts: readonly (readonly Conjunction[])[]): readonly Conjunction[] {
  const distinct = new Map(parts.flat().map((conjunction) => [JSON.stringify(conjunction), conjunction]));
  if (distinct.size > most) throw new TooMany();
  return [...distinct.values()];
}

function all(parts: readonly (readonly Conjunction[])[]): readonly Conjunction[] {
  return parts.reduce<readonly Conjunction[]>(
    (left, right) => any([left.flatMap((one) => right.flatMap((other) => together(one, other) ?? []))]),
    [[]],
  );
}

/** Both at once, by option; null where they contradict each other. Wrapped, so that an empty one is kept by flatMap. */
function together(one: Conjunction, other: Conjunction): readonly Conjunction[] | null {
  const values = new Map(one.map(({ option, taken }) => [option, taken]));
  for (const { option, taken } of other) {
    if (values.has(option) && values.get(option) !== taken) return null;
    values.set(option, taken);
  }
  return [[...values].sort(([a], [b]) => a - b).map(([option, taken]) => ({ option, taken }))];
}
