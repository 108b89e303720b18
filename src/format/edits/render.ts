import type { Plain } from '../write/plain.ts';

/** A text as a YAML scalar that reads as this very text: without quotes where that is safe. */
export function renderScalar(text: string, inFlow: boolean): string {
  const plain = inFlow ? /^[\p{L}\p{N}(/][^\p{Cc},[\]{}]*$/u : /^[\p{L}\p{N}(/][^\p{Cc}]*$/u;
  const special = /: |:$| #|\s$|^(null|true|false|yes|no|on|off)$/i;
  const number = /^[-+.\d]+(e\d+)?$|^0[xo]/i;
  const safe =
    plain.test(text) &&
    !special.test(text) &&
    (!number.test(text) || /^\d{4}-\d\d-\d\d$/.test(text)) &&
    !/[\u0085\u2028\u2029\ufeff\ud800-\udfff]/u.test(text);
  return safe && !(inFlow && text.includes(':')) ? text : JSON.stringify(text);
}

/** A value on one line. */
export function renderFlow(value: Plain): string {
  if (typeof value === 'string') return renderScalar(value, true);
  if (typeof value !== 'object' || value === null) return String(value);
  if (isList(value)) return `[${value.map(renderFlow).join(', ')}]`;
  const entries = Object.entries(value).map(([key, inner]) => `${renderScalar(key, true)}: ${renderFlow(inner)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** A value after `key:` in a block that stands at `indent`, with the space or line break before it. */
export function renderBlock(value: Plain, indent: string, lineEnd: string): string {
  if (typeof value === 'string') return ` ${renderScalar(value, false)}`;
  if (typeof value !== 'object' || value === null) return ` ${String(value)}`;
  const deeper = `${indent}  `;
  if (isList(value)) {
    if (value.length === 0) return ' []';
    return value.map((item) => `${lineEnd}${deeper}- ${renderItem(item, deeper, lineEnd)}`).join('');
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return ' {}';
  return entries.map(([key, inner]) => `${lineEnd}${deeper}${renderEntry(key, inner, deeper, lineEnd)}`).join('');
}

/** An item of a block's list, as it stands after a dash at `indent`: over lines where a part of it holds parts again. */
export function renderItem(item: Plain, indent: string, lineEnd: string): string {
  if (typeof item === 'string') return renderScalar(item, false);
  const deep = isMap(item) && Object.values(item).some((inner) => typeof inner === 'object' && inner !== null);
  if (!deep || !isMap(item)) return renderFlow(item);
  const deeper = `${indent}  `;
  return Object.entries(item)
    .map(([key, inner]) => renderEntry(key, inner, deeper, lineEnd))
    .join(`${lineEnd}${deeper}`);
}

/** `key: value` in a block that stands at `indent`. */
export function renderEntry(key: string, value: Plain, indent: string, lineEnd: string): string {
  return `${renderScalar(key, false)}:${renderBlock(value, indent, lineEnd)}`;
}

function isMap(value: Plain): value is { readonly [key: string]: Plain } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}
