import { type Preference, toCommonScale } from '../../src/model/index.ts';
import { holds } from './condition.ts';
import { named, type StateSpace, standsAs } from './states.ts';

/** What each state is worth to a party whose preference this is: higher is better, equal is a tie. Definitions §2. */
export function worths(space: StateSpace, preference: Preference): readonly bigint[] {
  const { conflict, states } = space;
  switch (preference.kind) {
    case 'indifferent':
      return states.map(() => 0n);
    case 'statements': {
      const k = preference.statements.length;
      return states.map((state) =>
        preference.statements.reduce((score, { condition }, j) => {
          return holds(condition, standsAs(space, state), conflict) ? score + 2n ** BigInt(k - 1 - j) : score;
        }, 0n),
      );
    }
    case 'weights': {
      const { values } = toCommonScale(preference.weights.map(({ weight }) => weight));
      return states.map((state) =>
        preference.weights.reduce((sum, { condition }, j) => {
          return holds(condition, standsAs(space, state), conflict) ? sum + (values[j] ?? 0n) : sum;
        }, 0n),
      );
    }
    case 'ranking': {
      const placed = preference.tiers.flatMap((tied, tier) =>
        tied.map((one): [number | undefined, bigint] => [named(space, one)[0], BigInt(-tier)]),
      );
      const worth = new Map(placed);
      return states.map((state) => worth.get(state) ?? missing(state));
    }
  }
}

function missing(state: number): never {
  throw new Error(`the ranking misses state ${state + 1}`);
}
