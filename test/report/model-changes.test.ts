import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/index.ts';
import { expand } from '../../src/engine/index.ts';
import { parseModel } from '../../src/format/index.ts';
import { concepts } from '../../src/model/index.ts';
import { type Block, describeModelChanges, describeStateChanges, renderPlain } from '../../src/report/index.ts';

/* What two models do not have in common: what they say, their states, and what holds in one alone. */

const model = ({ north = 'build', south = 'not build, not sue', more = '', rest = '' }) => `standstill: 1
parties:
  north: { name: The north, options: { build: Build }, prefers: [${north}] }
  south: { options: { sue: Sue${more} }, prefers: [${south}] }
statusQuo: []
${rest}`;

function read(text: string) {
  const { model: parsed } = parseModel(text);
  const { graph } = parsed === null ? { graph: null } : expand(parsed.base);
  if (parsed === null || graph === null) throw new Error('the model of the test has mistakes');
  return { conflict: parsed.base, analysis: analyze(graph, concepts) };
}

const plain = (blocks: readonly Block[]) => renderPlain(blocks, { width: 100, paint: (_style, words) => words });
const said = (before: string, after: string) =>
  plain(describeModelChanges(read(before).conflict, read(after).conflict));
const held = (before: string, after: string) =>
  plain(describeStateChanges(read(before).analysis, read(after).analysis));

describe('case: what two models do not have in common', () => {
  it('names parties, options, rules and wishes that only one of them has', () => {
    const other = model({ more: ', pay: Pay', rest: 'infeasible: [build and sue]\noutcomes: { deal: build }\n' });
    const words = said(model({}), other);
    expect(words).toMatch(/What they can do:\s+• \+ only now: south\.pay \(Pay\)/);
    expect(words).toMatch(/What cannot be:\s+• \+ only now: build and sue/);
    expect(words).toMatch(/Outcomes:\s+• \+ only now: deal \(build\)/);
    expect(said(other, model({}))).toMatch(/What they can do:\s+• − only before: south\.pay \(Pay\)/);
  });

  it('says what is said otherwise, and what only changed its place', () => {
    expect(said(model({}), model({ rest: 'joint: { both: [build, sue] }\n' }))).toContain(
      'only now: both (build, sue)',
    );
    const order = said(model({}), model({ south: 'not sue, not build' }));
    expect(order).toMatch(/What south wants:\s+• ↕ in another order, now: not sue, not build\n$/);
    const names = said(model({}), model({}).replace('The north', 'Northland').replace('name: ', 'name: '));
    expect(names).toMatch(/Who takes part:\s+• ± north: The north before, Northland now/);
  });

  it('names parties that only one of them has, with what they want', () => {
    const third = model({}).replace('statusQuo', '  west: { options: { leave: Leave }, prefers: [leave] }\nstatusQuo');
    const words = said(model({}), third);
    expect(words).toMatch(/Who takes part:\s+• \+ only now: west/);
    expect(words).toMatch(/What west wants:\s+• \+ only now: leave/);
    expect(said(third, model({}))).toMatch(/What west wants:\s+• − only before: leave/);
  });

  it('says so where nothing differs but the words around it', () => {
    expect(said(model({}), `# a remark\n${model({})}`)).toContain('Both say the same');
  });
});

describe('case: states and equilibria of one model alone', () => {
  it('names the states that one has alone, and for each concept what comes and goes', () => {
    const words = held(model({}), model({ north: 'not build', rest: 'infeasible: [build and sue]\n' }));
    expect(words).toContain('There were 4 states, now there are 3.');
    expect(words).toContain('Only before: Build · Sue');
    expect(words).not.toContain('Only now');
    expect(words).toMatch(/nash +1 +1 +Build +nothing taken/);
  });

  it('says nothing of concepts under which the same states hold', () => {
    const words = held(model({}), model({ south: 'not sue, not build' }));
    expect(words.trim()).toBe('Both have 4 states.');
  });
});
