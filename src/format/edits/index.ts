export { addOption, addParty, addScenario, addSource, type NewOption } from './additions.ts';
export { addOptionEvidence, type NewEvidence } from './evidence.ts';
export {
  addEvidence,
  dropStatement,
  insertStatement,
  moveStatement,
  type NewStatement,
  negateStatement,
  swapStatements,
} from './statements.ts';
export type { Target } from './target.ts';
