import { type Facts, showControls } from '../../text/index.ts';

/** What a code says, made from the facts: one or two sentences, the last one telling what to do. */
export type Wording = (facts: Facts) => string;

/** The wordings of one part of the program. */
export type Wordings = Readonly<Record<string, Wording>>;

/** A fact as text; empty where it is not given. Long ones are cut, control characters shown. */
export function say(facts: Facts, key: string): string {
  const value = Object.hasOwn(facts, key) ? facts[key] : undefined;
  if (value === undefined) return '';
  return typeof value === 'object' ? value.map((item) => cut(item)).join(', ') : cut(String(value));
}

/** A fact in quotation marks. */
export function quoted(facts: Facts, key: string): string {
  return `“${say(facts, key)}”`;
}

/** A fact that is a list, as `a, b or c`. */
export function either(facts: Facts, key: string, joint: 'or' | 'and' = 'or'): string {
  const value = Object.hasOwn(facts, key) ? facts[key] : undefined;
  const words = (typeof value === 'object' ? value : []).map(cut);
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** ` Did you mean X?` where a suggestion is among the facts. */
export function didYouMean(facts: Facts): string {
  return 'suggestion' in facts ? ` Did you mean ${say(facts, 'suggestion')}?` : '';
}

/** `1 party`, `2 parties`. */
export function count(number: string, one: string, many = `${one}s`): string {
  return `${number} ${number === '1' ? one : many}`;
}

function cut(text: string): string {
  const shown = showControls(text);
  return shown.length > 200 ? `${shown.slice(0, 200)}…` : shown;
}
