export { addOption, addParty, addScenario, addSource, type NewOption } from './additions.ts';
export { dropAt, insertAt, moveAt, type Path, setAt } from './at-path.ts';
export { addOptionEvidence, type NewEvidence } from './evidence.ts';
export { addJointStep, type Layer, setOptionField, setPreference, takeToday } from './in-layer.ts';
export { keepAsScenario, type NewScenario, type NoScenario, rewriteScenario } from './keep-as-scenario.ts';
export { type Goes, type Removable, type Removal, remove } from './remove.ts';
export { renameOption, renameOutcome, renameParty } from './rename.ts';
export {
  addEvidence,
  dropStatement,
  insertStatement,
  moveStatement,
  type NewStatement,
  negateStatement,
  setReason,
  swapStatements,
} from './statements.ts';
export type { Target } from './target.ts';
