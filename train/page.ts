/** The gold reading of one scraped page: its blocks and attributions, and how a reading compares with it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawStatement, TextBlock, TextSpan } from '../src/reading/statements/index.ts';
import type { Pair } from './corpus.ts';
import { matching } from './scores.ts';

interface GoldAttribution {
  readonly source: readonly Pair[];
  readonly cue: Pair;
  readonly content: readonly Pair[];
  readonly inner_of?: number;
}
interface GoldPage {
  readonly blocks: readonly { readonly kind: string; readonly span: Pair }[];
  readonly attributions: readonly GoldAttribution[];
}
/** A page with its gold reading. */
export interface Page {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly gold: readonly GoldAttribution[];
}

function kindOf(kind: string): string {
  if (kind === 'body') return 'paragraph';
  if (kind === 'section-head') return 'heading';
  return kind.startsWith('drop:') ? 'noise' : kind;
}

/** Reads a page of shared/articles by its name. */
export function readPage(shared: string, name: string): Page {
  const text = readFileSync(join(shared, 'articles', `${name}.txt`), 'utf8');
  const gold = JSON.parse(readFileSync(join(shared, 'articles', `${name}.gold.json`), 'utf8')) as GoldPage;
  const blocks = gold.blocks.map(({ kind, span: [start, end] }) => ({ kind: kindOf(kind), start, end }));
  return { text, blocks, gold: gold.attributions };
}

const overlap = (spans: readonly TextSpan[], pairs: readonly Pair[]): boolean =>
  spans.some(({ start, end }) => pairs.some(([from, to]) => start < to && end > from));

/** What a reading found of the gold: matched, missed, spurious outermost ones, chains found of chains there. */
export interface Comparison {
  readonly matched: number;
  readonly missed: readonly GoldAttribution[];
  readonly spurious: readonly RawStatement[];
  readonly chains: number;
}

/** Matches statements with gold ones one to one where cues and contents overlap; a chain needs its outer one matched too. */
export function compare({ gold }: Page, found: readonly RawStatement[]): Comparison {
  const fits = found.map((s) =>
    gold.flatMap((g, i) => (overlap(s.cue, [g.cue]) && overlap(s.content, g.content) ? [i] : [])),
  );
  const owner = matching(gold.length, fits);
  const chains = gold.filter(({ inner_of: outer }, i) => {
    if (outer === undefined) return false;
    const within = found[owner[i] ?? -1]?.within ?? null;
    return within !== null && within === owner[outer];
  });
  const used = new Set(owner);
  return {
    matched: owner.filter((o) => o >= 0).length,
    missed: gold.filter((_, i) => (owner[i] ?? -1) < 0),
    spurious: found.filter((s, i) => s.within === null && !used.has(i)),
    chains: chains.length,
  };
}
