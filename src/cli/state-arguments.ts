/** Marks an argument that is a STATE, so that a pattern such as `-NY` is not taken for an option. */
const mark = 'state:';

/** Commands that take a STATE. */
const commandsWithState = ['explain'];

/** An argument made only of Y, N and - is a STATE even where it begins with -. Contract §3. */
export function hideStates(args: readonly string[]): string[] {
  if (!commandsWithState.includes(args[0] ?? '')) return [...args];
  return args.map((arg) => (/^-[YN-]+$/.test(arg) ? mark + arg : arg));
}

/** The STATE as it was written. */
export function showState(arg: string): string {
  return arg.startsWith(mark) ? arg.slice(mark.length) : arg;
}
