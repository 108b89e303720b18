import { impossible } from '../text/index.ts';
import { type Judging, judgingTask } from './judge-together.ts';
import { type HelpCall, takeTasks } from './pool.ts';
import { type Ranking, rankingTask } from './rank-together.ts';

/** What helpers are asked to do: a step of ranking all states, or of judging them. */
export type Work = Ranking | Judging;

/** Answers a call for help, on the thread of this number: 1 is the first helper. */
export function help({ work, board, count }: HelpCall, thread: number): void {
  if (Atomics.load(board, 0) < count) takeTasks({ board, count }, taskOf(work, thread));
}

function taskOf(work: Work, thread: number): (task: number) => void {
  switch (work.kind) {
    case 'keys':
    case 'ranks':
      return rankingTask(work);
    case 'put':
    case 'judge':
    case 'equilibria':
      return judgingTask(work, thread);
    default:
      return impossible('no other work');
  }
}
