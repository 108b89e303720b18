import { describe, expect, it } from 'vitest';
import { assess, certify, openStepsFrom, reach, shortestPaths } from '../../src/engine/index.ts';
import { concepts } from '../../src/model/index.ts';
import { ranking } from '../engine/support/build.ts';
import { graphOf, numbersOf } from '../engine/support/graph.ts';
import { buildMulti, giveUp, type MultiDraft, take } from './support/multi.ts';

/** The prisoner's dilemma: each stays silent (Y) or talks (N). */
const dilemma: MultiDraft = {
  parties: [
    { options: ['both'], preference: ranking(['NY'], ['YY'], ['NN'], ['YN']) },
    { options: ['both'], preference: ranking(['YN'], ['YY'], ['NN'], ['NY']) },
  ],
  statusQuo: [],
};

const swap = { ...dilemma, joint: [[take(0), take(1)]] };

describe('case: the small examples of steps of several parties', () => {
  it('keeps mutual defection stable for each prisoner, and no standstill, when the swap is open', () => {
    const before = assess(graphOf(buildMulti(dilemma)), ['nash', 'seq']);
    expect(numbersOf(before.equilibria.nash)).toEqual([1]);
    const graph = graphOf(buildMulti(swap));
    const { stable, equilibria } = assess(graph, ['nash', 'gmr', 'smr', 'seq', 'symseq']);
    for (const concept of ['nash', 'gmr', 'smr', 'seq', 'symseq'] as const) {
      expect(stable[concept]?.map((flags) => flags[0])).toEqual([1, 1]);
      expect(equilibria[concept]?.[0]).toBe(0);
    }
    expect(openStepsFrom(graph, 0, ['nash', 'seq'])).toEqual([
      { kind: 'joint', name: 'j1', from: 0, to: 3, movers: [0, 1], colour: 2, sanctions: { nash: null, seq: null } },
    ]);
    expect(certify(graph, 'seq', 0, 0)).toMatchObject({ stable: true, improvements: [] });
  });

  it('leaves simultaneous stability undefined where steps of several parties exist', () => {
    const { undefined: reasons, equilibria } = assess(graphOf(buildMulti(swap)), concepts);
    expect(reasons).toEqual({ sim: 'steps-of-several-parties' });
    expect(equilibria.sim).toBeUndefined();
  });

  it('cannot run a joint step backwards unless the reverse is declared', () => {
    const back = { ...swap, statusQuo: [0, 1] };
    const one = shortestPaths(graphOf(buildMulti(back)), 3, 0, { improvementsOnly: false, limit: 10 });
    expect(one.paths.map((path) => path.length)).toEqual([2, 2]);
    const declared = buildMulti({
      ...swap,
      joint: [
        [take(0), take(1)],
        [giveUp(0), giveUp(1)],
      ],
    });
    const two = shortestPaths(graphOf(declared), 3, 0, { improvementsOnly: false, limit: 10 });
    expect(two.paths).toEqual([[{ from: 3, to: 0, movers: [0, 1] }]]);
  });

  it('lets a move with consent happen only with those named, in the direction said', () => {
    const graph = graphOf(buildMulti({ ...dilemma, needs: [{ option: 0, take: [1] }] }));
    expect(graph.moves(0, 0)).toEqual([]);
    expect(graph.moves(0, 1)).toEqual([0]);
    const { paths } = shortestPaths(graph, 0, 1, { improvementsOnly: false, limit: 5 });
    expect(paths).toEqual([[{ from: 0, to: 1, movers: [0, 1] }]]);
    expect(Array.from(reach(graph, 0).improvementSteps)).toEqual([0, -1, -1, -1]);
  });

  it('does not let two steps of the same colour follow one another', () => {
    const graph = graphOf(
      buildMulti({ ...dilemma, needs: [{ option: 0, take: [1], reverse: [1] }], joint: [[take(0), take(1)]] }),
    );
    const { paths } = shortestPaths(graph, 0, 2, { improvementsOnly: false, limit: 5 });
    expect(paths).toEqual([[{ from: 0, to: 2, movers: [1] }]]);
    expect(reach(graph, 0).steps[3]).toBe(1);
  });
});

describe('case: bodies decide by weight, quota and veto', () => {
  const council: MultiDraft = {
    parties: [
      { options: ['both'], preference: ranking(['Y'], ['N']) },
      { options: [], preference: ranking(['Y'], ['N']) },
      { options: [], preference: ranking(['Y', 'N']) },
      { options: [], preference: ranking(['N'], ['Y']) },
    ],
    statusQuo: [],
  };
  const vote = (body: object) =>
    graphOf(
      buildMulti({ ...council, bodies: [{ members: [0, 1, 2, 3], quota: 2, decides: [{ option: 0 }], ...body }] }),
    );
  const open = (graph: ReturnType<typeof vote>) =>
    openStepsFrom(graph, 0, ['nash']).map(({ name, movers }) => ({ name, movers }));

  it('passes with the owner and the gaining members at the quota', () => {
    expect(open(vote({}))).toEqual([{ name: 'b1', movers: [0, 1] }]);
    expect(open(vote({ quota: 3 }))).toEqual([]);
    expect(open(vote({ quota: 3, weights: [1, 2, 1, 1] }))).toEqual([{ name: 'b1', movers: [0, 1] }]);
  });

  it('is blocked by a veto holder who loses, not by one who does not care, unless abstentions count against', () => {
    expect(open(vote({ veto: [3] }))).toEqual([]);
    expect(open(vote({ veto: [2] }))).toEqual([{ name: 'b1', movers: [0, 1] }]);
    expect(open(vote({ veto: [2], abstention: 'against' }))).toEqual([]);
    expect(open(vote({ veto: [1], abstention: 'against' }))).toEqual([{ name: 'b1', movers: [0, 1] }]);
  });

  it('is a single move where the owner passes it alone', () => {
    const graph = vote({ quota: 1 });
    expect(graph.moves(0, 0)).toEqual([1]);
    expect(open(graph)).toEqual([]);
    expect(vote({ quota: 1, veto: [3] }).moves(0, 0)).toEqual([]);
  });

  it('names owner, veto holders, then members in file order up to the quota as movers of a legal step', () => {
    const movers = (body: object) =>
      shortestPaths(vote(body), 0, 1, { improvementsOnly: false, limit: 2 }).paths.map((path) => path[0]?.movers);
    expect(movers({})).toEqual([[0, 1]]);
    expect(movers({ veto: [3] })).toEqual([[0, 3]]);
    expect(movers({ veto: [3], quota: 3 })).toEqual([[0, 1, 3]]);
    expect(movers({ quota: 3, weights: [1, 1, 5, 1] })).toEqual([[0, 1, 2]]);
  });

  it('decides only in the direction said', () => {
    const graph = vote({ decides: [{ option: 0, direction: 'back' }] });
    expect(graph.moves(0, 0)).toEqual([1]);
    expect(graph.moves(0, 1)).toEqual([]);
  });
});
