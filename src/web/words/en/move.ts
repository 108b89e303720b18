import type { Goal, MovePart } from '../../../analysis/index.ts';
import type { Concept } from '../../../model/index.ts';

const goals: Readonly<Record<Goal, string>> = {
  hold: 'a path there holds with nothing promised',
  reach: 'steps that are gains lead there',
  stable: 'some state of it holds',
  unfreeze: 'today gives way to something better',
};

const concepts: Readonly<Record<Concept, string>> = {
  nash: 'nobody gains by moving alone (nash)',
  seq: 'credible answers deter (seq)',
  gmr: 'threats deter (gmr)',
  smr: 'threats deter, and there is no escape (smr)',
  symseq: 'credible answers deter, and there is no escape (symseq)',
  sim: 'moves at the same time deter (sim)',
};

const parts: Readonly<Record<MovePart, string>> = {
  agreement: 'Looking for how it is reached',
  paths: 'Looking for paths',
  guarantees: 'Looking for promises',
  dependence: 'Looking for what parties would have to see otherwise',
};

/** Words of the place that tells what would move it. */
export const move = {
  question: 'The question',
  outcome: 'Move it to',
  choose: 'Choose an outcome…',
  own: 'another outcome, as an expression…',
  expression: 'Outcome, as an expression',
  example: 'such as: steps and ease',
  more: 'More',
  goal: 'What is asked of the parties is that',
  concept: 'Judged by',
  bound: 'Changes of what parties want, at most',
  most: 'Promises together, at most',
  goals,
  concepts,
  noOutcomes: 'The model names no outcome yet. Write one as an expression.',
  askFirst: 'Choose an outcome, and see on whom it depends and what would have to be promised.',
  /** What the work is at; an unknown part is the work at large. */
  working: (part: string) => Object.entries(parts).find(([known]) => known === part)?.[1] ?? 'Working it out',
  amount: (done: number, total: number | null) =>
    total === null ? done.toLocaleString() : `${done.toLocaleString()} of ${total.toLocaleString()}`,
  stop: 'Stop',
  stopped: 'Stopped. This is what was known by then, and it is partial.',
  goOn: 'Start again',
  older: 'of the question before',
};
