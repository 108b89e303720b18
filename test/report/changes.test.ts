import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/index.ts';
import { expand } from '../../src/engine/index.ts';
import { parseModel } from '../../src/format/index.ts';
import { concepts } from '../../src/model/index.ts';
import { describeChanges, renderPlain } from '../../src/report/index.ts';

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
