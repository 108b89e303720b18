import type { Progress, Queries } from './queries/index.ts';

/** What a worker may be asked: by name, what the question takes and gives. */
export type Questions<Known> = {
  readonly [Name in keyof Known]: { readonly ask: unknown; readonly reply: unknown };
};

/** A question on its way to a worker. */
export interface AnyRequest {
  readonly id: number;
  readonly name: string;
  readonly ask: unknown;
}

/** A question as the worker that knows it gets it. */
export type Request<Known extends Questions<Known> = Queries> = {
  [Name in keyof Known]: { readonly id: number; readonly name: Name; readonly ask: Known[Name]['ask'] };
}[keyof Known];

/** What the worker says of it. */
export type Response =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly kind: 'reply'; readonly reply: unknown }
  | { readonly id: number; readonly kind: 'broken'; readonly reason: string };
