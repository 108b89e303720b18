import type { Analysis } from '../../analysis/index.ts';
import { conceptWords } from '../concept-words.ts';
import { type Handover, madeLines } from './handover.ts';
import { type PlainTable, type TableId, tableOf } from './tables.ts';

/** A table as LaTeX: a `longtable` with booktabs' rules, and above it, as comments, what it needs and where it comes from. */
export function tableLatex(id: TableId, handover: Handover): string {
  const table = tableOf(id, handover.analysis);
  const columns = table.head.map((_, at) => columnOf(table, at)).join('');
  const row = (cells: readonly string[]) => `${cells.join(' & ')} \\\\`;
  const head = row(table.head.map((title) => latexText(title)));
  return [
    '% Needs \\usepackage{booktabs,longtable}; with XeLaTeX or LuaLaTeX every script of the names can be set.',
    ...madeLines(handover).map((line) => `% ${oneLine(line)}`),
    `% Left out: ${table.leftOut}.`,
    `\\begin{longtable}{${columns}}`,
    `\\caption{${latexText(captionOf(table, handover.analysis))}} \\\\`,
    '\\toprule',
    head,
    '\\midrule',
    '\\endfirsthead',
    '\\toprule',
    head,
    '\\midrule',
    '\\endhead',
    '\\bottomrule',
    '\\endfoot',
    ...table.rows.map((cells) => row(cells.map((cell, at) => cellOf(table, cell, at)))),
    '\\end{longtable}',
    '',
  ].join('\n');
}

/** Numbers to the right; what may be long wraps. */
function columnOf({ numbers, long }: PlainTable, at: number): string {
  if (numbers.includes(at)) return 'r';
  return long.includes(at) ? 'p{0.2\\linewidth}' : 'l';
}

function captionOf({ id, title }: PlainTable, { question, assessment }: Analysis): string {
  const scenario = question.scenario === null ? '' : `, scenario ${question.scenario}`;
  const concepts = assessment.concepts.filter((concept) => assessment.equilibria[concept] !== undefined);
  const legend = concepts.map((concept) => `${concept}: ${conceptWords[concept].name}`).join('; ');
  return `${question.title ?? 'A conflict without a title'}${scenario}. ${title}.${id === 'states' ? ` ${legend}.` : ''}`;
}

function cellOf({ codes }: PlainTable, cell: string, at: number): string {
  return codes.includes(at) && cell !== '' ? `\\texttt{${latexText(cell)}}` : latexText(cell);
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '"': '\\textquotedbl{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '-': '-{}',
  '`': '\\textasciigrave{}',
  "'": '\\textquotesingle{}',
  '[': '{[}',
  ']': '{]}',
  '*': '{*}',
  ',': ',{}',
};

/** The text as LaTeX sets it, letter for letter: nothing in it is a command, a ligature or an argument. White space is one space. */
export function latexText(text: string): string {
  return oneLine(text).replaceAll(/[\\{}$&#%_^~"<>|`'[\]*]|-(?=-)|,(?=,)/g, (letter) => commands[letter] ?? '');
}

/** The text on one line without control characters, as it can stand in a comment. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\s\u2028\u2029\u0085]+/g, ' ')
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\ufeff\ufffe\uffff]|\p{Cs}/gu, '');
}
