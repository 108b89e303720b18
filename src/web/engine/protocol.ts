import type { Progress, Queries, QueryName } from './queries/index.ts';

/** A question on its way to the worker. */
export type Request = {
  [Name in QueryName]: { readonly id: number; readonly name: Name; readonly ask: Queries[Name]['ask'] };
}[QueryName];

/** The same as the page sends it, where the name and what is asked are not known together. */
export interface Sent {
  readonly id: number;
  readonly name: QueryName;
  readonly ask: Queries[QueryName]['ask'];
}

/** What the worker says of a question of that name. */
export type ResponseTo<Name extends QueryName> =
  | {
      readonly id: number;
      readonly name: Name;
      readonly kind: 'progress';
      readonly progress: Progress<Queries[Name]['reply']>;
    }
  | { readonly id: number; readonly name: Name; readonly kind: 'reply'; readonly reply: Queries[Name]['reply'] }
  | { readonly id: number; readonly name: Name; readonly kind: 'broken'; readonly reason: string };

export type Response = ResponseTo<QueryName>;

/** Whether the worker speaks of a question of that name. */
export function isResponseTo<Name extends QueryName>(name: Name, response: Response): response is ResponseTo<Name> {
  return response.name === name;
}
