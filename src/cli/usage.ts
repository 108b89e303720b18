import { type Command, CommanderError } from 'commander';
import { diagnosticToJson, formatDiagnostic } from '../format/index.ts';
import { printJson } from '../report/index.ts';
import type { Diagnostic, Facts } from '../text/index.ts';
import type { Door, ExitCode } from './door.ts';
import { mistake } from './failure.ts';

/** A mistake in the words on the command line, or in a file that they name: thrown inside an action, told at the edge. */
export class UsageError extends Error {
  readonly diagnostic: Diagnostic;
  readonly exitCode: ExitCode;
  /** The file that is meant; null where it is the words themselves. */
  readonly file: string | null;
  constructor(diagnostic: Diagnostic, exitCode: ExitCode = 2, file: string | null = null) {
    super(diagnostic.code);
    this.diagnostic = diagnostic;
    this.exitCode = exitCode;
    this.file = file;
  }
}

/** Tells what was wrong with the command line, and as a document where `--json` was asked for; anything else goes on up. */
export function usageMistake(error: unknown, args: readonly string[], door: Door, program: Command): ExitCode {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  if (error instanceof CommanderError) return usageMistake(usageError(error, args, program), args, door, program);
  if (!(error instanceof UsageError)) throw error;
  const { diagnostic, exitCode, file } = error;
  door.err(`${formatDiagnostic(file ?? program.name(), '', diagnostic)}\n`);
  if (args.includes('--json')) door.out(printJson({ version: 1, errors: [diagnosticToJson('', diagnostic)] }));
  return exitCode;
}

const codes: Readonly<Record<string, string>> = {
  'commander.unknownCommand': 'unknown-command',
  'commander.unknownOption': 'unknown-command-option',
  'commander.missingArgument': 'missing-argument',
  'commander.missingMandatoryOptionValue': 'missing-argument',
  'commander.optionMissingArgument': 'missing-argument',
};

function usageError(error: CommanderError, args: readonly string[], program: Command): UsageError {
  const command = program.commands.find((known) => known.name() === args[0]);
  const help = `standstill ${command === undefined ? '' : `${command.name()} `}--help`;
  return new UsageError(mistake(codes[error.code] ?? 'command-line', { ...factsOf(error), help }));
}

/** The names in the words of commander. */
function factsOf({ code, message }: CommanderError): Facts {
  const text = message.replace(/^error: /, '');
  const [name = '', given] = [...text.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const suggestion = /\(Did you mean (?:one of )?([^?]*)\?\)/.exec(text)?.[1];
  const reason = / is invalid\. (.*?)\.?$/s.exec(text)?.[1];
  const [, wanted, got] = /Expected (\d+) arguments? but got (\d+)/.exec(text) ?? [];
  return {
    text,
    name: code === 'commander.missingArgument' ? `<${name}>` : name,
    ...(given === undefined ? {} : { given }),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(reason === undefined ? {} : { reason }),
    ...(wanted === undefined || got === undefined ? {} : { wanted, got }),
  };
}
