export { type Analysis, analyze, type Today } from './analyze.ts';
export { type Deterrence, deterrence } from './deterrence.ts';
export { type Drift, drift } from './drift.ts';
export { checkExpectations, type ExpectationResult } from './expectations.ts';
export { type ConceptVerdict, type Explanation, explain } from './explain.ts';
export { findPaths, type Paths, type PathTarget } from './paths.ts';
export { type Preferred, preferredTo } from './preferred.ts';
export type { Question } from './question.ts';
