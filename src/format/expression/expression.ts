import type { Span } from '../../text/index.ts';

/** An expression as it is written: names are not yet looked up. */
export type Expression = { readonly span: Span } & (
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Expression[] }
  | { readonly kind: 'if'; readonly then: Expression; readonly given: Expression }
  | { readonly kind: 'iff'; readonly left: Expression; readonly right: Expression }
  | {
      readonly kind: 'count';
      readonly how: 'at least' | 'at most' | 'exactly';
      readonly n: number;
      readonly of: readonly Expression[];
    }
);
