import type { Edit, Span } from './span.ts';

export type Severity = 'error' | 'warning' | 'note';

/** What a message is made from; the words themselves are added at the edge (format/wording). */
export type Facts = Readonly<Record<string, string | number | readonly string[]>>;

/** A change that would mend the text. */
export interface Fix {
  readonly label: string;
  readonly edits: readonly Edit[];
}

/** Something to tell the person about the text they wrote: a value, never thrown. */
export interface Diagnostic {
  /** A word code that never changes, such as `unknown-name`; each has a page in docs/errors. */
  readonly code: string;
  readonly severity: Severity;
  /** Where, or null when the whole input is meant. */
  readonly span: Span | null;
  readonly facts: Facts;
  readonly fix: Fix | null;
  /** Further fixes, where the person has to choose; `fix` is then null or the first of them. */
  readonly alternatives?: readonly Fix[];
}

/** Whether any of the diagnostics is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
