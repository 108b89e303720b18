import { within } from '../within.ts';
import { titleAt } from './context.ts';
import { matchAt } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import type { Register } from './register.ts';
import type { Token } from './tokens.ts';

/** How many words after a name may say who this is. */
const reach = 14;

/** Reads what stands after a name between commas: "Anna Berg, the director of the Northern Institute,". */
export function readAppositions(tokens: readonly Token[], names: readonly Mention[], register: Register): void {
  const places = new Map(tokens.map((token, k) => [token.end, k]));
  for (const name of names) {
    const id = name.ids[0] ?? '';
    const entry = register.entries.get(id);
    const at = places.get(name.end);
    if (entry?.type !== 'person' || at === undefined || !opensApposition(tokens, at + 1)) continue;
    const end = endOfApposition(tokens, at + 1);
    const titles = titlesIn(tokens, at + 1, end);
    const last = tokens[end - 1]?.end ?? 0;
    const named = within(names, { start: name.end, end: last }).find(
      (other) => other.end <= last && isHome(other, register),
    );
    const of = entry.of ?? named?.ids[0] ?? stateIn(tokens, at + 1, end);
    register.entries.set(id, { ...entry, of, titles: new Set([...entry.titles, ...titles]) });
  }
}

function opensApposition(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k];
  if (token === undefined || !/^,[\s\u00a0]$/u.test(token.gap) || token.sentence !== tokens[k - 1]?.sentence)
    return false;
  return (
    /^(?:the|a|an|who|former|one|chief|head|senior|deputy|leader|director|president|chairman|spokesman|spokeswoman)$/.test(
      token.text,
    ) || matchAt(tokens, k) !== null
  );
}

function endOfApposition(tokens: readonly Token[], k: number): number {
  for (let at = k + 1; at < k + reach && at < tokens.length; at += 1) {
    if (
      tokens[at]?.sentence !== tokens[k]?.sentence ||
      /[,;:.()–—"“”]/.test((tokens[at]?.gap ?? '').replace(/^\.(?= )/, ''))
    )
      return at;
  }
  return Math.min(k + reach, tokens.length);
}

function titlesIn(tokens: readonly Token[], from: number, to: number): readonly string[] {
  const found: string[] = [];
  for (let k = from; k < to; k += 1) {
    const length = titleAt(tokens, k);
    if (length > 0)
      found.push(
        tokens
          .slice(k, k + length)
          .map((token) => token.text.toLowerCase())
          .join(' '),
      );
    k += Math.max(0, length - 1);
  }
  return found;
}

function isHome(mention: Mention, register: Register): boolean {
  return ['state', 'organisation', 'body'].includes(register.entries.get(mention.ids[0] ?? '')?.type ?? '');
}

function stateIn(tokens: readonly Token[], from: number, to: number): string | null {
  for (let k = from; k < to; k += 1) {
    const figure = matchAt(tokens, k)?.entries[0]?.figure;
    if (figure !== undefined && figure.type !== 'person') return figure.id;
  }
  return null;
}
