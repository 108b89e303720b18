import { type Command, CommanderError } from 'commander';
import { diagnosticToJson, message } from '../format/index.ts';
import { printJson } from '../report/index.ts';
import type { Diagnostic } from '../text/index.ts';
import type { Door, ExitCode } from './door.ts';
import { mistake } from './failure.ts';

/** A mistake in the words on the command line: thrown inside an action, told at the edge. */
export class UsageError extends Error {
  readonly diagnostic: Diagnostic;
  readonly exitCode: ExitCode;
  constructor(diagnostic: Diagnostic, exitCode: ExitCode = 2) {
    super(diagnostic.code);
    this.diagnostic = diagnostic;
    this.exitCode = exitCode;
  }
}

/** Tells what was wrong with the command line, and as a document where `--json` was asked for; anything else goes on up. */
export function usageMistake(error: unknown, args: readonly string[], door: Door, program: Command): ExitCode {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const found = diagnosticOf(error);
  if (found === null) throw error;
  const { diagnostic, exitCode } = found;
  door.err(`${program.name()}: ${diagnostic.code}: ${message(diagnostic)}\n`);
  if (args.includes('--json')) door.out(printJson({ version: 1, errors: [diagnosticToJson('', diagnostic)] }));
  return exitCode;
}

function diagnosticOf(error: unknown): { diagnostic: Diagnostic; exitCode: ExitCode } | null {
  if (error instanceof UsageError) return error;
  if (!(error instanceof CommanderError)) return null;
  const text = error.message.replace(/^error: /, '');
  const code = error.code.replace(/^commander\./, '').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const known: Readonly<Record<string, string>> = {
    'unknown-command': 'unknown-command',
    'unknown-option': 'unknown-command-option',
    'missing-argument': 'missing-argument',
  };
  return { diagnostic: mistake(known[code] ?? 'command-line', { text }), exitCode: 2 };
}
