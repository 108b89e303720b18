import type { Door, Output, Printer, PrintProblem } from '../door.ts';
import { mistake } from '../failure.ts';
import type { Flags } from '../flags.ts';
import { UsageError } from '../usage.ts';
import { version } from '../version.ts';
import { writeFile } from '../write-output.ts';
import { withoutClock } from './without-clock.ts';

/** Prints the report that `report` makes and sends it to the file of `-o`, or to standard output. What would be in vain is told before it is made. */
export async function writePdf(door: Door, flags: Flags, report: () => Promise<Output>): Promise<Output> {
  const { printer } = door;
  if (printer === undefined) throw new UsageError(mistake('no-browser', {}), 1);
  const path = flags.output === '-' ? undefined : flags.output;
  if (path === undefined && printer.atTerminal) throw new UsageError(mistake('binary-output', {}), 2);
  const browser = browserOf(printer);
  const output = await report();
  if (output.exitCode !== 0) return output;
  const pdf = await printer.print(browser, output.out);
  if ('reason' in pdf) throw new UsageError(mistake('browser-failed', { path: browser, why: whyOf(pdf) }), 1);
  const bytes = withoutClock(pdf, `Standstill ${version}`);
  if (path === undefined) printer.out(bytes);
  else writeFile(door, path, bytes, flags.force ?? false);
  return { ...output, out: '' };
}

function browserOf(printer: Printer): string {
  const found = printer.browser();
  if (found === null) throw new UsageError(mistake('no-browser', {}), 1);
  if ('missing' in found) throw new UsageError(mistake('no-browser', { path: found.missing }), 1);
  return found.browser;
}

function whyOf(problem: PrintProblem): string {
  switch (problem.reason) {
    case 'unstarted':
      return 'it cannot be started';
    case 'died':
      return `it ended with ${problem.end}`;
    case 'silent':
      return `it had not printed after ${problem.seconds} seconds and was ended`;
    case 'nothing':
      return 'it ended without writing one';
  }
}
