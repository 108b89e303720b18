export { type FoundDeadline, findDeadlines } from './deadlines.ts';
export { type FoundPosition, findPositions } from './find-positions.ts';
