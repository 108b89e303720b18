import { commonWords } from '../lists/common-words.ts';
import { titleAt } from './context.ts';
import type { Register } from './register.ts';
import type { Token } from './tokens.ts';

/** A name found: token indices, and the ids it may stand for. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly ids: readonly string[];
}

/** One reading of an article's names: what is known of its words, and what was found so far. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly register: Register;
  readonly day: string | null;
  readonly found: FoundName[];
  /** For each token the id of the name it belongs to, for what belongs to whom. */
  readonly owners: Map<number, string>;
  /** Words that the article also writes in lower case. */
  readonly lowerCase: ReadonlySet<string>;
  /** Blocks written like a headline, with most words in capitals. */
  readonly headlines: ReadonlySet<number>;
  /** Words in capitals that somebody is called by after a title, or quoted by. */
  readonly called: ReadonlySet<string>;
  /** Whether a token lies in the source of a statement. */
  readonly inSource: (token: Token) => boolean;
}

/** What the words of an article tell before any name is known. */
export function startScan(
  tokens: readonly Token[],
  register: Register,
  day: string | null,
  inSource: (token: Token) => boolean,
  isTitle: (block: number) => boolean,
): Scan {
  const called = tokens.filter((token, k) => token.capital && (inSource(token) || followsTitle(tokens, k)));
  return {
    tokens,
    register,
    day,
    found: [],
    owners: new Map(),
    lowerCase: new Set(tokens.filter((token) => !token.capital).map((token) => token.text)),
    headlines: headlineBlocks(tokens.filter(({ block }) => isTitle(block))),
    called: new Set(called.map(({ text }) => text)),
    inSource,
  };
}

function followsTitle(tokens: readonly Token[], k: number): boolean {
  return [1, 2, 3].some((length) => k >= length && titleAt(tokens, k - length) === length);
}

/** What the bearer of the name at a token belongs to; the name may be a short form of one met before. */
export function ownerAt(scan: Scan, at: number): string | null {
  const id = scan.owners.get(at) ?? scan.register.shortForms.get(scan.tokens[at]?.text ?? '')?.[0];
  return id === undefined ? null : (scan.register.entries.get(id)?.of ?? null);
}

/** Whether a word is a common one, or the article writes it in lower case, too. */
export function isOrdinary(scan: Scan, token: Token): boolean {
  const word = token.text.toLowerCase();
  return commonWords.has(word) || scan.lowerCase.has(word);
}

/** Notes a name and whose its words are. */
export function remember(scan: Scan, name: FoundName): void {
  scan.found.push(name);
  for (let k = name.from; k < name.to; k += 1) scan.owners.set(k, name.ids[0] ?? '');
}

/** The name as written, hyphens kept, white space run together. */
export function nameOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token, k) => (k === 0 ? '' : token.gap.replace(/[\s\u00a0]+/gu, ' ')) + token.text)
    .join('');
}

function headlineBlocks(tokens: readonly Token[]): ReadonlySet<number> {
  const counts = new Map<number, { capital: number; all: number }>();
  for (const token of tokens) {
    if (token.text.length < 4) continue;
    const count = counts.get(token.block) ?? { capital: 0, all: 0 };
    counts.set(token.block, { capital: count.capital + (token.capital ? 1 : 0), all: count.all + 1 });
  }
  return new Set(
    [...counts].filter(([, count]) => count.all >= 3 && count.capital > count.all * 0.8).map(([block]) => block),
  );
}
