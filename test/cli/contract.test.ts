import { describe, expect, it } from 'vitest';
import { standstill } from '../support/command-line.ts';

/** The model that the contract's section 4 answers. */
const example = `standstill: 1
parties:
  a:
    name: A
    options: { x: X, y: Y }
    prefers: [x, not b.z]
  b:
    name: B
    options: { z: Z }
    prefers: [z]
statusQuo: []
`;

const all = <T>(value: T) => ({ nash: value, gmr: value, smr: value, seq: value, symseq: value, sim: value });

describe('case: the example of the contract', () => {
  it('is answered to the letter', async () => {
    const { out, code } = await standstill(['analyze', '-', '--json'], { input: example });
    expect(code).toBe(0);
    const document = JSON.parse(out);
    expect(document).toMatchObject({
      version: 1,
      model: {
        scenario: null,
        parties: [
          { id: 'a', name: 'A', options: ['a.x', 'a.y'] },
          { id: 'b', name: 'B', options: ['b.z'] },
        ],
      },
      states: { raw: 8, feasible: 8 },
      statusQuo: 1,
      rankings: {
        a: [
          [2, 4],
          [6, 8],
          [1, 3],
          [5, 7],
        ],
        b: [
          [5, 6, 7, 8],
          [1, 2, 3, 4],
        ],
      },
      stability: { a: all([2, 4, 6, 8]), b: all([5, 6, 7, 8]) },
      equilibria: all([6, 8]),
      standstill: all(false),
      undefined: {},
      warnings: [],
    });
    expect(document.model.options[0]).toEqual({ id: 'a.x', name: 'X', moves: 'both' });
    expect(document.states.list[0]).toEqual({ id: 1, pattern: 'NNN', outcomes: [] });
    expect(document.moves.a[0]).toEqual([2, 3, 4]);
    expect(document.moves.b[0]).toEqual([5]);
    expect(document.improvements.a[0]).toEqual([2, 4]);
    expect(document.improvements.b[0]).toEqual([5]);
    expect(document.paths['6']).toEqual({ steps: 2, improvementsOnly: true, improvementSteps: 2 });
    expect(document.paths['1']).toBeUndefined();
  });

  it('leaves out the concepts that are not asked for', async () => {
    const { out } = await standstill(['analyze', '-', '--json', '--concepts', 'seq,nash'], { input: example });
    const document = JSON.parse(out);
    expect(Object.keys(document.equilibria)).toEqual(['nash', 'seq']);
    expect(Object.keys(document.stability.a)).toEqual(['nash', 'seq']);
  });

  it('accepts every certificate behind it with --verify', async () => {
    const { err, code } = await standstill(['analyze', '-', '--verify'], { input: example });
    expect(err).toMatch(/verified: 96 verdicts.* claims on all coalitions accepted/);
    expect(code).toBe(0);
  });

  it('explains with the sanction of every improvement', async () => {
    const { out } = await standstill(['explain', 'prisoners-dilemma', 'YY', '--json', '--concepts', 'nash,seq']);
    const document = JSON.parse(out);
    expect(document.state).toBe(4);
    expect(document.parties[0].concepts.nash).toEqual({ stable: false, improvements: [{ to: 3, sanction: null }] });
    expect(document.parties[0].concepts.seq.stable).toBe(true);
    expect(document.parties[0].concepts.seq.improvements[0].sanction[0].to).toBe(1);
  });
});
