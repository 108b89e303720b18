import type { Agreement } from '../../analysis/index.ts';
import type { Concept } from '../../model/index.ts';
import { stateId } from './model-json.ts';

/** What every party would rather have, list by list. Contract §6. */
export function agreementJson({ lists }: Agreement) {
  return lists.map(({ against, states }) => ({
    against: stateId(against),
    states: states.map(({ state, strict, pareto, stable, reached }) => ({
      state: stateId(state),
      strict,
      pareto,
      stable: stable satisfies Partial<Record<Concept, boolean>>,
      reached,
    })),
  }));
}
