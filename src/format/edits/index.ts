export { addOption, addParty, addScenario, addSource } from './additions.ts';
export {
  addEvidence,
  dropStatement,
  insertStatement,
  moveStatement,
  type NewEvidence,
  type NewStatement,
  negateStatement,
  swapStatements,
} from './statements.ts';
export type { Target } from './target.ts';
