import type { PatternStep } from '../beyond/index.ts';
import type { Conflict } from '../model/index.ts';
import { enumerate, styled, type Text } from './block.ts';
import { optionTitle, partyName } from './names.ts';

/** The options taken in a state that is given by its pattern, in words. */
export function takenInPattern(conflict: Conflict, pattern: string): string {
  const taken = conflict.options.flatMap((_, option) =>
    pattern[option] === 'Y' ? [optionTitle(conflict, option)] : [],
  );
  return taken.length === 0 ? 'nothing taken' : taken.join(' · ');
}

/** What changes from one pattern to another: takes “X” and gives up “Y”. */
export function changeInPatterns(conflict: Conflict, from: string, to: string): Text {
  const changed = (letter: 'Y' | 'N') =>
    conflict.options.flatMap((_, option): readonly Text[] =>
      to[option] === letter && from[option] !== letter
        ? [['“', styled('option', optionTitle(conflict, option)), '”']]
        : [],
    );
  const takes = changed('Y');
  const gives = changed('N');
  const parts: Text[] = [];
  if (takes.length > 0) parts.push(['takes ', ...enumerate(takes)]);
  if (gives.length > 0) parts.push(['gives up ', ...enumerate(gives)]);
  return enumerate(parts);
}

/** The steps of an answer: who moves and what changes. */
export function answerInPatterns(conflict: Conflict, from: string, steps: readonly PatternStep[]): Text {
  return steps.flatMap(({ mover, to }, at): Text => {
    const join = at === 0 ? [] : [at === steps.length - 1 ? ', and ' : ', '];
    return [...join, partyName(conflict, mover), ' ', ...changeInPatterns(conflict, steps[at - 1]?.to ?? from, to)];
  });
}

/** Of how many options two patterns differ. */
export function differences(from: string, to: string): number {
  return [...from].filter((letter, option) => letter !== to[option]).length;
}
