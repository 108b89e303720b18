import type { NewEvidence, NewOption, NewStatement, Plain } from '../../format/index.ts';
import type { LineDiff } from './line-diff.ts';

export const proposalKinds = ['source', 'party', 'option', 'statement', 'evidence', 'deadline'] as const;

/** What a proposal adds. */
export type ProposalKind = (typeof proposalKinds)[number];

/** An addition to a model file, as data. Names are those of the model as it will be. */
export type Change =
  | {
      readonly kind: 'source';
      readonly id: string;
      readonly source: { readonly [key in 'title' | 'publisher' | 'date' | 'url' | 'file']?: string };
    }
  | { readonly kind: 'party'; readonly id: string; readonly name: string }
  | { readonly kind: 'option'; readonly party: string; readonly option: NewOption }
  | { readonly kind: 'statement'; readonly party: string; readonly statement: NewStatement }
  /** Evidence for the party's statement that reads so, or for its option of that key. */
  | {
      readonly kind: 'evidence';
      readonly party: string;
      readonly of: { readonly statement: string } | { readonly option: string };
      readonly evidence: NewEvidence;
    }
  | { readonly kind: 'deadline'; readonly id: string; readonly content: Plain };

/** The words that a proposal rests on: at most twelve, and where they stand. */
export interface ProposalQuotation {
  readonly source: string;
  readonly quote: string;
  /** As evidence names a place; null in a block that it cannot name. */
  readonly at: number | string | null;
}

/** Something that a proposal does not go with: a statement of the model, or another proposal. */
export interface ProposalConflict {
  /** The statement's number in the party's list, from 1; null where it is a proposal. */
  readonly statement: number | null;
  readonly proposal: number | null;
  readonly expression: string;
  readonly message: string;
}

/** One addition that a person may accept. */
export interface Proposal {
  /** Belongs to what the article says: it stays the same when others have been accepted. From 1, not without gaps. */
  readonly number: number;
  readonly kind: ProposalKind;
  /** Index of the article that it comes from. */
  readonly article: number;
  /** What it adds, in a few words. */
  readonly title: string;
  /** Why it is proposed: one plain sentence. */
  readonly why: string;
  readonly quotation: ProposalQuotation | null;
  readonly change: Change;
  /** Numbers of the proposals that it needs: accepting it accepts them. */
  readonly needs: readonly number[];
  /** Numbers of other ways to understand the same words. */
  readonly instead: readonly number[];
  readonly conflicts: readonly ProposalConflict[];
  /** Why it cannot be written by itself; null where it can. */
  readonly blocked: string | null;
  /** The lines of the model's text that it takes out and puts in, once all before it have been made. */
  readonly diff: LineDiff;
}

/** A position that nothing is proposed for, and why. */
export interface LeftOut {
  readonly article: number;
  readonly quotation: Omit<ProposalQuotation, 'source'>;
  readonly why: string;
}

/** Everything that articles propose to a model. */
export interface Proposals {
  readonly proposals: readonly Proposal[];
  /** What the model has already, with its quotation. */
  readonly known: readonly Proposal[];
  /** The numbers of these. */
  readonly present: readonly number[];
  readonly leftOut: readonly LeftOut[];
}
