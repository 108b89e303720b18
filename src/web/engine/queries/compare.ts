import { compare } from '../../../analysis/index.ts';
import { concepts } from '../../../model/index.ts';
import { type Block, describeComparison, type Text } from '../../../report/index.ts';
import { laidOut } from '../laid-out.ts';

export interface CompareAsk {
  readonly text: string;
}

/** The model and its scenarios in the order of their dates. */
export interface CompareReply {
  readonly moments: readonly ToldMoment[];
  /** The tables side by side: what could hold, and what everybody would rather have. */
  readonly blocks: readonly Block[];
}

export interface ToldMoment {
  /** Null for the model itself. */
  readonly scenario: string | null;
  /** ISO dates. */
  readonly from: string | null;
  readonly until: string | null;
  /** When it is, whether today holds then, and what it turns into. */
  readonly words: Text;
}

/** Rows of a table before the rest is only counted. */
const limit = 200;

/** What holds until when, and what it turns into after; null where the text has errors. */
export function compareQuery({ text }: CompareAsk): CompareReply | null {
  const { model } = laidOut(text, null).parsed;
  if (model === null) return null;
  const comparison = compare(model, { concepts, concept: 'seq', scenario: null });
  const blocks = describeComparison(comparison, limit);
  const told = blocks.findIndex(({ kind }) => kind === 'list');
  const list = blocks[told];
  const words = list?.kind === 'list' ? list.items : [];
  const moments = comparison.moments.map(({ name, from, until }, at) => {
    return { scenario: name, from, until, words: words[at] ?? [] };
  });
  return { moments, blocks: blocks.slice(told + 1) };
}
