/** A stretch of text with a meaning that each face shows in its own way; a bare string is plain. */
export type Inline =
  | string
  | { readonly style: 'strong' | 'muted' | 'good' | 'bad' | 'option' | 'code'; readonly text: string }
  /** What to type to see more: shown in the terminal alone. */
  | { readonly style: 'hint'; readonly text: string }
  | { readonly style: 'party'; readonly party: number; readonly text: string }
  | { readonly style: 'state'; readonly state: number; readonly text: string };

export type Text = readonly Inline[];

/** A piece of an answer; every face (terminal, Markdown, HTML) renders these and nothing else. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: Text }
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly items: readonly Text[]; readonly ordered?: boolean }
  /** Lines of a file as they are written: those taken out, then those put in. */
  | { readonly kind: 'diff'; readonly removed: readonly string[]; readonly added: readonly string[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly Text[])[] };

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right' | 'centre';
}

export function heading(level: 1 | 2, ...text: Text): Block {
  return { kind: 'heading', level, text };
}

export function paragraph(...text: Text): Block {
  return { kind: 'paragraph', text };
}

/** The same text set in a style. */
export function styled(style: 'strong' | 'muted' | 'good' | 'bad' | 'option' | 'code' | 'hint', text: string): Inline {
  return { style, text };
}

/** The items with commas and a last conjunction between them. */
export function enumerate(items: readonly Text[], conjunction: 'and' | 'or' = 'and'): Text {
  return items.flatMap((item, index) => {
    if (index === 0) return item;
    return [index === items.length - 1 ? ` ${conjunction} ` : ', ', ...item];
  });
}

/** The words alone, without their styles. */
export function plainText(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** The lines of a diff with their signs. */
export function diffLines(block: {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}): readonly { readonly sign: '-' | '+'; readonly line: string }[] {
  return [
    ...block.removed.map((line) => ({ sign: '-', line }) as const),
    ...block.added.map((line) => ({ sign: '+', line }) as const),
  ];
}
