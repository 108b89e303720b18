import type { Span } from '../text/index.ts';
import type { Condition, Literal } from './condition.ts';
import type { Decimal } from './decimal.ts';

/** A conflict as described by a person: data only, every name resolved to an index. Contract §1. */
export interface Conflict {
  /** The name of the scenario this conflict was made for; null for the base model. */
  readonly scenario: string | null;
  readonly title: string | null;
  readonly about: string | null;
  /** ISO date (YYYY-MM-DD) of the day the model describes. */
  readonly date: string | null;
  readonly references: readonly string[];
  readonly sources: readonly Source[];
  readonly parties: readonly Party[];
  /** All options, party by party in the file's order: an option's index is its place in a pattern. */
  readonly options: readonly Option[];
  readonly infeasible: readonly Rule[];
  readonly merged: readonly Rule[];
  readonly statusQuo: StatusQuo | null;
  readonly outcomes: readonly Outcome[];
  readonly joint: readonly JointStep[];
  readonly bodies: readonly Body[];
  readonly guarantees: readonly Guarantee[];
}

/** What may carry a reason and its evidence. */
export interface Reasoned {
  readonly because: string | null;
  readonly evidence: readonly Evidence[];
  /** Where it stands in the model's text; null when it was not written by anybody. */
  readonly span: Span | null;
}

export interface Evidence {
  /** The id of a source. */
  readonly source: string;
  readonly quote: string | null;
  /** A paragraph's number, or `title`, `standfirst`, `heading 2`, `caption 1`. */
  readonly at: number | string | null;
  readonly span: Span | null;
}

export interface Source {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly url: string | null;
  /** A path beside the model file. */
  readonly file: string | null;
  readonly span: Span | null;
}

export interface Party {
  readonly id: string;
  readonly name: string;
  /** Indices into `Conflict.options`, ascending. */
  readonly options: readonly number[];
  readonly preference: Preference;
  readonly span: Span | null;
}

/** `both`; `forward`: only from not taken to taken; `back`: only from taken to not taken. */
export type Direction = 'both' | 'forward' | 'back';

export interface Option extends Reasoned {
  /** `party.option`. */
  readonly id: string;
  /** The id without its party. */
  readonly key: string;
  readonly name: string;
  /** Index of the owner. */
  readonly party: number;
  readonly moves: Direction;
  /** Indices of the parties whose consent it takes, ascending, to take the option and to reverse it. */
  readonly needs: { readonly take: readonly number[]; readonly reverse: readonly number[] };
}

export type Preference =
  | { readonly kind: 'indifferent' }
  | { readonly kind: 'statements'; readonly statements: readonly Statement[] }
  | { readonly kind: 'ranking'; readonly tiers: readonly (readonly StateReference[])[]; readonly span: Span | null }
  | { readonly kind: 'weights'; readonly weights: readonly Weight[] };

/** A prioritised statement: the party would rather have it true, before anything further down. */
export interface Statement extends Reasoned {
  readonly condition: Condition;
  readonly unsure: 'no' | 'sign' | 'place' | 'both';
  readonly strong: boolean;
}

export interface Weight extends Reasoned {
  readonly condition: Condition;
  readonly weight: Decimal;
}

/** A state as a person names it: its number (from 1) or a pattern. */
export type StateReference = (
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'pattern'; readonly pattern: string }
) & { readonly span: Span | null };

/** A condition with its reason: of what cannot be, or of what is one state. */
export interface Rule extends Reasoned {
  readonly when: Condition;
}

export interface StatusQuo extends Reasoned {
  /** Indices of the options taken, ascending; all others are not taken. */
  readonly taken: readonly number[];
}

export interface Outcome {
  readonly id: string;
  readonly name: string;
  readonly when: Condition;
  readonly span: Span | null;
}

/** Literals of two or more parties that may come true together in one step. */
export interface JointStep {
  readonly id: string;
  readonly literals: readonly Literal[];
  readonly span: Span | null;
}

/** A collective decision by weighted vote. */
export interface Body {
  readonly id: string;
  readonly members: readonly { readonly party: number; readonly weight: Decimal }[];
  readonly quota: Decimal;
  /** Indices of parties, ascending; all of them members. */
  readonly veto: readonly number[];
  readonly abstention: 'neutral' | 'against';
  readonly decides: readonly { readonly option: number; readonly direction: Direction }[];
  readonly span: Span | null;
}

/** An item of the declared menu of guarantees. Definitions §6. */
export type Guarantee = {
  readonly id: string;
  readonly cost: Decimal;
  readonly span: Span | null;
} & (
  | { readonly kind: 'lock'; readonly option: number }
  | { readonly kind: 'consent'; readonly option: number; readonly from: readonly number[] }
  | { readonly kind: 'joint'; readonly literals: readonly Literal[] }
  | {
      readonly kind: 'commit';
      readonly option: number;
      /** Preferences that replace a party's once the commitment is made. */
      readonly then: readonly { readonly party: number; readonly preference: Preference }[];
    }
);
