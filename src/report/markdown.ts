import { type Block, type Column, diffLines, type Inline, type Text } from './block.ts';

/** Renders blocks as Markdown (CommonMark with tables); ends with a line feed. */
export function renderMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(renderBlock).join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inline(block.text)}`;
    case 'paragraph':
      return startOfLine(inline(block.text));
    case 'list':
      return block.items
        .map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${startOfLine(inline(item))}`)
        .join('\n');
    case 'diff':
      return ['```diff', ...diffLines(block).map(({ sign, line }) => `${sign}${line}`), '```'].join('\n');
    case 'table':
      return [
        row(block.columns.map((column) => escapeMarks(column.title))),
        row(block.columns.map(rule)),
        ...block.rows.map((cells) => row(cells.map(inline))),
      ].join('\n');
  }
}

function rule(column: Column): string {
  return { left: ':--', right: '--:', centre: ':-:' }[column.align];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function inline(text: Text): string {
  return text.map(part).join('');
}

function part(piece: Inline): string {
  if (typeof piece === 'string') return escapeMarks(piece);
  if (piece.style === 'hint') return '';
  if (piece.style === 'code') return `\`${piece.text.replaceAll('`', "'")}\``;
  if (piece.style !== 'strong') return escapeMarks(piece.text);
  // Marks that touch white space mean nothing: the space goes outside.
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(piece.text) ?? [];
  return words === '' ? ' ' : `${escapeMarks(before)}**${escapeMarks(words)}**${escapeMarks(after)}`;
}

/** The text so that nothing in it is a mark, on one line. */
function escapeMarks(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|&~]/g, (mark) => `\\${mark}`).replaceAll(/\s+/g, ' ');
}

/** A line whose first letters make no list, heading or rule. */
function startOfLine(line: string): string {
  return line
    .trimStart()
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[-+=]/, (mark) => `\\${mark}`);
}
