export { describeModelChanges } from './describe-model-changes.ts';
export { describeStateChanges } from './describe-state-changes.ts';
