import { diagnosticToJson, formatDiagnostic } from '../format/index.ts';
import { printJson } from '../report/index.ts';
import type { Diagnostic } from '../text/index.ts';
import type { ExitCode, Output } from './door.ts';

/** What was read and what is wrong with it. */
export interface Problem {
  readonly file: string;
  /** The text the diagnostics point into; empty where nothing could be read. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The lines of standard error for the diagnostics, in the order of the text. Contract §3. */
export function complain({ file, text, diagnostics }: Problem): string {
  const ordered = diagnostics.toSorted((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
  return ordered.map((diagnostic) => `${formatDiagnostic(file, text, diagnostic)}\n`).join('');
}

/** The end of a command that could not answer: the diagnostics, and with `--json` the document too, errors first. */
export function fail(problem: Problem, exitCode: ExitCode, json: boolean): Output {
  const worst = (severity: string) => (severity === 'error' ? 0 : 1);
  const ordered = problem.diagnostics.toSorted((a, b) => worst(a.severity) - worst(b.severity));
  const errors = ordered.map((diagnostic) => diagnosticToJson(problem.text, diagnostic));
  return { out: json ? printJson({ version: 1, errors }) : '', err: complain(problem), exitCode };
}

/** A mistake without a place in any text, such as in the words on the command line. */
export function mistake(code: string, facts: Diagnostic['facts']): Diagnostic {
  return { code, severity: 'error', span: null, facts, fix: null };
}
