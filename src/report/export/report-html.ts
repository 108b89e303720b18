import { type Block, type Column, diffLines, type Inline, plainText, type Text } from '../block.ts';
import { xmlText } from '../xml.ts';
import { describeReport } from './describe-report.ts';
import type { Handover } from './handover.ts';
import { type Paper, paperStyle } from './paper.ts';
import type { ReportPart } from './report-part.ts';
import { reportStyle } from './report-style.ts';

/** The report as one HTML page that asks for nothing, runs nothing, and prints as a document. */
export function reportHtml(handover: Handover, pictures: readonly ReportPart[], paper: Paper | null = null): string {
  const title = handover.analysis.question.title ?? 'A conflict without a title';
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${xmlText(title)}</title>`,
    `<style>${reportStyle}${paperStyle(handover, paper)}\n</style>`,
    '</head>',
    '<body>',
    '<main>',
    reportBody(handover, pictures),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** What stands in the report's page; the limits are those of the page that it stands in. */
export function reportBody(
  handover: Handover,
  pictures: readonly ReportPart[],
  limits: readonly string[] = [],
): string {
  return describeReport(handover, pictures, limits).map(partHtml).join('\n');
}

function partHtml(part: ReportPart): string {
  switch (part.kind) {
    case 'picture':
      return `<figure>\n${part.svg}\n<figcaption>${xmlText(part.caption)}</figcaption>\n</figure>`;
    case 'listing':
      return `<h2>${xmlText(part.caption)}</h2>\n<pre><code>${verbatim(part.text)}</code></pre>`;
    default:
      return blockHtml(part);
  }
}

/** The text as HTML, so that a reader gives back every letter of it: a carriage return, too, by which its file would be another. */
function verbatim(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

/** A block of an answer as HTML; names in it are never taken for markup. */
export function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${textHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${textHtml(block.text)}</p>`;
    case 'list': {
      const tag = block.ordered === true ? 'ol' : 'ul';
      return `<${tag}>\n${block.items.map((item) => `<li>${textHtml(item)}</li>`).join('\n')}\n</${tag}>`;
    }
    case 'diff': {
      const lines = diffLines(block).map(({ sign, line }) => `${sign} ${xmlText(line)}`);
      return `<pre><code>${lines.join('\n')}</code></pre>`;
    }
    case 'table':
      return tableHtml(block);
  }
}

function tableHtml({ columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const head = columns.map(({ title, align }) => headHtml(title, align)).join('');
  const body = rows.map((row) => {
    const cells = row.map((cell, at) => `<td class="${columns[at]?.align ?? 'left'}">${textHtml(cell)}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<figure class="table" aria-label="${xmlText(labelOf(columns))}" tabindex="0"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table></figure>`;
}

/** A column of numbers that speak for themselves has no head. */
function headHtml(title: string, align: string): string {
  return title === '' ? '<td></td>' : `<th scope="col" class="${align}">${xmlText(title)}</th>`;
}

/** What a table is called where it is met by the keyboard. */
function labelOf(columns: readonly Column[]): string {
  const titles = columns.flatMap(({ title }) => (title === '' ? [] : [title]));
  return `Table: ${titles.join(', ')}`;
}

function textHtml(text: Text): string {
  return plainText(text).trim() === '' ? '' : text.map(pieceHtml).join('');
}

/** Parties have this many colours. */
const partyColours = 8;

function pieceHtml(piece: Inline): string {
  if (typeof piece === 'string') return xmlText(piece);
  const words = xmlText(piece.text);
  switch (piece.style) {
    case 'hint':
      return '';
    case 'strong':
      return `<strong>${words}</strong>`;
    case 'code':
      return `<code>${words}</code>`;
    case 'party':
      return `<span class="party party-${piece.party % partyColours}">${words}</span>`;
    default:
      return `<span class="${piece.style}">${words}</span>`;
  }
}
