export { type FindLimits, type Found, findEquilibria } from './find.ts';
export { type Judge, makeJudge } from './judge.ts';
export { loadMiniSat } from './minisat.ts';
export { findPreferred, type PreferredState } from './preferred.ts';
export { makeReady, needsList, type Ready } from './ready.ts';
export { type MakeSolver, type Solver, SolverFull, solverBytes } from './solver.ts';
export {
  holdsFor,
  judgeQuestions,
  judgeState,
  type StateVerdicts,
  type Survey,
  type SurveyQuestion,
  searchLimits,
  searchQuestions,
  survey,
} from './survey.ts';
export * from './types.ts';
export { makeWorld, patternOf, type State, stateOf, type World } from './world.ts';
