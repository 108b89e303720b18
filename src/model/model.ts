import type { Span } from '../text/index.ts';
import type { Concept } from './concept.ts';
import type { Conflict, StateReference } from './conflict.ts';

/** A whole model file: the base conflict, its scenarios and what is expected of them. */
export interface Model {
  readonly base: Conflict;
  readonly scenarios: readonly Scenario[];
  readonly expectations: readonly Expectation[];
}

/** A variation of the model, already laid over what it extends. */
export interface Scenario {
  readonly id: string;
  readonly title: string | null;
  readonly about: string | null;
  /** ISO dates. */
  readonly from: string | null;
  readonly until: string | null;
  /** The scenario it extends; null when it lies over the base model. */
  readonly extends: string | null;
  readonly conflict: Conflict;
  readonly span: Span | null;
}

/** What was published about a model, or what its author relies on. */
export type Expectation = {
  readonly scenario: string | null;
  readonly concept: Concept;
  /** Where the expectation comes from. */
  readonly source: string | null;
  readonly span: Span | null;
} & (
  | ({ readonly kind: 'equilibria' } & ExpectedStates)
  | ({ readonly kind: 'stable'; readonly party: number } & ExpectedStates)
  | { readonly kind: 'standstill'; readonly is: boolean }
);

/** `are`: exactly these; `include`: at least these; `exclude`: none of these. Null where not said. */
export interface ExpectedStates {
  readonly are: readonly StateReference[] | null;
  readonly include: readonly StateReference[] | null;
  readonly exclude: readonly StateReference[] | null;
}

/** The conflict of a scenario; of the base model for null; undefined when there is no such scenario. */
export function conflictOf(model: Model, scenario: string | null): Conflict | undefined {
  if (scenario === null) return model.base;
  return model.scenarios.find((candidate) => candidate.id === scenario)?.conflict;
}
