import type { JobWatch, Output } from '../../../src/cli/door.ts';
import { type Flags, jobOptions } from '../../../src/cli/flags.ts';
import { runJob } from '../../../src/cli/job.ts';

/** Answers `move` as the command line does, without a process of its own. */
export function askMove(model: string, flags: Flags, watch?: JobWatch): Promise<Output> {
  const bytes = new TextEncoder().encode(model);
  const screen = { width: 80, colour: false, terminal: false };
  const job = {
    command: 'move',
    file: 'model.yaml',
    bytes,
    options: jobOptions(flags),
    screen,
    sources: {},
    page: null,
  } as const;
  return runJob(job, undefined, watch);
}
