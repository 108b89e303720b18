import { assess, type Graph, whyUndefined } from '../engine/index.ts';
import type { Concept } from '../model/index.ts';
import { type Agreement, decideRungs, listAgreement } from './agreement/index.ts';
import {
  type Decide,
  type Dependence,
  decider,
  dependence,
  type Goal,
  type QuickTest,
  quickTest,
} from './dependence/index.ts';
import {
  type Found,
  findGuarantees,
  type Ground,
  groundOf,
  holdDecider,
  holdTest,
  type JudgedPath,
  judgePaths,
  type LostThreat,
  lostThreats,
  type NeededSet,
  neededSets,
} from './guarantees/index.ts';
import type { Question } from './question.ts';

/** What would move it towards an outcome: everything issue by issue that definitions §6 asks. */
export interface MoveAnswer {
  readonly kind: 'move';
  readonly question: Question;
  readonly graph: Graph;
  readonly asked: MoveQuestion;
  readonly start: number;
  /** The states of the outcome, ascending, and which of them are equilibria under the concept. */
  readonly stable: ReadonlySet<number>;
  /** What was not worked out yet is null. */
  readonly agreement: Agreement | null;
  readonly paths: readonly EndPaths[] | null;
  readonly guarantees: GuaranteesNeeded | null;
  readonly dependence: Dependence | null;
  /** False while something is missing or was cut short. */
  readonly complete: boolean;
}

export interface MoveQuestion {
  /** The outcome as it was asked for, and as people name it. */
  readonly outcome: string;
  readonly title: string;
  readonly targets: readonly number[];
  readonly concept: Concept;
  readonly goal: Goal;
  /** The most edits of preferences. */
  readonly bound: number;
  /** The most guarantees in a set. */
  readonly most: number;
  /** The most answers listed for each party, each confirmed by the engine: 100 unless given. */
  readonly listed?: number;
}

/** Of a question, what decides whether its goal is reached. */
export type GoalAsked = Pick<MoveQuestion, 'goal' | 'concept' | 'targets'>;

/** The shortest paths to one state of the outcome. */
export interface EndPaths {
  readonly end: number;
  readonly paths: readonly JudgedPath[];
}

export interface GuaranteesNeeded {
  readonly found: Found;
  /** One entry for each set found. */
  readonly sets: readonly NeededSet[];
  readonly threats: readonly LostThreat[];
}

/** How a long answer is watched. */
export interface MoveWatch {
  /** Asked now and then; true ends the work with what is known. */
  readonly stop?: () => boolean;
  /** Told what is known so far, after each part. */
  readonly known?: (answer: MoveAnswer) => void;
  /** Told which part is under way, and how much of it is done where that is known. */
  readonly progress?: (part: MovePart, done: number, total: number | null) => void;
}

export type MovePart = 'agreement' | 'paths' | 'guarantees' | 'dependence';

/**
 * How many sets of guarantees are judged to tell how agreeable states are reached, times the number of states; on models of up
 * to some hundred states that is more than is ever needed.
 */
const wholeEffort = 2 ** 22;
const leastEffort = 1000;

/** Paths listed for one state of the outcome. */
const pathsListed = 20;

/** Brings together what would move the conflict to the outcome; `start` is the status quo. */
export function findMove(graph: Graph, asked: MoveQuestion, start: number, watch: MoveWatch = {}): MoveAnswer {
  const { title, scenario } = graph.conflict;
  const { concept, targets, most } = asked;
  const equilibria = assess(graph, [concept], { sim: 'always' }).equilibria[concept];
  let answer: MoveAnswer = {
    kind: 'move',
    question: { title, scenario, concepts: [concept] },
    graph,
    asked,
    start,
    stable: new Set(targets.filter((state) => equilibria?.[state] === 1)),
    agreement: null,
    paths: null,
    guarantees: null,
    dependence: null,
    complete: false,
  };
  // What a concept does not define is left out, never guessed.
  if (equilibria === undefined) return answer;
  const tell = (more: Partial<MoveAnswer>) => {
    answer = { ...answer, ...more };
    watch.known?.(answer);
  };
  const stopped = () => watch.stop?.() === true;
  const searching = (part: MovePart) => ({
    most,
    stop: stopped,
    progress: (done: number) => watch.progress?.(part, done, null),
  });
  const decide = deciderOf(graph, asked, start);
  if (decide !== null) tell({ dependence: beforeAnyEdit(graph, asked, start, decide) });
  const ground = groundOf({ graph, concept, start, targets });
  if (ground !== null) tell({ paths: targets.map((end) => ({ end, paths: judgePaths(ground, end, pathsListed) })) });
  const agreement = listAgreement(graph, concept, start);
  tell({ agreement });
  if (decide !== null && !stopped()) {
    tell({ dependence: dependsOn(graph, asked, start, decide, watch, (known) => tell({ dependence: known })) });
  }
  if (ground !== null && !stopped())
    tell({ guarantees: neededBy(ground, findGuarantees(ground, searching('guarantees'))) });
  const effort = Math.max(leastEffort, Math.floor(wholeEffort / graph.states.count));
  tell({ agreement: decideRungs(graph, concept, agreement, { ...searching('agreement'), effort }) });
  const complete =
    answer.guarantees?.found.complete === true &&
    answer.agreement?.complete === true &&
    answer.dependence?.complete === true;
  return { ...answer, complete };
}

function neededBy(ground: Ground, found: Found): GuaranteesNeeded {
  const threats = ground.targets.flatMap((end) => lostThreats(ground, end));
  return { found, sets: neededSets(ground, found), threats };
}

function deciderOf(graph: Graph, { goal, concept, targets }: GoalAsked, start: number): Decide | null {
  if (goal === 'hold') return holdDecider({ graph, concept, start, targets });
  return decider({ goal, concept, outcome: flagsOf(graph, targets) });
}

/** Whether the goal is reached as things are; null where the concept is not defined or there are too many steps to list. */
export function goalReached(graph: Graph, question: GoalAsked, start: number): boolean | null {
  const decide = whyUndefined(graph, question.concept) === null ? deciderOf(graph, question, start) : null;
  return decide === null ? null : decide(graph) !== null;
}

/** For `hold`, what the outcome's stability and everybody's taking part in a path ask for; both are quick. */
function quickTestOf(graph: Graph, asked: MoveQuestion, start: number): QuickTest | null {
  const { goal, concept, targets } = asked;
  const stability = quickTest(graph, { goal, concept, outcome: flagsOf(graph, targets) });
  if (goal !== 'hold') return stability;
  const test = holdTest({ graph, concept, start, targets });
  if (test === null) return stability;
  return { may: (trial) => test(trial) && (stability === null || stability.may(trial)), exact: false };
}

/** What is known before any edit is tried: whether the goal holds already, and else nothing. */
function beforeAnyEdit(graph: Graph, asked: MoveQuestion, start: number, decide: Decide): Dependence {
  const known = dependsOn(graph, { ...asked, bound: 0 }, start, decide, {}, () => {});
  return known.holdsNow === null ? { ...known, complete: asked.bound === 0 } : { ...known, bound: asked.bound };
}

function dependsOn(
  graph: Graph,
  asked: MoveQuestion,
  start: number,
  decide: Decide,
  watch: MoveWatch,
  known: (answer: Dependence) => void,
): Dependence {
  const { goal, concept, targets, bound, listed } = asked;
  return dependence(
    graph,
    { goal, concept, outcome: flagsOf(graph, targets) },
    {
      bound,
      decide,
      quick: quickTestOf(graph, asked, start),
      limit: listed ?? 100,
      progress: (done, total) => watch.progress?.('dependence', done, total),
      known,
      stop: () => watch.stop?.() === true,
    },
  );
}

function flagsOf({ states }: Graph, targets: readonly number[]): Uint8Array {
  const flags = new Uint8Array(states.count);
  for (const state of targets) flags[state] = 1;
  return flags;
}
