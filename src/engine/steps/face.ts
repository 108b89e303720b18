/*
 * What analyses need to ask about changed conflicts: the table of steps, the rules that say who takes part, and what a path
 * needs to hold. A changed conflict is the same table under other rules or payoffs.
 */
export { type Combine, combiner } from '../combine.ts';
export { type Change, changeKey, changeTo, isTaking, literalOf, opposite, optionOf } from './change.ts';
export { gainers, groupSteps, voters } from './group-steps.ts';
export { type Deviation, type Holding, holdingAt } from './holding.ts';
export { tabulateSteps } from './index.ts';
export { isReachable, type Onward, type RoadPlace, type Roads, shortestRoads } from './roads.ts';
export { type Form, type Rules, rulesOf, withConsent, withJoint, withLock } from './rules.ts';
export { everyone, formAt, literalsOf, othersThan, type StepSystem, stepsAt, systemOf } from './system.ts';
export type { StepTable } from './table.ts';
export { passesByGain as votePasses, type Vote } from './vote.ts';
