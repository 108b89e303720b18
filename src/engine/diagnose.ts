import type { Diagnostic, Facts, Severity, Span } from '../text/index.ts';

/** A diagnostic without a fix. */
export function diagnose(code: string, severity: Severity, span: Span | null, facts: Facts = {}): Diagnostic {
  return { code, severity, span, facts, fix: null };
}
