import type { Condition, Conflict, Preference } from '../model/index.ts';

/** Whether two conflicts say the same: places apart, and what is denied twice as what is not denied. */
export function isSameMeaning(one: Conflict, other: Conflict): boolean {
  return differentParts(one, other).length === 0;
}

/** The parts of the file in which two conflicts do not say the same. */
export function differentParts(one: Conflict, other: Conflict): readonly string[] {
  const [some, others] = [meaningOf(one), meaningOf(other)];
  return Object.keys(some).filter((part) => some[part] !== others[part]);
}

function meaningOf(conflict: Conflict): Readonly<Record<string, string>> {
  const parties = conflict.parties.map((party) => ({ ...party, preference: plainPreference(party.preference) }));
  return Object.fromEntries(Object.entries({ ...conflict, parties }).map(([part, value]) => [part, plainWords(value)]));
}

function plainWords(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'span') return undefined;
    return typeof inner === 'bigint' ? inner.toString() : inOrder(inner);
  });
}

/** A map with its keys in one order, whoever made it. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** A party that wants nothing is indifferent; weights are a sum, in whatever order. */
function plainPreference(preference: Preference): Preference {
  switch (preference.kind) {
    case 'statements': {
      const statements = preference.statements.map((one) => ({ ...one, condition: undenied(one.condition) }));
      return statements.length === 0 ? { kind: 'indifferent' } : { kind: 'statements', statements };
    }
    case 'weights': {
      const weights = preference.weights.map((one) => ({ ...one, condition: undenied(one.condition) }));
      const sorted = weights.toSorted((one, other) => (plainWords(one) < plainWords(other) ? -1 : 1));
      return sorted.length === 0 ? { kind: 'indifferent' } : { kind: 'weights', weights: sorted };
    }
    default:
      return preference;
  }
}

function undenied(condition: Condition): Condition {
  return condition.kind === 'not' && condition.of.kind === 'not' ? undenied(condition.of.of) : condition;
}
