import type { Analysis } from '../../analysis/index.ts';
import { madeBy } from './handover.ts';
import type { Made } from './made.ts';
import { type TableId, tableOf } from './tables.ts';

/** A table as CSV (RFC 4180). The last columns say of each row which scenario of which model it is, judged by what, made by what, and what is not in it. */
export function tableCsv(id: TableId, analysis: Analysis, made: Made): string {
  const { head, rows, leftOut } = tableOf(id, analysis);
  const { assessment, question } = analysis;
  const judged = assessment.concepts.filter((concept) => assessment.stable[concept] !== undefined).join(' ');
  const origin = [question.scenario ?? '', judged, made.hash, madeBy(made), leftOut];
  const lines = [[...head, ...originHead], ...rows.map((row) => [...row, ...origin])];
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

const originHead = ['scenario', 'judged by', 'model sha256', 'made by', 'left out'];

/**
 * A cell that no spreadsheet takes for a formula, quoted where it must be. An apostrophe disarms `= + - @` at its start,
 * and where a spreadsheet that separates by semicolons or tabs would see the start of a cell.
 */
export function csvCell(text: string): string {
  const harmless = text === '-' ? text : text.replaceAll(/(^|[;\t\r\n])([\s"]*)(?=[=+\-@\t\r＝＋－＠])/g, "$1$2'");
  return /[",;\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
