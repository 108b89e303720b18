import type { Condition, Conflict, Preference } from '../model/index.ts';

/** What is known of a state: for each option whether it is taken, null where that is open. */
export type Partial = readonly (boolean | null)[];

/** Whether the condition holds in every state that the partial one may be, in none (false), or null: it depends. */
export function truthIn(condition: Condition, conflict: Conflict, state: Partial): boolean | null {
  const of = (part: Condition) => truthIn(part, conflict, state);
  switch (condition.kind) {
    case 'constant':
      return condition.value;
    case 'option':
      return state[condition.option] ?? null;
    case 'outcome': {
      const outcome = conflict.outcomes[condition.outcome];
      return outcome === undefined ? false : of(outcome.when);
    }
    case 'not':
      return opposite(of(condition.of));
    case 'and':
      return every(condition.of.map(of));
    case 'or':
      return opposite(every(condition.of.map((part) => opposite(of(part)))));
    case 'if':
      return opposite(every([of(condition.given), opposite(of(condition.then))]));
    case 'iff': {
      const [left, right] = [of(condition.left), of(condition.right)];
      return left === null || right === null ? null : left === right;
    }
    case 'count': {
      const truths = condition.of.map(of);
      const sure = truths.filter((truth) => truth === true).length;
      const most = sure + truths.filter((truth) => truth === null).length;
      const atLeast = (n: number) => (sure >= n ? true : most < n ? false : null);
      const atMost = (n: number) => opposite(atLeast(n + 1));
      if (condition.how === 'at least') return atLeast(condition.n);
      if (condition.how === 'at most') return atMost(condition.n);
      return every([atLeast(condition.n), atMost(condition.n)]);
    }
  }
}

const opposite = (truth: boolean | null) => (truth === null ? null : !truth);

function every(truths: readonly (boolean | null)[]): boolean | null {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

/** Whether one state is better than another by a preference, or a condition that leaves it open. */
export function betterIn(
  preference: Preference,
  conflict: Conflict,
  state: Partial,
  than: Partial,
): boolean | { readonly open: Condition } {
  if (preference.kind === 'weights') return heavier(preference.weights, conflict, state, than);
  if (preference.kind !== 'statements') return false;
  for (const { condition } of preference.statements) {
    const here = truthIn(condition, conflict, state);
    const there = truthIn(condition, conflict, than);
    if (here === null || there === null) return { open: condition };
    if (here !== there) return here;
  }
  return false;
}

function heavier(
  weights: Extract<Preference, { kind: 'weights' }>['weights'],
  conflict: Conflict,
  state: Partial,
  than: Partial,
): boolean | { readonly open: Condition } {
  const scale = weights.reduce((most, { weight }) => Math.max(most, weight.scale), 0);
  let [least, most] = [0n, 0n];
  let open: Condition | null = null;
  for (const { condition, weight } of weights) {
    const amount = weight.digits * 10n ** BigInt(scale - weight.scale);
    const values = (truth: boolean | null) => (truth === null ? [0n, amount] : [truth ? amount : 0n]);
    const here = values(truthIn(condition, conflict, state));
    const there = values(truthIn(condition, conflict, than));
    if (here.length + there.length > 2) open ??= condition;
    const differences = here.flatMap((one) => there.map((other) => one - other));
    least += differences.reduce((low, one) => (one < low ? one : low));
    most += differences.reduce((high, one) => (one > high ? one : high));
  }
  if (least > 0n) return true;
  if (most <= 0n || open === null) return false;
  return { open };
}

/** An option that a condition mentions and that is open in the state; null where there is none. */
export function openOption(condition: Condition, conflict: Conflict, state: Partial): number | null {
  const first = (parts: readonly Condition[]): number | null => {
    for (const part of parts) {
      const found = openOption(part, conflict, state);
      if (found !== null) return found;
    }
    return null;
  };
  switch (condition.kind) {
    case 'constant':
      return null;
    case 'option':
      return state[condition.option] === null ? condition.option : null;
    case 'outcome':
      return first([conflict.outcomes[condition.outcome]?.when].flatMap((when) => (when === undefined ? [] : [when])));
    case 'not':
      return openOption(condition.of, conflict, state);
    case 'if':
      return first([condition.then, condition.given]);
    case 'iff':
      return first([condition.left, condition.right]);
    default:
      return first(condition.of);
  }
}
