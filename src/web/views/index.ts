import { lazy } from 'react';
import { Today } from './today/today.tsx';
import type { ViewEntry } from './view.ts';

/** The places there are, in their order. A new view is a folder here and a line; all but the first are loaded when needed. */
export const views: readonly [ViewEntry, ...ViewEntry[]] = [
  { id: 'today', Content: Today },
  { id: 'outcomes', Content: lazy(async () => ({ default: (await import('./outcomes/outcomes.tsx')).Outcomes })) },
  { id: 'moves', Content: lazy(async () => ({ default: (await import('./moves/moves.tsx')).Moves })) },
  { id: 'move', Content: lazy(async () => ({ default: (await import('./move/move.tsx')).Move })) },
  { id: 'source', Content: lazy(async () => ({ default: (await import('./source/source.tsx')).SaysWho })) },
];
