export { allDefections, type Defection, defectionKey, type JudgedPath, judgePaths } from './defections.ts';
export { type Ground, groundOf, type HoldQuestion } from './ground.ts';
export { holdDecider } from './hold.ts';
export { holdTest, type Orders } from './hold-test.ts';
export type { Item } from './item.ts';
export { type Judgement, judge } from './judge.ts';
export { type NeededSet, neededSets } from './needed.ts';
export { type Found, findGuarantees, type GuaranteeSet, type SearchLimits } from './search.ts';
export { type LostThreat, lostThreats } from './threats.ts';
