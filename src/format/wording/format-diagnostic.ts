import { type Diagnostic, type Fix, type Severity, showControls } from '../../text/index.ts';
import { message } from './index.ts';
import { locate } from './locate.ts';

/** How much of a long line is shown, in UTF-16 units. */
const widest = 100;

/**
 * A diagnostic for people: `FILE:LINE:COLUMN: code: message`, the line with a caret under the place, and a fix where one
 * is obvious. Without a place `FILE: code: message`. Control characters are shown, never passed on. `text` is the file's.
 */
export function formatDiagnostic(file: string, text: string, diagnostic: Diagnostic): string {
  const { code, severity, span } = diagnostic;
  const kind = severity === 'error' ? '' : `${severity}: `;
  const name = showControls(file);
  if (span === null)
    return [`${name}: ${kind}${code}: ${message(diagnostic)}`, ...fixLines(text, diagnostic)].join('\n');
  const { line, column, endLine, endColumn } = locate(text, span);
  const source = lineOf(text, line);
  const end = endLine === line ? endColumn : source.length + 1;
  return [
    `${name}:${line}:${column}: ${kind}${code}: ${message(diagnostic)}`,
    ...underline(source, column, end, String(line)),
    ...mention(text, diagnostic),
    ...fixLines(text, diagnostic),
  ].join('\n');
}

/** Where else to look: facts may say at which offset something is mentioned. */
function mention(text: string, { facts: { mentionedAt } }: Diagnostic): readonly string[] {
  if (typeof mentionedAt !== 'number') return [];
  return [`  see line ${locate(text, { start: mentionedAt, end: mentionedAt }).line}, where it is named`];
}

function lineOf(text: string, line: number): string {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  return body.split(/\r\n|\n|\r/)[line - 1] ?? '';
}

/** The line, or the part of a long one around the place, with carets below. */
function underline(source: string, column: number, end: number, label: string): readonly string[] {
  const from = source.length <= widest || column < widest * 0.7 ? 0 : column - Math.floor(widest / 2);
  const shown = source.slice(from, from + widest);
  const [before, after] = [from > 0 ? '…' : '', from + widest < source.length ? '…' : ''];
  const lead = `${before}${showControls(source.slice(from, column - 1))}`;
  const marked = showControls(source.slice(column - 1, Math.min(end - 1, from + widest)));
  const gutter = ' '.repeat(label.length);
  return [
    `  ${label} | ${before}${showControls(shown)}${after}`,
    `  ${gutter} | ${' '.repeat(widthOf(lead))}${'^'.repeat(Math.max(1, widthOf(marked)))}`,
  ];
}

/** Columns of a terminal a text takes: two for what East Asian and picture characters take, none for marks set on others. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/\p{Mark}|\u200d/u.test(letter)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/u.test(
        letter,
      )
        ? 2
        : 1;
  }
  return width;
}

function fixLines(text: string, { fix, alternatives }: Diagnostic): readonly string[] {
  const fixes = alternatives ?? (fix === null ? [] : [fix]);
  return fixes.slice(0, 5).map((each) => `  fix: ${showControls(each.label)}${result(text, each)}`);
}

/** What the fix makes of its line, where all of it happens on one line. */
function result(text: string, { edits }: Fix): string {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const lines = edits.map(({ start }) => locate(body, { start, end: start }).line);
  const [line] = lines;
  if (line === undefined || lines.some((other) => other !== line) || edits.some((edit) => /[\r\n]/.test(edit.text)))
    return '';
  const start = body.lastIndexOf('\n', Math.min(...edits.map((edit) => edit.start)) - 1) + 1;
  const source = lineOf(body, line);
  let shown = source;
  for (const edit of edits.toSorted((a, b) => b.start - a.start)) {
    if (edit.end - start > source.length) return '';
    shown = shown.slice(0, edit.start - start) + edit.text + shown.slice(edit.end - start);
  }
  return shown.length > widest ? '' : `: ${showControls(shown.trim())}`;
}

/** A diagnostic as the commands print it with `--json`. Contract §3. */
export interface JsonDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** From 1, in UTF-16 units; null without a place, as the three that follow. */
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
  /** The fix with its edits in offsets of the text (without a byte order mark). */
  readonly fix: Fix | null;
}

/** The diagnostic with its words and its place in the text. */
export function diagnosticToJson(text: string, diagnostic: Diagnostic): JsonDiagnostic {
  const { code, severity, span, fix } = diagnostic;
  const nowhere = { line: null, column: null, endLine: null, endColumn: null };
  const { line, column, endLine, endColumn } = span === null ? nowhere : locate(text, span);
  return {
    code,
    severity,
    message: message(diagnostic),
    line,
    column,
    endLine,
    endColumn,
    fix: fix ?? diagnostic.alternatives?.[0] ?? null,
  };
}
