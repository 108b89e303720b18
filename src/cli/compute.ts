import type { Conflict } from '../model/index.ts';
import type { Job, JobCommand, Output } from './door.ts';
import { runJob } from './job.ts';
import { parsedOf } from './parsed.ts';
import { showProgress } from './progress.ts';

/** Models of up to this many options are answered where they are asked: starting a worker would take longer. */
const quickOptions = 9;

/** Bodies of up to this many members are counted in no time. */
const quickMembers = 24;

/** Runs a job; a long one in a worker, so that progress can be shown and Ctrl-C is heard. */
export async function compute(job: Job): Promise<Output> {
  const parsed = parsedOf(job.bytes);
  const { model } = parsed;
  const conflicts = model === null ? [] : [model.base, ...model.scenarios.map(({ conflict }) => conflict)];
  if (conflicts.every((conflict) => isQuick(job.command, conflict))) return runJob(job, parsed);
  const stop = showProgress(job.command);
  try {
    const { inWorker } = await import('./in-worker.ts');
    return await inWorker(job);
  } finally {
    stop();
  }
}

function isQuick(command: JobCommand, conflict: Conflict): boolean {
  const { options, bodies } = conflict;
  if (command === 'bodies') return bodies.every(({ members }) => members.length <= quickMembers);
  if (command === 'move' || command === 'compare') return false;
  const doubts = command === 'analyze' ? doubtsIn(conflict) : 0;
  return options.length <= quickOptions && (doubts === 0 || (doubts <= quickDoubts && options.length <= 7));
}

/** So many doubts about one sign or place are gone through in no time. */
const quickDoubts = 4;

/** How much is unsure: what may stand anywhere counts as several doubts. */
function doubtsIn({ parties }: Conflict): number {
  const weights = { no: 0, sign: 1, place: 1, both: 3 };
  const each = parties.flatMap(({ preference }) =>
    preference.kind === 'statements' ? preference.statements.map(({ unsure }) => weights[unsure]) : [],
  );
  return each.reduce((sum, doubts) => sum + doubts, 0);
}
