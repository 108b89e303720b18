import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Conflict, Evidence, Reasoned } from '../../src/model/index.ts';
import { catalogueModel, catalogueNames } from './read-catalogue.ts';
import { sharedPath } from './shared-folder.ts';

describe('case: the quotations of the catalogue', () => {
  it.each(catalogueNames())('%s quotes at most twelve words at a time', (name) => {
    const long = quotationsOf(name).filter(({ quote }) => (quote ?? '').trim().split(/\s+/).length > 12);
    expect(long).toEqual([]);
  });

  it('carry every statement about Korea, each with a reason in plain words', () => {
    const model = catalogueModel('korea-2019');
    const bare = [model.base, ...model.scenarios.map(({ conflict }) => conflict)]
      .flatMap(statementsOf)
      .filter(({ because, evidence }) => because === null || evidence.length === 0);
    expect(bare).toEqual([]);
  });

  const page = sharedPath('articles', 'trt-2019-04-26.txt');
  const gold = sharedPath('articles', 'trt-2019-04-26.gold.json');
  if (page === null || gold === null) {
    it('are not compared with the article, which is not on this machine', () => expect(page && gold).toBeNull());
    return;
  }

  it('stand in the very paragraph of the article that the model names', () => {
    const paragraphs = paragraphsOf(readFileSync(page, 'utf8'), readFileSync(gold, 'utf8'));
    expect(paragraphs[0]?.startsWith('North Korean leader Kim Jong-un, during his summit')).toBe(true);
    const quotations = quotationsOf('korea-2019');
    expect(quotations.length).toBeGreaterThan(20);
    const missing = quotations.filter(
      ({ quote, at }) => typeof at !== 'number' || !paragraphs[at - 1]?.includes(plain(quote ?? '')),
    );
    expect(missing).toEqual([]);
  });
});

function statementsOf(conflict: Conflict): readonly Reasoned[] {
  return conflict.parties.flatMap(({ preference }) => (preference.kind === 'statements' ? preference.statements : []));
}

function quotationsOf(name: string): readonly Evidence[] {
  const model = catalogueModel(name);
  return [model.base, ...model.scenarios.map(({ conflict }) => conflict)]
    .flatMap((conflict): readonly Reasoned[] => [
      ...statementsOf(conflict),
      ...conflict.options,
      ...conflict.infeasible,
      ...conflict.merged,
      ...(conflict.statusQuo === null ? [] : [conflict.statusQuo]),
    ])
    .flatMap(({ evidence }) => evidence)
    .filter(({ quote }) => quote !== null);
}

/** The article's paragraphs in order, by the blocks that a person marked in it. */
function paragraphsOf(article: string, blocks: string): readonly string[] {
  const marked: { readonly blocks: readonly { readonly kind: string; readonly span: readonly [number, number] }[] } =
    JSON.parse(blocks);
  return marked.blocks.filter(({ kind }) => kind === 'body').map(({ span }) => plain(article.slice(...span)));
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');
}
