import { type Assessment, assess, type Graph } from '../../engine/index.ts';
import { type Concept, concepts } from '../../model/index.ts';
import { findGuarantees, groundOf, type SearchLimits } from '../guarantees/index.ts';
import { preferredTo } from '../preferred.ts';
import { efficientAmong } from './efficient.ts';
import { type Reached, reachedFrom } from './reached.ts';

/** How a state is reached, the least demanding first; null where that was not decided. Definitions §6, Agreement. */
export type Rung = 'improvements' | 'joint' | 'foresight' | 'guarantees' | 'none';

/** A state that every party weakly prefers to the baseline and somebody strictly. */
export interface Agreeable {
  readonly state: number;
  /** Better for everybody who is not indifferent among all states. */
  readonly strict: boolean;
  /** No feasible state is better for somebody and worse for nobody. */
  readonly pareto: boolean;
  /** Whether it is an equilibrium, for each concept that is defined here. */
  readonly stable: Partial<Record<Concept, boolean>>;
  readonly reached: Rung | null;
}

/** What could be agreed on instead of one baseline. */
export interface AgreementList {
  readonly against: number;
  readonly states: readonly Agreeable[];
}

export interface Agreement {
  /** Against the status quo first; then, where it is no equilibrium, against each equilibrium of the drift, ascending. */
  readonly lists: readonly AgreementList[];
  /** False when the search for guarantees was stopped or given up: then some `reached` is null. */
  readonly complete: boolean;
}

/** What every party would rather have than today, or than what today turns into, and how it is reached under the concept. */
export function findAgreement(graph: Graph, concept: Concept, start: number, limits: SearchLimits): Agreement {
  return decideRungs(graph, concept, listAgreement(graph, concept, start), limits);
}

/** The lists, with what is reached by improvements; how other states are reached is not decided yet. */
export function listAgreement(graph: Graph, concept: Concept, start: number): Agreement {
  const assessment = assess(graph, concepts, { sim: concept === 'sim' ? 'always' : 'auto' });
  const equilibria = assessment.equilibria[concept];
  const first = reachedFrom(graph, concept, start);
  const turned = first.every.map((reached, state) => reached & (equilibria?.[state] ?? 0));
  const drift = equilibria?.[start] === 1 ? [] : [...turned.keys()].filter((at) => turned[at] === 1 && at !== start);
  const lists = [start, ...drift].map((against) =>
    listAgainst(graph, assessment, concept, against, against === start ? first : null),
  );
  return { lists, complete: isDecided(lists) };
}

function isDecided(lists: readonly AgreementList[]): boolean {
  return lists.every(({ states }) => states.every(({ reached }) => reached !== null));
}

function listAgainst(
  graph: Graph,
  assessment: Assessment,
  concept: Concept,
  against: number,
  known: Reached | null,
): AgreementList {
  const preferred = preferredTo(graph, against);
  if (preferred.length === 0) return { against, states: [] };
  const { single, every } = known ?? reachedFrom(graph, concept, against);
  const defined = concepts.filter((one) => assessment.equilibria[one] !== undefined);
  const efficient = efficientAmong(
    graph,
    preferred.map(({ state }) => state),
  );
  const states = preferred.map(
    ({ state, strict }, at): Agreeable => ({
      state,
      strict,
      pareto: efficient[at] === 1,
      stable: Object.fromEntries(defined.map((one) => [one, assessment.equilibria[one]?.[state] === 1])),
      reached: single[state] === 1 ? 'improvements' : every[state] === 1 ? 'joint' : null,
    }),
  );
  return { against, states };
}

/** The lists once it is decided how every state is reached, as far as the limits allow; `effort` is for all of them together. */
export function decideRungs(
  graph: Graph,
  concept: Concept,
  { lists }: Agreement,
  { effort = Number.POSITIVE_INFINITY, ...limits }: SearchLimits,
): Agreement {
  let left = effort;
  const rungFrom = (start: number, end: number): Rung | null => {
    const ground = left <= 0 || limits.stop?.() === true ? null : groundOf({ graph, concept, start, targets: [end] });
    if (ground === null) return null;
    const { sets, complete, judged } = findGuarantees(ground, { ...limits, effort: left, first: true });
    left -= judged;
    const [least] = sets;
    if (least === undefined) return complete ? 'none' : null;
    return least.items.length === 0 ? 'foresight' : 'guarantees';
  };
  const decided = lists.map(({ against, states }) => ({
    against,
    states: states.map((one) => ({ ...one, reached: one.reached ?? rungFrom(against, one.state) })),
  }));
  return { lists: decided, complete: isDecided(decided) };
}
