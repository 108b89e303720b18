import type { Progress, Queries, QueryName } from './queries/index.ts';

/** A question on its way to the worker. */
export type Request = {
  [Name in QueryName]: { readonly id: number; readonly name: Name; readonly ask: Queries[Name]['ask'] };
}[QueryName];

/** What the worker says of it. */
export type Response =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly kind: 'reply'; readonly reply: unknown }
  | { readonly id: number; readonly kind: 'broken'; readonly reason: string };
