import { message } from '../../format/index.ts';
import { isDay, readArticle, type StatementModel } from '../../reading/index.ts';
import { escapeControls } from '../../report/index.ts';
import type { Diagnostic } from '../../text/index.ts';
import type { LineAnswer } from '../door.ts';
import { mistake } from '../failure.ts';
import { articleJson } from './read-json.ts';

/** What one line of a stream asks for. */
interface Asked {
  readonly id: unknown;
  readonly input: { readonly text: string } | { readonly html: string };
  readonly published: string | undefined;
}

/** Reads one line of a stream of articles. Contract §5, `--ndjson`. Never throws. */
export function answerLine(line: string, model: StatementModel): LineAnswer {
  const asked = parseLine(line);
  if ('code' in asked) return failedLine(idOf(line), asked);
  try {
    const { published } = asked;
    const reading = readArticle(asked.input, published === undefined ? { model } : { model, published });
    const error = reading.diagnostics.find(({ severity }) => severity === 'error');
    if (error !== undefined) return failedLine(asked.id, error);
    const text = 'html' in asked.input ? asked.input.html : asked.input.text;
    return { line: printed({ id: asked.id, version: 1, ...articleJson(reading, text) }), failed: false };
  } catch (error) {
    const fault = mistake('line-failed', { why: error instanceof Error ? error.message : String(error) });
    return failedLine(asked.id, fault);
  }
}

/** The line that tells why another could not be read. */
export function failedLine(id: unknown, diagnostic: Diagnostic): LineAnswer {
  const error = { code: diagnostic.code, message: message(diagnostic) };
  return { line: printed({ id: id ?? null, error }), failed: true };
}

/** The `id` of a line, null where it has none or is no JSON. */
export function idOf(line: string): unknown {
  const value = parsed(line);
  return isObject(value) ? (value.id ?? null) : null;
}

function printed(document: Readonly<Record<string, unknown>>): string {
  return `${escapeControls(JSON.stringify(document))}\n`;
}

function parseLine(line: string): Asked | Diagnostic {
  const value = parsed(line);
  if (value === undefined) return mistake('line-not-json', {});
  if (!isObject(value)) return mistake('line-invalid', { what: 'object' });
  const { id = null, text, html, published } = value;
  const day = typeof published === 'string' ? published : undefined;
  if ((published ?? null) !== null && (day === undefined || !isDay(day))) {
    return mistake('line-invalid', { what: 'published' });
  }
  if (typeof html === 'string' && text === undefined) return { id, input: { html }, published: day };
  if (typeof text === 'string' && html === undefined) return { id, input: { text }, published: day };
  return mistake('line-invalid', { what: 'text' });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
