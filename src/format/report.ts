import type { Diagnostic, Facts, Fix, Severity, Span } from '../text/index.ts';

/** Everything about a diagnostic that is not its code and place. */
export interface Details {
  readonly severity?: Severity;
  readonly facts?: Facts;
  readonly fix?: Fix | null;
  readonly alternatives?: readonly Fix[];
}

/** A name in the text that means something: where it stands and what it names. */
export interface Reference {
  readonly span: Span;
  readonly kind: 'option' | 'outcome' | 'party' | 'source' | 'scenario';
  /** The id of what is named; of an option `party.option`, however it was written. */
  readonly id: string;
}

/** Collects diagnostics; the same code at the same place is kept once. And every name that was looked up and found. */
export interface Report {
  /** Adds a diagnostic, an error unless the details say otherwise. */
  add(code: string, span: Span | null, details?: Details): void;
  /** What was collected so far, in the order in which it was found. */
  readonly diagnostics: readonly Diagnostic[];
  /** Notes a name that was found; the same one at the same place is kept once. */
  refer(reference: Reference): void;
  readonly references: readonly Reference[];
}

/** An empty report. Facts given here are added to every diagnostic; what `known` holds already is left out. */
export function createReport(common: Facts = {}, known: readonly Diagnostic[] = []): Report {
  const diagnostics: Diagnostic[] = [];
  const seen = new Set(known.map(placeKey));
  const references = new Map<string, Reference>();
  return {
    diagnostics,
    get references() {
      return [...references.values()];
    },
    refer(reference) {
      references.set(`${reference.span.start} ${reference.kind} ${reference.id}`, reference);
    },
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
