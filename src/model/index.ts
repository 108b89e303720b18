export { type Concept, concepts, isConcept } from './concept.ts';
export type { Condition, Literal } from './condition.ts';
export type {
  Body,
  Conflict,
  Direction,
  Evidence,
  Guarantee,
  JointStep,
  Option,
  Outcome,
  Party,
  Preference,
  Reasoned,
  Rule,
  Source,
  Statement,
  StateReference,
  StatusQuo,
  Weight,
} from './conflict.ts';
export { type Decimal, toCommonScale } from './decimal.ts';
export { conflictOf, type Expectation, type ExpectedStates, type Model, type Scenario } from './model.ts';
export { optionName, printCondition } from './print-condition.ts';
