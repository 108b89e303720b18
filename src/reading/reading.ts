import type { Diagnostic, Span } from '../text/index.ts';

/** A stretch of the input as given. Where the input has markup, `text` is what a reader sees of it. */
export interface TextSpan extends Span {
  readonly text?: string;
}

export const blockKinds = ['title', 'standfirst', 'heading', 'paragraph', 'caption', 'credit', 'noise'] as const;

export type BlockKind = (typeof blockKinds)[number];

/** A block of a page; paragraphs are numbered from 1, others have no number. */
export interface Block extends TextSpan {
  readonly kind: BlockKind;
  readonly paragraph: number | null;
}

/** A clean article. Dates are ISO days; `language` is an ISO 639-1 code, or `und` where it cannot be told. */
export interface Article {
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly language: string;
  readonly blocks: readonly Block[];
}

export type StatementKind = 'direct' | 'indirect' | 'mixed';

/** Who says what: spans into the input, the speakers as ids of actors. Contract §5. */
export interface AttributedStatement {
  readonly source: readonly TextSpan[];
  readonly cue: readonly TextSpan[];
  readonly content: readonly TextSpan[];
  readonly kind: StatementKind;
  /** Several who speak together, or, with `either`, the candidates of whom it is one; none where nobody is named. */
  readonly speakers: readonly string[];
  readonly either?: true;
  /** Who passes it on, outermost first, ending with the speakers. */
  readonly chain: readonly string[];
  /** Index of the statement in whose content this one lies. */
  readonly within: number | null;
  readonly confidence: number;
  readonly paragraph: number | null;
}

export const actorTypes = ['person', 'state', 'organisation', 'body', 'group'] as const;

export type ActorType = (typeof actorTypes)[number];

/** Somebody who acts or speaks. A mention that may be one of several stands with each of them. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  /** The id of the state or organisation this one belongs to. */
  readonly of: string | null;
  readonly mentions: readonly TextSpan[];
}

export const positionTypes = [
  'demand',
  'offer',
  'condition',
  'threat',
  'refusal',
  'commitment',
  'deadline',
  'assessment',
] as const;

export type PositionType = (typeof positionTypes)[number];

export type DeadlineDirection = 'by' | 'until' | 'before' | 'after';

/** A day by, until, before or after which; `text` is where it says so. */
export interface Deadline {
  readonly date: string;
  readonly direction: DeadlineDirection;
  readonly text: TextSpan;
}

/** What somebody wants, grants, refuses or expects, as it follows from one statement. */
export interface Position {
  readonly type: PositionType;
  readonly holders: readonly string[];
  readonly addressees: readonly string[];
  /** Index into the statements. */
  readonly statement: number;
  readonly content: readonly TextSpan[];
  readonly trigger: TextSpan;
  readonly deadline: Deadline | null;
  readonly denied: boolean;
  readonly hypothetical: boolean;
}

/** Everything read from one page. `diagnostics` say what could not be read, and why. */
export interface Reading {
  readonly article: Article;
  readonly statements: readonly AttributedStatement[];
  readonly actors: readonly Actor[];
  readonly positions: readonly Position[];
  readonly diagnostics: readonly Diagnostic[];
}
