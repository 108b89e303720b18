import type { Span } from '../text/index.ts';
import { createReport } from './report.ts';
import { type Entry, entriesOf, field, itemsOf, type Node, textOf } from './yaml/node.ts';
import { readYaml } from './yaml/read-yaml.ts';

/*
 * What a model file says, as it is written: for forms, which have to show a model that is not finished or has mistakes.
 * Nothing is looked up and nothing is checked.
 */

/** A piece of text with its place. */
export interface Written {
  readonly text: string;
  readonly span: Span;
}

export interface OutlineOption {
  readonly key: string;
  readonly name: string;
  readonly moves: string;
  readonly span: Span;
}

export interface OutlineStatement extends Written {
  readonly because: string | null;
  /** How many pieces of evidence it has. */
  readonly evidence: number;
  readonly unsure: string | null;
  readonly strong: boolean;
}

export interface OutlineParty {
  readonly id: string;
  readonly name: string;
  readonly options: readonly OutlineOption[];
  readonly preference: 'prefers' | 'ranking' | 'weights' | null;
  readonly statements: readonly OutlineStatement[];
  readonly span: Span;
}

export interface OutlineOutcome {
  readonly id: string;
  readonly name: string;
  readonly when: string;
  readonly span: Span;
}

export interface Outline {
  readonly title: string;
  readonly about: string;
  readonly date: string;
  readonly parties: readonly OutlineParty[];
  readonly infeasible: readonly (Written & { readonly because: string | null })[];
  /** Null where the file says nothing of today. */
  readonly statusQuo: readonly Written[] | null;
  readonly outcomes: readonly OutlineOutcome[];
}

/** The outline of a model file; null where it is no YAML. */
export function outlineModel(text: string): Outline | null {
  const root = readYaml(text, createReport());
  if (root?.kind !== 'map') return null;
  const today = field(root, 'statusQuo');
  return {
    title: textOf(field(root, 'title')) ?? '',
    about: textOf(field(root, 'about')) ?? '',
    date: textOf(field(root, 'date')) ?? '',
    parties: entriesOf(field(root, 'parties')).map(outlineParty),
    infeasible: itemsOf(field(root, 'infeasible')).map((item) => ({
      ...written(field(item, 'when') ?? item),
      because: textOf(field(item, 'because')),
    })),
    statusQuo: today === null ? null : itemsOf(today.kind === 'map' ? field(today, 'taken') : today).map(written),
    outcomes: entriesOf(field(root, 'outcomes')).map(({ key, value }) => ({
      id: key.text,
      name: textOf(field(value, 'name')) ?? key.text,
      when: textOf(field(value, 'when')) ?? textOf(value) ?? '',
      span: { start: key.span.start, end: value.span.end },
    })),
  };
}

function outlineParty({ key, value }: Entry): OutlineParty {
  const kinds = ['prefers', 'ranking', 'weights'] as const;
  return {
    id: key.text,
    name: textOf(field(value, 'name')) ?? key.text,
    options: entriesOf(field(value, 'options')).map(outlineOption),
    preference: kinds.find((kind) => field(value, kind) !== null) ?? null,
    statements: itemsOf(field(value, 'prefers')).map(outlineStatement),
    span: key.span,
  };
}

function outlineOption({ key, value }: Entry): OutlineOption {
  return {
    key: key.text,
    name: textOf(field(value, 'name')) ?? (value.kind === 'scalar' ? value.text.trim() : ''),
    moves: textOf(field(value, 'moves')) ?? 'both',
    span: { start: key.span.start, end: value.span.end },
  };
}

function outlineStatement(item: Node): OutlineStatement {
  return {
    ...written(field(item, 'statement') ?? item),
    because: textOf(field(item, 'because')),
    evidence: itemsOf(field(item, 'evidence')).length,
    unsure: textOf(field(item, 'unsure')),
    strong: textOf(field(item, 'strong')) === 'true',
  };
}

function written(node: Node): Written {
  return { text: textOf(node) ?? '', span: node.span };
}
