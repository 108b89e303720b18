import { assess, type Graph } from '../engine/index.ts';
import type { Concept } from '../model/index.ts';
import { type Agreement, findAgreement } from './agreement/index.ts';
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
  allDefections,
  type Defection,
  defectionKey,
  type Found,
  findGuarantees,
  type Ground,
  type GuaranteeSet,
  groundOf,
  holdDecider,
  holdTest,
  type JudgedPath,
  judgePaths,
  type LostThreat,
  lostThreats,
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
}

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

/** A minimal set with the defections of the unchanged conflict and what stops each. */
export interface NeededSet extends GuaranteeSet {
  readonly defections: readonly (Defection & {
    /** Indices into `items` without each of which the defection returns, ascending. */
    readonly stoppedBy: readonly number[];
  })[];
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
  const searching = (part: MovePart) => ({
    most,
    stop: () => watch.stop?.() === true,
    progress: (done: number) => watch.progress?.(part, done, null),
  });
  const ground = groundOf({ graph, concept, start, targets });
  if (ground !== null) tell({ paths: targets.map((end) => ({ end, paths: judgePaths(ground, end, pathsListed) })) });
  if (ground !== null) tell({ guarantees: neededBy(ground, findGuarantees(ground, searching('guarantees'))) });
  tell({ agreement: findAgreement(graph, concept, start, searching('agreement')) });
  const decide = deciderOf(graph, asked, start);
  if (decide !== null && watch.stop?.() !== true) tell({ dependence: dependsOn(graph, asked, start, decide, watch) });
  const complete =
    answer.guarantees?.found.complete === true &&
    answer.agreement?.complete === true &&
    answer.dependence?.complete === true;
  return { ...answer, complete };
}

function neededBy(ground: Ground, found: Found): GuaranteesNeeded {
  const ends = [...new Set(found.sets.map(({ end }) => end))];
  const unchanged = new Map(ends.map((end) => [end, allDefections(ground, end, [])]));
  const threats = ground.targets.flatMap((end) => lostThreats(ground, end));
  return {
    found,
    sets: found.sets.map((set) => ({ ...set, defections: stopped(ground, set, unchanged.get(set.end) ?? []) })),
    threats,
  };
}

function stopped(ground: Ground, { items, end }: GuaranteeSet, defections: readonly Defection[]) {
  const without = items.map((_, left) => {
    const rest = items.filter((_, at) => at !== left);
    return new Set(allDefections(ground, end, rest).map(defectionKey));
  });
  return defections.map((defection) => ({
    ...defection,
    stoppedBy: [...items.keys()].filter((at) => without[at]?.has(defectionKey(defection)) === true),
  }));
}

function deciderOf(graph: Graph, { goal, concept, targets }: MoveQuestion, start: number): Decide | null {
  if (goal === 'hold') return holdDecider({ graph, concept, start, targets });
  return decider({ goal, concept, outcome: flagsOf(graph, targets) });
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

function dependsOn(graph: Graph, asked: MoveQuestion, start: number, decide: Decide, watch: MoveWatch): Dependence {
  const { goal, concept, targets, bound } = asked;
  return dependence(
    graph,
    { goal, concept, outcome: flagsOf(graph, targets) },
    {
      bound,
      decide,
      quick: quickTestOf(graph, asked, start),
      limit: 100,
      progress: (done, total) => watch.progress?.('dependence', done, total),
      stop: () => watch.stop?.() === true,
    },
  );
}

function flagsOf({ states }: Graph, targets: readonly number[]): Uint8Array {
  const flags = new Uint8Array(states.count);
  for (const state of targets) flags[state] = 1;
  return flags;
}
