import { showControls } from '../text/index.ts';
import { type Block, type Column, diffLines, type Inline, type Text } from './block.ts';
import { widthOf, wrap } from './wrap.ts';

/** How a terminal shows a style; the identity where there is no colour. */
export type Paint = (style: Exclude<Inline, string>['style'] | 'heading', text: string) => string;

export interface PlainOptions {
  /** Columns available, at least 40. */
  readonly width: number;
  readonly paint: Paint;
}

/** Renders blocks for a terminal; ends with a line feed. Control characters are shown, never passed on. */
export function renderPlain(blocks: readonly Block[], options: PlainOptions): string {
  return `${blocks.map((block) => renderBlock(block, options).join('\n')).join('\n\n')}\n`;
}

function renderBlock(block: Block, { width, paint }: PlainOptions): readonly string[] {
  switch (block.kind) {
    case 'heading': {
      const lines = wrap(showControls(block.text.map(textOf).join('')), width);
      const rule = block.level === 1 ? ['═'.repeat(Math.max(...lines.map((line) => widthOf(line))))] : [];
      return [...lines.map((line) => paint('heading', line)), ...rule];
    }
    case 'paragraph':
      return wrap(inline(block.text, paint), width);
    case 'list':
      return block.items.flatMap((item, index) => {
        const mark = block.ordered ? `${String(index + 1).padStart(2)}. ` : '  • ';
        return wrap(inline(item, paint), width - 4).map((line, at) => (at === 0 ? mark : '    ') + line);
      });
    case 'diff':
      return diffLines(block).flatMap(({ sign, line }) => renderDiffLine(sign, line, width, paint));
    case 'table':
      return renderTable(block.columns, block.rows, width, paint);
  }
}

/** A line of a file keeps its indentation; what does not fit goes on further in. */
function renderDiffLine(sign: '-' | '+', line: string, width: number, paint: Paint): readonly string[] {
  const indent = /^ */.exec(line)?.[0] ?? '';
  const room = Math.max(20, width - indent.length - 4);
  return wrap(showControls(line.slice(indent.length)), room).map((part, at) =>
    paint(sign === '+' ? 'good' : 'bad', `${sign} ${indent}${at === 0 ? '' : '  '}${part}`),
  );
}

function renderTable(columns: readonly Column[], rows: readonly (readonly Text[])[], width: number, paint: Paint) {
  const cells = rows.map((row) => row.map((cell) => inline(cell, paint)));
  const widths = columnWidths(columns, cells, width);
  const line = (parts: readonly string[]) => layRow(parts, columns, widths);
  const titles = columns.map((column) => paint('muted', showControls(column.title)));
  const rule = widths.map((size) => '─'.repeat(size)).join('  ');
  return [...line(titles), paint('muted', rule), ...cells.flatMap(line)];
}

/** Every column as wide as its widest cell; what does not fit is taken from the widest, if it can be without breaking words. */
function columnWidths(columns: readonly Column[], cells: readonly (readonly string[])[], width: number): number[] {
  const widest = (measure: (text: string) => number) =>
    columns.map(({ title }, at) => Math.max(measure(title), ...cells.map((row) => measure(row[at] ?? ''))));
  const widths = widest(widthOf);
  const words = widest((text) => Math.max(...text.split(/\s+/).map((word) => widthOf(word))));
  for (const least of [words, capped(words, 10), capped(words, 6), capped(words, 1)]) {
    while (excess(widths, width) > 0) {
      const slack = widths.map((size, at) => (size > (least[at] ?? 0) ? size : 0));
      const most = Math.max(...slack);
      if (most === 0) break;
      widths[slack.indexOf(most)] = most - 1;
    }
  }
  return widths;
}

function excess(widths: readonly number[], width: number): number {
  return widths.reduce((sum, size) => sum + size + 2, -2) - width;
}

function layRow(parts: readonly string[], columns: readonly Column[], widths: readonly number[]): string[] {
  const wrapped = parts.map((part, at) => wrap(part, widths[at] ?? 1));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    wrapped
      .map((lines, at) => pad(lines[row] ?? '', widths[at] ?? 0, columns[at]?.align ?? 'left'))
      .join('  ')
      .trimEnd(),
  );
}

function pad(text: string, width: number, align: Column['align']): string {
  const space = Math.max(0, width - widthOf(text));
  const before = align === 'right' ? space : align === 'centre' ? Math.floor(space / 2) : 0;
  return ' '.repeat(before) + text + ' '.repeat(space - before);
}

function inline(text: Text, paint: Paint): string {
  return text
    .map((part) => (typeof part === 'string' ? showControls(part) : paint(part.style, showControls(part.text))))
    .join('');
}

function textOf(part: Inline): string {
  return typeof part === 'string' ? part : part.text;
}

function capped(sizes: readonly number[], most: number): readonly number[] {
  return sizes.map((size) => Math.min(size, most));
}
