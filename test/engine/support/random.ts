import fc from 'fast-check';
import { expand, type Graph } from '../../../src/engine/index.ts';
import type { Condition, Direction, Preference } from '../../../src/model/index.ts';
import { build, type Draft, ranking, statements, weights } from './build.ts';

/** A condition over so many options. */
export function conditions(options: number): fc.Arbitrary<Condition> {
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 4, arbitrary: fc.nat(options - 1).map((option): Condition => ({ kind: 'option', option })) },
      { weight: 1, arbitrary: fc.boolean().map((value): Condition => ({ kind: 'constant', value })) },
      { weight: 3, arbitrary: tie('condition').map((of): Condition => ({ kind: 'not', of })) },
      {
        weight: 4,
        arbitrary: fc
          .tuple(
            fc.constantFrom('and' as const, 'or' as const),
            fc.array(tie('condition'), { minLength: 2, maxLength: 3 }),
          )
          .map(([kind, of]): Condition => ({ kind, of })),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(tie('condition'), tie('condition'))
          .map(([then, given]): Condition => ({ kind: 'if', then, given })),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(tie('condition'), tie('condition'))
          .map(([left, right]): Condition => ({ kind: 'iff', left, right })),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(
            fc.constantFrom('at least' as const, 'at most' as const, 'exactly' as const),
            fc.nat(4),
            fc.array(tie('condition'), { minLength: 1, maxLength: 4 }),
          )
          .map(([how, n, of]): Condition => ({ kind: 'count', how, n, of })),
      },
    ),
  }));
  return condition;
}

/** What a random conflict may have. */
export interface Kinds {
  readonly merged: boolean;
  readonly mostOptions: number;
}

/** Drafts of 1–5 parties and 2–8 options with statements, weights or nobody's preference; rankings are added once states are known. */
function drafts({
  merged,
  mostOptions,
}: Kinds): fc.Arbitrary<{ draft: Draft; ranked: readonly number[]; seed: number }> {
  return fc
    .tuple(fc.integer({ min: 2, max: mostOptions }), fc.integer({ min: 1, max: 5 }))
    .chain(([options, parties]) => {
      const condition = conditions(options);
      const few = (maxLength: number) => fc.array(condition, { maxLength });
      return fc.record({
        owners: fc.array(fc.nat(parties - 1), { minLength: options, maxLength: options }),
        moves: fc.array(fc.constantFrom<Direction>('both', 'both', 'forward', 'back'), {
          minLength: options,
          maxLength: options,
        }),
        preferences: fc.array(preferences(condition), { minLength: parties, maxLength: parties }),
        ranked: fc.subarray(Array.from({ length: parties }, (_, party) => party)),
        infeasible: few(2),
        merged: merged ? few(2) : fc.constant([]),
        outcomes: few(2),
        seed: fc.nat(),
      });
    })
    .map(({ owners, moves, preferences: given, ranked, seed, ...rest }) => {
      const own = (party: number) => moves.filter((_, option) => owners[option] === party);
      const parties = given.map((preference, party) => ({ options: own(party), preference }));
      return { draft: { ...rest, parties }, ranked, seed };
    });
}

function preferences(condition: fc.Arbitrary<Condition>): fc.Arbitrary<Preference> {
  const amount = fc.tuple(fc.bigInt({ min: -5n, max: 9n }), fc.nat(2), condition);
  return fc.oneof(
    { weight: 4, arbitrary: fc.array(condition, { minLength: 1, maxLength: 6 }).map((list) => statements(...list)) },
    { weight: 2, arbitrary: fc.array(amount, { minLength: 1, maxLength: 5 }).map((list) => weights(...list)) },
    { weight: 1, arbitrary: fc.constant<Preference>({ kind: 'indifferent' }) },
  );
}

/** Graphs of random conflicts that have a feasible state. */
export function graphs(kinds: Kinds): fc.Arbitrary<Graph> {
  return drafts(kinds)
    .map(({ draft, ranked, seed }) => {
      const { graph } = expand(build(draft));
      if (graph === null || ranked.length === 0) return graph;
      const parties = draft.parties.map((party, at) =>
        ranked.includes(at) ? { ...party, preference: shuffled(graph, seed + at) } : party,
      );
      return expand(build({ ...draft, parties })).graph;
    })
    .filter((graph) => graph !== null);
}

/** Some order of the states with ties, by their patterns. */
function shuffled(graph: Graph, seed: number): Preference {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const tiers: string[][] = [];
  const order = Array.from({ length: graph.states.count }, (_, at) => ({ at, key: next() }));
  for (const { at } of order.toSorted((a, b) => a.key - b.key)) {
    const pattern = graph.states.pattern(at);
    if (tiers.length > 0 && next() < 0.3) tiers.at(-1)?.push(pattern);
    else tiers.push([pattern]);
  }
  return ranking(...tiers);
}
