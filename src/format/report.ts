import type { Diagnostic, Facts, Fix, Severity, Span } from '../text/index.ts';

/** Everything about a diagnostic that is not its code and place. */
export interface Details {
  readonly severity?: Severity;
  readonly facts?: Facts;
  readonly fix?: Fix | null;
  readonly alternatives?: readonly Fix[];
}

/** Collects diagnostics; the same code at the same place is kept once. */
export interface Report {
  /** Adds a diagnostic, an error unless the details say otherwise. */
  add(code: string, span: Span | null, details?: Details): void;
  /** What was collected so far, in the order in which it was found. */
  readonly diagnostics: readonly Diagnostic[];
}

/** An empty report. Facts given here are added to every diagnostic; what `known` holds already is left out. */
export function createReport(common: Facts = {}, known: readonly Diagnostic[] = []): Report {
  const diagnostics: Diagnostic[] = [];
  const seen = new Set(known.map(placeKey));
  return {
    diagnostics,
    add(code, span, { severity = 'error', facts = {}, fix = null, alternatives } = {}) {
      const diagnostic = { code, severity, span, facts: { ...facts, ...common }, fix };
      const key = placeKey(diagnostic);
      if (seen.has(key)) return;
      seen.add(key);
      diagnostics.push(alternatives === undefined ? diagnostic : { ...diagnostic, alternatives });
    },
  };
}

/** A fix of one edit that puts `text` in the place of `span`. */
export function replacement(label: string, span: Span, text: string): Fix {
  return { label, edits: [{ start: span.start, end: span.end, text }] };
}

function placeKey({ code, span, facts }: Diagnostic): string {
  const place = span === null ? JSON.stringify(facts) : `${span.start}-${span.end}`;
  return `${code}@${place}${code === 'missing-key' ? facts.key : ''}`;
}
