/** A truth about states. Options and outcomes are named by their index in the conflict. */
export type Condition =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'option'; readonly option: number }
  | { readonly kind: 'outcome'; readonly outcome: number }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[] }
  /** `then if given`: true when `given` is false. */
  | { readonly kind: 'if'; readonly then: Condition; readonly given: Condition }
  | { readonly kind: 'iff'; readonly left: Condition; readonly right: Condition }
  | {
      readonly kind: 'count';
      readonly how: 'at least' | 'at most' | 'exactly';
      readonly n: number;
      /** An item written twice counts twice. */
      readonly of: readonly Condition[];
    };

/** An option taken or not taken. */
export interface Literal {
  readonly option: number;
  readonly taken: boolean;
}
