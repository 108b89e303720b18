import { later } from '../app/later.ts';
import { Today } from './today/today.tsx';
import type { ViewEntry } from './view.ts';

/** The places there are, in their order. A new view is a folder here and a line; all but the first are loaded when needed. */
export const views: readonly [ViewEntry, ...ViewEntry[]] = [
  { id: 'today', Content: Today },
  { id: 'outcomes', Content: later(async () => ({ default: (await import('./outcomes/outcomes.tsx')).Outcomes })) },
  { id: 'moves', Content: later(async () => ({ default: (await import('./moves/moves.tsx')).Moves })) },
  { id: 'move', Content: later(async () => ({ default: (await import('./move/move.tsx')).Move })) },
  { id: 'time', Content: later(async () => ({ default: (await import('./time/time.tsx')).Time })) },
  { id: 'compare', Content: later(async () => ({ default: (await import('./compare/compare.tsx')).Compare })) },
  { id: 'source', Content: later(async () => ({ default: (await import('./source/source.tsx')).SaysWho })) },
  { id: 'handover', Content: later(async () => ({ default: (await import('./handover/handover.tsx')).Handover })) },
];
