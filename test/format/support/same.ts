import type { Model } from '../../../src/model/index.ts';

/** The model without its places, as text that can be compared. */
export function withoutSpans(model: unknown): string {
  return JSON.stringify(
    model,
    (key, value) => (key === 'span' ? undefined : typeof value === 'bigint' ? `${value}n` : value),
    1,
  );
}

/** The model, or what went wrong. */
export function modelOf(parsed: { readonly model: Model | null; readonly diagnostics: readonly unknown[] }): Model {
  if (parsed.model === null) throw new Error(JSON.stringify(parsed.diagnostics.slice(0, 3)));
  return parsed.model;
}
