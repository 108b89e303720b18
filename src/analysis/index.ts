export { type Agreeable, type Agreement, type AgreementList, findAgreement, type Rung } from './agreement/index.ts';
export { type Analysis, analyze, type Today } from './analyze.ts';
export { assessBodies, type Bodies, type BodyPower, mostMembers } from './bodies/index.ts';
export type { MinimalSets } from './bodies/minimal.ts';
export type { Power } from './bodies/power.ts';
export { type CheckedClaim, checkMove } from './check-move.ts';
export {
  type CoalitionConcept,
  type CoalitionForm,
  type CoalitionJumps,
  type Coalitions,
  type CoalitionsLeftOut,
  coalitionConcepts,
  coalitionLimits,
  coalitions,
} from './coalitions/index.ts';
export {
  type CompareOptions,
  type Comparison,
  compare,
  type Moment,
  type MomentAnswer,
  mostStatesForAgreement,
} from './compare.ts';
export { type Deal, dealsOf } from './deals.ts';
export {
  type Dependence,
  type DependenceAnswer,
  type DependenceOptions,
  dependence,
  editConflict,
  editedPreferences,
  type Goal,
  type GoalQuestion,
  type LeastEdits,
  type PartyEdit,
  type PreferenceEdit,
} from './dependence/index.ts';
export { type Deterrence, deterrence } from './deterrence.ts';
export { type Asked, type ConceptDoubt, type Doubt, type DoubtOptions, doubt, isUnsure } from './doubt/index.ts';
export { type Drift, drift } from './drift.ts';
export { checkExpectations, type ExpectationResult } from './expectations.ts';
export { type ConceptVerdict, type Explanation, explain } from './explain.ts';
export { type Fraction, fraction, fractionToNumber, printFraction } from './fraction.ts';
export { type Further, type FurtherOptions, lookFurther } from './further.ts';
export {
  type Defection,
  defectionKey,
  findGuarantees,
  groundOf,
  holdDecider,
  type Item,
  type JudgedPath,
  type LostThreat,
  type NeededSet,
} from './guarantees/index.ts';
export {
  type EndPaths,
  findMove,
  type GoalAsked,
  type GuaranteesNeeded,
  goalReached,
  type MoveAnswer,
  type MovePart,
  type MoveQuestion,
  type MoveWatch,
} from './move.ts';
export { findPaths, type Paths, type PathTarget } from './paths.ts';
export { type Preferred, preferredTo } from './preferred.ts';
export type { Question } from './question.ts';
export { type StatementUse, statementUse } from './statement-use.ts';
export { type SplitConcept, type Strength, splitConcepts, strengthOf } from './strength.ts';
