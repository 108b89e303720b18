import { describe, expect, it } from 'vitest';
import { statementUse } from '../../src/analysis/index.ts';
import { expand } from '../../src/engine/index.ts';
import { parseModel } from '../../src/format/index.ts';

function useOf(statements: string, more = '') {
  const { model } = parseModel(
    `standstill: 1\nparties:\n  a: { options: { x: X, y: Y }, prefers: ${statements} }\n  b: { options: { z: Z }, prefers: [z] }\n${more}`,
  );
  const graph = model === null ? null : expand(model.base).graph;
  return graph === null ? [] : statementUse(graph, 0);
}

describe('case: what each statement does among the others', () => {
  it('finds the statement that says the contrary, and the one that says the same', () => {
    const [, second, third] = useOf('[x, not x, "x and (y or not y)"]');
    expect(second).toEqual({ holds: 'sometimes', decides: false, same: null, contrary: 0 });
    expect(third).toEqual({ holds: 'sometimes', decides: false, same: 0, contrary: 1 });
  });

  it('finds what is settled by those above together', () => {
    const used = useOf('[x, y, x iff y, z]');
    expect(used.map(({ decides }) => decides)).toEqual([true, true, false, true]);
    expect(used[2]).toMatchObject({ same: null, contrary: null });
  });

  it('finds what holds always or never in the states that exist', () => {
    const used = useOf('[not (x and z), x and z, y]', 'infeasible: [x and z]\n');
    expect(used.map(({ holds }) => holds)).toEqual(['always', 'never', 'sometimes']);
    expect(used.map(({ decides }) => decides)).toEqual([false, false, true]);
  });
});
