import type { Concept } from '../model/index.ts';
import { type Inline, styled } from './block.ts';

/** The first layer of every answer: the concepts in plain words. */
export const conceptWords: Readonly<Record<Concept, { readonly name: string; readonly holds: string }>> = {
  nash: { name: 'Nash', holds: 'nobody gains by moving alone' },
  gmr: {
    name: 'general metarationality',
    holds: 'whoever moves could be answered, at whatever cost to those who answer, and end no better',
  },
  smr: {
    name: 'symmetric metarationality',
    holds: 'whoever moves could be answered at whatever cost, and could not escape the answer',
  },
  seq: {
    name: 'sequential stability',
    holds: 'whoever moves would be answered by moves that others gain from, and end no better',
  },
  symseq: {
    name: 'symmetric sequential stability',
    holds: 'whoever moves would be answered by moves that others gain from, and could not escape the answer',
  },
  sim: {
    name: 'simultaneous stability',
    holds: 'the moves that others would make at the same time spoil the gain',
  },
};

/** Why a concept has no answer for a conflict, in words. */
export function undefinedWords(reason: string): string {
  switch (reason) {
    case 'merged-states':
      return 'not defined where states are merged, for these have no option form';
    case 'too-many-states':
      return 'left out for the number of states; ask for it with --concepts';
    case 'steps-of-several-parties':
      return 'not defined where the model has steps of several parties';
    default:
      return reason;
  }
}

/** Why a question beyond the stability of single parties was left out, in words. */
export function leftOutWords(reason: string): string {
  switch (reason) {
    case 'too-many-states':
      return 'left out for the number of states';
    case 'stopped':
      return 'not looked at, for it was stopped';
    case 'too-many-parties':
      return 'left out, for so many parties have too many coalitions';
    default:
      return 'left out, for it would take too long';
  }
}

/** What to type where something was left out that can be asked for. */
export function leftOutHint(reason: string): Inline {
  return styled('hint', reason === 'too-many-states' ? '; --full looks at it' : '');
}
