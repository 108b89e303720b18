import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkEvidence, parseModel } from '../../src/format/index.ts';
import { acceptProposals, loadModel, placesOf, propose, readArticle, readPage } from '../../src/reading/index.ts';
import { leftOut, sharedFolder } from '../support/shared.ts';

const catalogue = readFileSync(fileURLToPath(new URL('../../catalogue/korea-2019.yaml', import.meta.url)), 'utf8');

/** The catalogue's model as it was before anybody looked for evidence, and before anything was expected of it. */
const bare = catalogue
  .replace(/^ +evidence: \[.*\]\n/gm, '')
  .replace(/^ +evidence:\n(?: +- \{ source: .*\n)+/gm, '')
  .replace(/\nexpect:[\s\S]*/, '\n');

describe('case: the article about Korea, proposed to its model without evidence', () => {
  if (sharedFolder === null) {
    it('is not read without the article', () => leftOut('the article about Korea'));
    return;
  }
  const input = readFileSync(join(sharedFolder, 'articles', 'trt-2019-04-26.txt'), 'utf8');
  const weights = readFileSync(fileURLToPath(new URL('../../src/reading/weights/statements.bin', import.meta.url)));
  const reading = readArticle({ text: input }, { model: loadModel(weights) });
  const { model } = parseModel(bare);
  if (model === null) throw new Error('the model cannot be read');
  const found = propose([{ input, reading, file: 'trt-2019-04-26.txt' }], { text: bare, model });

  it('finds the evidence that a person found', () => {
    const evidence = found.proposals.flatMap(({ kind, title, quotation }) =>
      kind === 'evidence' ? [`${title} at ${quotation?.at}`] : [],
    );
    expect(evidence).toEqual(
      expect.arrayContaining([
        'North Korea: evidence for `ease` at 14',
        'North Korea: evidence for the option `resume` at 4',
        'Russia: evidence for `abandon` at 17',
        'Russia: evidence for `guarantee` at 17',
      ]),
    );
  });

  it('adds no party, no source and no deadline that the model has', () => {
    const kinds = found.proposals.map(({ kind }) => kind);
    expect(kinds).not.toContain('party');
    expect(kinds).not.toContain('source');
    expect(kinds).not.toContain('deadline');
  });

  it('leaves quotations that stand where they say', () => {
    const free = found.proposals.flatMap(({ number, blocked }) => (blocked === null ? [number] : []));
    const accepted = acceptProposals(bare, found, free);
    if (!('text' in accepted)) throw new Error('it was not accepted');
    const after = parseModel(accepted.text).model;
    if (after === null) throw new Error('it cannot be read');
    const places = placesOf(readPage({ text: input }));
    const { evidence } = checkEvidence(
      after,
      () => '',
      () => places,
    );
    expect(evidence.length).toBeGreaterThan(6);
    expect(evidence.filter(({ status }) => status !== 'ok')).toEqual([]);
  });
});
