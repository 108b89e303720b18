import type { JobCommand, Output } from '../../src/cli/door.ts';
import { type Flags, jobOptions } from '../../src/cli/flags.ts';
import { runJob } from '../../src/cli/job.ts';

/** Asks a command about the text of a model in this process: for tests that ask much, where processes would take their time. */
export function answered(command: JobCommand, model: string, flags: Flags = {}, columns = 80): Promise<Output> {
  return runJob({
    command,
    file: '-',
    bytes: new TextEncoder().encode(model),
    options: jobOptions(flags),
    screen: { width: columns, colour: false, terminal: false },
    sources: {},
    page: null,
  });
}

/** The document that a command prints with `--json`; fails the test where it does not end with 0. */
export async function documentOf(command: JobCommand, model: string, flags: Flags = {}) {
  const { out, err, exitCode } = await answered(command, model, { ...flags, json: true });
  if (exitCode !== 0) throw new Error(`ended with ${exitCode}: ${err}`);
  return JSON.parse(out);
}
