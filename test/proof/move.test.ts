import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMove, findMove, type Goal, type MoveAnswer } from '../../src/analysis/index.ts';
import { evaluate } from '../../src/engine/index.ts';
import { type Concept, type Conflict, concepts } from '../../src/model/index.ts';
import { graphOf } from '../engine/support/graph.ts';
import { isDefined } from '../oracle/stability.ts';
import { layOut } from '../oracle/world.ts';
import { randomConflict } from '../support/random-conflict.ts';
import { randomDeal } from '../support/random-deal.ts';
import { randomPromise } from '../support/random-promise.ts';
import { prove, type Tally } from './support/prove.ts';

interface Asked {
  readonly conflict: Conflict;
  readonly concept: Concept;
  readonly goal: Goal;
}

const everything = { options: 4, parties: 3, joint: true, needs: true, bodies: true, guarantees: true };

/** Conflicts with everything, most of them with a deal in sight. */
const questions: fc.Arbitrary<Asked> = fc
  .record({
    conflict: fc.oneof(randomPromise, randomDeal(everything), randomConflict(everything)),
    concept: fc.constantFrom<Concept>('seq', ...concepts),
    goal: fc.constantFrom<Goal>('hold', 'hold', 'reach', 'stable', 'unfreeze'),
  })
  .filter(({ conflict, concept }) => conflict.statusQuo !== null && isDefined(layOut(conflict), concept));

/** What would move it to the last outcome; null where no state satisfies that. */
function answerTo({ conflict, concept, goal }: Asked): MoveAnswer | null {
  const graph = graphOf(conflict);
  const last = conflict.outcomes.length - 1;
  const flags = last < 0 ? new Uint8Array() : evaluate(graph, { kind: 'outcome', outcome: last });
  const targets = [...flags.keys()].filter((state) => flags[state] === 1).slice(0, 3);
  if (targets.length === 0 || graph.statusQuo === null) return null;
  const asked = { outcome: 'deal', title: 'Deal', targets, concept, goal, bound: 1, most: 2 };
  return findMove(graph, asked, graph.statusQuo);
}

function refusals(answer: MoveAnswer): readonly string[] {
  return [...checkMove(answer)].flatMap(({ claim, finding }) =>
    finding.accepted ? [] : [`${claim}: ${finding.reason}`],
  );
}

/** Changes an answer so that it says something that is not so; null where there is nothing to change. */
type Mutation = (answer: MoveAnswer) => MoveAnswer | null;

function withFirst<Item>(
  items: readonly Item[] | undefined,
  change: (item: Item) => Item | null,
): readonly Item[] | null {
  for (const [at, item] of (items ?? []).entries()) {
    const changed = change(item);
    if (changed !== null) return items?.with(at, changed) ?? null;
  }
  return null;
}

type Agreed = NonNullable<MoveAnswer['agreement']>['lists'][number]['states'][number];
type Path = NonNullable<MoveAnswer['paths']>[number]['paths'][number];
type NeededSet = NonNullable<MoveAnswer['guarantees']>['sets'][number];
type Edited = NonNullable<MoveAnswer['dependence']>['least']['answers'][number];

const agreed =
  (change: (state: Agreed) => Agreed | null): Mutation =>
  (answer) => {
    const lists = withFirst(answer.agreement?.lists, (list) => {
      const states = withFirst(list.states, change);
      return states && { ...list, states };
    });
    return lists && { ...answer, agreement: { lists, complete: true } };
  };

const path =
  (change: (path: Path) => Path | null): Mutation =>
  (answer) => {
    const paths = withFirst(answer.paths ?? undefined, (end) => {
      const changed = withFirst(end.paths, change);
      return changed && { ...end, paths: changed };
    });
    return paths && { ...answer, paths };
  };

const set =
  (change: (set: NeededSet) => NeededSet | null): Mutation =>
  (answer) => {
    const sets = withFirst(answer.guarantees?.sets, change);
    return sets && answer.guarantees && { ...answer, guarantees: { ...answer.guarantees, sets } };
  };

const edited =
  (change: (edited: Edited) => Edited | null): Mutation =>
  (answer) => {
    const answers = withFirst(answer.dependence?.least.answers, change);
    if (answers === null || answer.dependence === null) return null;
    return { ...answer, dependence: { ...answer.dependence, least: { ...answer.dependence.least, answers } } };
  };

const mutations: Readonly<Record<string, Mutation>> = {
  'better for everybody or not': agreed((state) => ({ ...state, strict: !state.strict })),
  'efficient or not': agreed((state) => ({ ...state, pareto: !state.pareto })),
  'an equilibrium or not': agreed((state) => ({
    ...state,
    stable: { ...state.stable, nash: state.stable.nash !== true },
  })),
  'reached by gains': agreed((state) => (state.reached === 'none' ? { ...state, reached: 'improvements' } : null)),
  'reached with nothing promised': agreed((state) =>
    state.reached === 'guarantees' ? { ...state, reached: 'foresight' } : null,
  ),
  'a path cut short': path((one) => (one.steps.length > 0 ? { ...one, steps: one.steps.slice(0, -1) } : null)),
  'a path that holds after all': path((one) => (one.defections.length > 0 ? { ...one, defections: [] } : null)),
  'somebody who stays, and would go on': path((one) => {
    const [first] = one.defections.filter(({ how }) => how === 'stays');
    return first === undefined ? null : { ...one, defections: [{ ...first, how: 'leaves', to: first.at }] };
  }),
  'a promise less': set((one) => (one.items.length > 0 ? { ...one, items: one.items.slice(1) } : null)),
  'a promise about nothing': set((one) => {
    const [first] = one.items;
    return first === undefined
      ? null
      : { ...one, items: [...one.items, { ...first, kind: 'lock', option: 99, key: '' }] };
  }),
  'a promised path cut short': set((one) => (one.path.length > 0 ? { ...one, path: one.path.slice(0, -1) } : null)),
  'an edit less': edited((one) => (one.edits.length > 0 ? { ...one, edits: one.edits.slice(1) } : null)),
  'an edit that is none': edited((one) => ({
    ...one,
    edits: [...one.edits, { party: 0, edit: { kind: 'drop', at: 99 } }],
  })),
  'an edit that leads elsewhere': edited((one) => ({ ...one, leadsTo: 999 })),
};

describe('law: the independent checker accepts what would move it', () => {
  it('every claim of every answer, for all concepts and goals', () => {
    const atLeast = { agreement: 50, 'path that holds': 20, promises: 50, threats: 5, 'edited model': 100 };
    prove(questions, { runs: 500, atLeast }, (asked, tally) => {
      const answer = answerTo(asked);
      if (answer === null) return;
      expect(refusals(answer)).toEqual([]);
      seeClaims(answer, tally);
    });
  }, 600_000);

  it('and refuses each answer that was changed to say something that is not so', () => {
    const atLeast = Object.fromEntries(Object.keys(mutations).map((name) => [name, 5]));
    prove(questions, { runs: 200, atLeast }, (asked, tally) => {
      const answer = answerTo(asked);
      if (answer === null) return;
      for (const [name, mutate] of Object.entries(mutations)) {
        const mutated = mutate(answer);
        if (mutated === null) continue;
        expect([name, refusals(mutated).length > 0]).toEqual([name, true]);
        tally.see(name);
      }
    });
  }, 600_000);
});

function seeClaims({ agreement, paths, guarantees, dependence }: MoveAnswer, tally: Tally): void {
  tally.see('agreement', agreement?.lists.some(({ states }) => states.length > 0) === true);
  tally.see(
    'path that holds',
    paths?.some((end) => end.paths.some(({ defections }) => defections.length === 0)) === true,
  );
  tally.see('promises', guarantees?.sets.some(({ items }) => items.length > 0) === true);
  tally.see('threats', (guarantees?.threats.length ?? 0) > 0);
  tally.see('edited model', dependence?.least.answers.some(({ edits }) => edits.length > 0) === true);
}
