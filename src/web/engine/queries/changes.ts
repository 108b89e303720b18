import { type Block, type DealQuestion, describeChanges, describeDealChanges } from '../../../report/index.ts';
import { laidOut } from '../laid-out.ts';
import { type MoveAsk, targetsOf } from './move.ts';

export interface ChangesAsk {
  readonly before: string;
  readonly after: string;
  readonly scenario: string | null;
  /** What is asked of a deal, where something is. */
  readonly question?: DealAsk | null;
}

/** Of a question of what would move it, what can be asked of two versions. */
export type DealAsk = Pick<MoveAsk, 'to' | 'goal' | 'concept'>;

/** What changed in the answer from one text to another; null where one of them has none. */
export function changesQuery({ before, after, scenario, question = null }: ChangesAsk): readonly Block[] | null {
  const [was, is] = [laidOut(before, scenario).analysis(), laidOut(after, scenario).analysis()];
  if (was === null || is === null) return null;
  const asked = (of: typeof was) => (question === null ? null : targetsOf(question.to, of.graph));
  const [first, second] = [asked(was), asked(is)];
  const deal = question === null || first === null || second === null ? null : { question, first, second };
  return [...describeDealChanges(was, is, deal === null ? null : dealOf(deal)), ...describeChanges(was, is)];
}

interface AskedOfBoth {
  readonly question: DealAsk;
  readonly first: Targets;
  readonly second: Targets;
}

type Targets = NonNullable<ReturnType<typeof targetsOf>>;

function dealOf({ question: { goal, concept }, first, second }: AskedOfBoth): DealQuestion {
  return {
    title: second.title,
    before: { goal, concept, targets: first.targets },
    after: { goal, concept, targets: second.targets },
  };
}
