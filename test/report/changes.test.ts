import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/index.ts';
import { expand } from '../../src/engine/index.ts';
import { parseModel } from '../../src/format/index.ts';
import { concepts } from '../../src/model/index.ts';
import { describeChanges, describeDealChanges, renderPlain } from '../../src/report/index.ts';

/* What changed in the answer between two versions of a model. */

const model = (wants: string) => `standstill: 1
parties:
  north: { options: { build: Build }, prefers: [${wants}] }
  south: { options: { sue: Sue }, prefers: [not build, not sue] }
statusQuo: []
`;

function analysed(text: string) {
  const { model: parsed } = parseModel(text);
  const { graph } = parsed === null ? { graph: null } : expand(parsed.base);
  if (graph === null) throw new Error('the model of the test has mistakes');
  return analyze(graph, concepts);
}

const told = (before: string, after: string) =>
  renderPlain(describeChanges(analysed(before), analysed(after)), { width: 100, paint: (_style, words) => words });

describe('case: what changed in the answer', () => {
  it('says what holds now, what holds no longer, and that today does not', () => {
    const words = told(model('not build'), model('build'));
    expect(words).toContain('Today does not hold. Before, it held firmly.');
    expect(words).toMatch(/Holds now and did not:\s+• .*Build.*firmly/);
    expect(words).toMatch(/Holds no longer:\s+• nothing taken/);
  });

  it('says so where nothing changed, whatever the text says', () => {
    expect(told(model('build'), model('build, build or sue'))).toContain('The answer is the same');
  });
});

const deals = (before: string, after: string) => {
  const [was, is] = [before, after].map((text) =>
    analysed(`${text}outcomes: { peace: { when: not build and not sue, name: Peace } }\n`),
  );
  if (was === undefined || is === undefined) throw new Error('two models');
  return renderPlain(describeDealChanges(was, is, null), { width: 100, paint: (_style, words) => words });
};

/** Today somebody has built and sues; peace is better for both. */
const feud = (wants: string) => model(wants).replace('statusQuo: []', 'statusQuo: [build, sue]');

describe('case: whether a deal still holds', () => {
  it('says that it still does, that it does no longer, and that it does now', () => {
    expect(deals(feud('not build'), feud('not build, not sue'))).toContain('Peace still holds, firmly.');
    expect(deals(feud('not build'), feud('build'))).toContain('Peace holds no longer: before, firmly.');
    expect(deals(feud('build'), feud('not build'))).toContain('Peace holds now, firmly: before, it did not.');
  });
});
