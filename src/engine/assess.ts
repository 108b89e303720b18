import type { Concept } from '../model/index.ts';
import { exactWay } from './exact-way.ts';
import { groupsWay } from './groups-way.ts';
import { judgeTogether } from './judge-together.ts';
import { fewestForLanes, laneMachine, type Wanted } from './lanes/index.ts';
import { fewestForPool } from './pool.ts';
import { fitsWords, productWay } from './product-way.ts';
import { definitions } from './stability/index.ts';
import { stableForAll } from './stable-for-all.ts';
import { stepsWay, withoutOpenSteps } from './steps/index.ts';
import type { Assessment, Graph, Method, Payoffs } from './types.ts';
import type { Answers, Way } from './way.ts';

export interface AssessOptions {
  /** `auto` (default) takes groups wherever they give the right answer; groups asked for elsewhere are not taken. */
  readonly method?: 'auto' | Method;
  /** `auto` (default) leaves sim out above 2^16 states. */
  readonly sim?: 'auto' | 'always';
  /** `auto` (default) takes WebAssembly's lanes from some thousand states on, `lanes` wherever they suit, `plain` never. */
  readonly kernel?: 'auto' | 'lanes' | 'plain';
}

/** Stability of every state for every party under each of the concepts, and the equilibria. Definitions §3. */
export function assess(graph: Graph, concepts: readonly Concept[], options: AssessOptions = {}): Assessment {
  const asked: Asked = { graph, concepts, simAlways: options.sim === 'always' };
  if (graph.steps !== null) {
    const grouped = stepsWay(graph.steps);
    return judge(asked, grouped, {}, (concept) =>
      graph.steps === null ? [] : [withoutOpenSteps(graph.steps, grouped, concept)],
    );
  }
  const known = options.kernel === 'plain' ? null : judgeByPool(asked, options);
  if (known !== null) return judge(asked, chooseWay(graph, 'auto'), known);
  const lanes = options.kernel === 'plain' ? null : chooseLanes(graph, options);
  return lanes === null ? judge(asked, chooseWay(graph, options.method ?? 'auto')) : judge(asked, lanes);
}

interface Asked {
  readonly graph: Graph;
  readonly concepts: readonly Concept[];
  readonly simAlways: boolean;
}

/** Verdicts, and equilibria, that are known. */
type Known = Partial<Pick<Assessment, 'stable' | 'equilibria'>>;

/** All concepts but sim by the graph's pool; null where it is no help. */
function judgeByPool({ graph, concepts }: Asked, { method }: AssessOptions): Known | null {
  const { pool, layout } = graph;
  if (pool === null || method === 'exact' || layout.merging !== null || layout.states.kind !== 'product') return null;
  return judgeTogether(
    pool,
    graph,
    layout.states,
    concepts.filter((concept) => concept !== 'sim'),
  );
}

/** All concepts that are not known yet by one way; `also` says what has to hold besides for an equilibrium. */
function judge<Values>(
  { graph, concepts, simAlways }: Asked,
  plain: Way<Values>,
  known: Known = {},
  also: (concept: Concept) => readonly Uint8Array[] = () => [],
): Assessment {
  const way = remembering(plain);
  const stable: Partial<Record<Concept, readonly Uint8Array[]>> = {};
  const equilibria: Partial<Record<Concept, Uint8Array>> = {};
  const reasons: Partial<Record<Concept, string>> = {};
  for (const concept of concepts) {
    const definition = definitions[concept];
    const reason = definition.undefinedFor(graph, simAlways);
    if (reason !== null) reasons[concept] = reason;
    else {
      const verdicts =
        known.stable?.[concept] ?? graph.conflict.parties.map((_, party) => definition.stable(way, party, graph));
      stable[concept] = verdicts;
      equilibria[concept] = known.equilibria?.[concept] ?? inAll([...verdicts, ...also(concept)], graph.states.count);
    }
  }
  return { concepts, stable, equilibria, undefined: reasons, method: way.method };
}

/** Lanes, where states are so many that making them pays. */
function chooseLanes(graph: Graph, { method, kernel }: AssessOptions): Way<Wanted> | null {
  const { states, merging } = graph.layout;
  if (method === 'exact' || merging !== null || states.kind !== 'product') return null;
  if (states.count < fewestForLanes && kernel !== 'lanes') return null;
  const plain = productWay(graph, states);
  return laneMachine(graph, states, (party, values) => plain.least(party, values, 'improvements'));
}

/** Why a concept says nothing about the graph, whatever its size; null where it does. */
export function whyUndefined(graph: Graph, concept: Concept): string | null {
  return definitions[concept].undefinedFor(graph, true);
}

/** The way in which a graph's verdicts are computed: what questions beyond the concepts of definitions §3 are built from. */
export function wayFor(graph: Graph): Way {
  return remembering(graph.steps === null ? chooseWay(graph, 'auto') : stepsWay(graph.steps));
}

/** For every s, the least that opponents' answers leave of what s is worth to a party, or of the best that it finds from there. */
export type LeastAnswers = (party: number, symmetric: boolean, answers: Answers) => Payoffs;

/** What answers leave, for all states at once: by lanes where states are so many that threads would help to judge them. */
export function leastAnswers(graph: Graph): LeastAnswers {
  const lanes = graph.steps === null && graph.states.count >= fewestForPool ? chooseLanes(graph, {}) : null;
  return lanes === null ? leastBy(wayFor(graph)) : leastBy(lanes);
}

function leastBy<Values>(way: Way<Values>): LeastAnswers {
  return (party, symmetric, answers) => {
    const own = way.payoffs(party);
    return way.read(way.least(party, symmetric ? way.greatest(party, own) : own, answers));
  };
}

/** Groups need every R_j transitive: merged states can break that. Definitions §7. */
function chooseWay(graph: Graph, method: 'auto' | Method): Way {
  const { states, merging } = graph.layout;
  if (method === 'exact' || merging !== null) return exactWay(graph);
  return states.kind === 'product' && fitsWords(graph) ? productWay(graph, states) : groupsWay(graph);
}

/** The best that a party finds from each state is asked for by several concepts. */
function remembering<Values>(way: Way<Values>): Way<Values> {
  const known = new Map<number, Values>();
  return {
    ...way,
    greatest(party, values) {
      if (values !== way.payoffs(party)) return way.greatest(party, values);
      const best = known.get(party) ?? way.greatest(party, values);
      known.set(party, best);
      return best;
    },
  };
}

function inAll(verdicts: readonly Uint8Array[], count: number): Uint8Array {
  const all = new Uint8Array(count);
  stableForAll(verdicts, all, 0, count);
  return all;
}
