export { type FindLimits, type Found, findEquilibria } from './find.ts';
export { type Judge, makeJudge } from './judge.ts';
export { loadMiniSat } from './minisat.ts';
export { type MakeSolver, type Solver, solverBytes } from './solver.ts';
export * from './types.ts';
export { makeWorld, patternOf, type State, stateOf, type World } from './world.ts';
