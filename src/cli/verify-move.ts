import { checkMove, type MoveAnswer } from '../analysis/index.ts';
import { mostOptions } from '../checker/index.ts';
import type { Output } from './door.ts';

/** Has the independent checker look at everything that the answer says is there; says on standard error what it found. */
export function verifyMove(answer: MoveAnswer, output: Output): Output {
  if (answer.graph.conflict.options.length > mostOptions) {
    return {
      ...output,
      err: `${output.err}not verified: the checker takes conflicts of up to ${mostOptions} options\n`,
    };
  }
  let checked = 0;
  for (const { claim, finding } of checkMove(answer)) {
    if (!finding.accepted) throw new Error(`refused by the checker: ${claim}: ${finding.reason}`);
    checked += 1;
  }
  const words = `verified: ${checked.toLocaleString('en')} claims accepted by the independent checker\n`;
  return { ...output, err: output.err + words };
}
