import type { Door, ExitCode } from './door.ts';
import { buildProgram, type Ending } from './program.ts';
import { hideStates } from './state-arguments.ts';
import { usageMistake } from './usage.ts';

/** Runs one command line (without `node` and the script) and returns the exit code. Contract §3. */
export async function run(args: readonly string[], door: Door): Promise<ExitCode> {
  const ending: Ending = { exitCode: 0 };
  const program = buildProgram(door, ending);
  const bare = args.length === 0;
  if (bare && (door.serve === undefined || !door.screen.terminal)) {
    door.out(program.helpInformation());
    return 2;
  }
  try {
    await program.parseAsync(bare ? ['serve'] : hideStates(args), { from: 'user' });
  } catch (error) {
    return usageMistake(error, args, door, program);
  }
  return ending.exitCode;
}
