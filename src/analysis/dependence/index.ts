import { type Graph, rankAnew } from '../../engine/index.ts';
import type { Conflict } from '../../model/index.ts';
import { impossible } from '../../text/index.ts';
import type { Question } from '../question.ts';
import type { Found } from './collect.ts';
import { editConflict } from './edited-model.ts';
import { compareEditLists, type PartyEdit } from './edits.ts';
import { type Decide, decider, type GoalQuestion, type QuickTest, quickTest } from './goals.ts';
import { editSearch, type Search, type Slot, type Tally } from './search.ts';

export { type EditedPreference, editConflict, editedPreferences } from './edited-model.ts';
export type { PartyEdit, PreferenceEdit } from './edits.ts';
export { type Decide, decider, type Goal, type GoalQuestion, type QuickTest, quickTest } from './goals.ts';
export type { Tally } from './search.ts';

/** On whom it depends that a goal comes about, and what would have to change. Definitions §6, Dependence. */
export interface Dependence {
  readonly kind: 'dependence';
  readonly question: Question & GoalQuestion;
  readonly graph: Graph;
  /** The state the goal leads to in the model as it is; null where it does not hold. */
  readonly holdsNow: number | null;
  /** The most edits looked for; of a partial answer, the number up to which every list was looked at. */
  readonly bound: number;
  readonly complete: boolean;
  /** d_i: the least edits of each party alone. */
  readonly parties: readonly LeastEdits[];
  /** The parties whose least (edits, distance) is least; nobody where the goal holds already. */
  readonly pivotal: readonly number[];
  /** The least edits of all parties together. */
  readonly least: LeastEdits;
  /** How the lists were decided. */
  readonly tally: Tally;
}

export interface LeastEdits {
  /** Null: none up to the bound. */
  readonly edits: number | null;
  /** The least distance among the answers. */
  readonly distance: number | null;
  /** By distance, then by their edits; the engine has confirmed each. */
  readonly answers: readonly DependenceAnswer[];
  /** Answers beyond those listed. */
  readonly more: number;
}

export interface DependenceAnswer {
  readonly edits: readonly PartyEdit[];
  /** The number of pairs of states that are seen otherwise, half for a tie made or broken. */
  readonly distance: number;
  /** How many other edit lists of that length make the same orders. */
  readonly same: number;
  /** The lowest state the goal leads to. */
  readonly leadsTo: number;
  /** The certificate: the model with the edits made. */
  readonly edited: Conflict;
}

export interface DependenceOptions {
  /** The most edits: 2 unless given. */
  readonly bound?: number;
  /** The most answers listed, each confirmed by the engine: 1,000 unless given. */
  readonly limit?: number;
  /** Decides the goal where paths are needed; `hold` cannot be asked without. */
  readonly decide?: Decide;
  /** A test to ask before `decide`, in place of the one that looks at the outcome's stability alone. */
  readonly quick?: QuickTest | null;
  /** Called now and then: lists done, lists at all, and the least edits found so far. */
  readonly progress?: (done: number, total: number, best: number | null) => void;
  /** Told what is known once every list of a number of edits was looked at, and more are to come. */
  readonly known?: (answer: Dependence) => void;
  /** Asked before each list; true ends the search with what is known. */
  readonly stop?: () => boolean;
}

/** What one run over the numbers of edits knows. */
interface Ledger {
  readonly own: (ReadonlyMap<string, Found> | null)[];
  shared: ReadonlyMap<string, Found> | null;
  /** Every list of up to so many edits was looked at. */
  searched: number;
}

/** The least edits that bring a goal about: of every party alone, and of all together. Exact up to the bound. */
export function dependence(graph: Graph, asked: GoalQuestion, options: DependenceOptions = {}): Dependence {
  const decide = options.decide ?? decider(asked);
  const bound = options.bound ?? 2;
  const holdsNow = decide(graph);
  if (holdsNow !== null) return nobodys(graph, asked, bound, holdsNow);
  const search = searchFor(graph, asked, bound, decide, options);
  const list = lister(graph, decide);
  const tell = (ledger: Ledger): Dependence => {
    const complete = ledger.searched === bound;
    const limit = complete ? (options.limit ?? 1000) : Math.min(listedEarly, options.limit ?? 1000);
    const own = ledger.own.map((found) => list(found, limit));
    return {
      kind: 'dependence',
      question: questionOf(graph, asked),
      graph,
      holdsNow,
      bound: ledger.searched,
      complete,
      parties: own,
      pivotal: pivotalOf(own),
      least: list(ledger.shared, limit),
      tally: search.tally,
    };
  };
  return tell(fillLedger(search.run, graph.conflict.parties.length, bound, (ledger) => options.known?.(tell(ledger))));
}

/** Answers listed while the search goes on, or where it was stopped: to confirm them all takes time. */
const listedEarly = 1;

function questionOf({ conflict: { title, scenario } }: Graph, asked: GoalQuestion): Dependence['question'] {
  return { title, scenario, concepts: [asked.concept], ...asked };
}

/** The answer where the goal holds already. */
function nobodys(graph: Graph, asked: GoalQuestion, bound: number, holdsNow: number): Dependence {
  const nothing = { edits: [], distance: 0, same: 0, leadsTo: holdsNow, edited: graph.conflict };
  const least: LeastEdits = { edits: 0, distance: 0, answers: [nothing], more: 0 };
  return {
    kind: 'dependence',
    question: questionOf(graph, asked),
    graph,
    holdsNow,
    bound,
    complete: true,
    parties: graph.conflict.parties.map(() => least),
    pivotal: [],
    least,
    tally: { hopeless: 0, cut: 0, tried: 0, met: 0 },
  };
}

function searchFor(graph: Graph, asked: GoalQuestion, bound: number, decide: Decide, options: DependenceOptions) {
  let best: number | null = null;
  const confirm = (edits: readonly PartyEdit[]) =>
    decide(rankAnew(graph, editConflict(graph.conflict, edits))) !== null;
  const watch = {
    done: (lists: number) => options.progress?.(lists, total, best),
    stop: () => options.stop?.() ?? false,
  };
  const search = editSearch(
    graph,
    bound,
    options.quick === undefined ? quickTest(graph, asked) : options.quick,
    confirm,
    watch,
  );
  const total = levelsOf(graph.conflict.parties.length, bound)
    .flat()
    .reduce((sum, slots) => sum + search.count(slots), 0);
  const run: Search['run'] = (slots, found) => {
    const finished = search.run(slots, found);
    if (found.size > 0) best ??= slots.reduce((sum, { edits }) => sum + edits, 0);
    return finished;
  };
  return { run, tally: search.tally };
}

/** For each number of edits, how they may be shared out among parties: those of one party first. */
function levelsOf(parties: number, bound: number): readonly (readonly (readonly Slot[])[])[] {
  return Array.from({ length: bound }, (_, level) =>
    shareOut(level + 1, 0, parties).toSorted((a, b) => Math.sign(a.length - 1) - Math.sign(b.length - 1)),
  );
}

function shareOut(edits: number, from: number, parties: number): readonly (readonly Slot[])[] {
  if (edits === 0) return [[]];
  return Array.from({ length: parties - from }, (_, step) => from + step).flatMap((party) =>
    Array.from({ length: edits }, (_, fewer) => edits - fewer).flatMap((own) =>
      shareOut(edits - own, party + 1, parties).map((rest) => [{ party, edits: own }, ...rest]),
    ),
  );
}

/** Number of edits by number of edits; nobody is asked again once an answer is found. */
function fillLedger(run: Search['run'], parties: number, bound: number, tell: (ledger: Ledger) => void): Ledger {
  const ledger: Ledger = { own: new Array<null>(parties).fill(null), shared: null, searched: 0 };
  for (const level of levelsOf(parties, bound)) {
    const together = new Map<string, Found>();
    const finished = level.every((slots) => {
      const [first] = slots;
      if (slots.length === 1 && first !== undefined) return runAlone(run, first, ledger, together);
      return ledger.shared !== null || run(slots, together);
    });
    if (together.size > 0) ledger.shared ??= together;
    if (!finished) return ledger;
    ledger.searched += 1;
    if (ledger.searched < bound) tell(ledger);
  }
  return ledger;
}

function runAlone(run: Search['run'], slot: Slot, ledger: Ledger, together: Map<string, Found>): boolean {
  if (ledger.own[slot.party] !== null) return true;
  const found = new Map<string, Found>();
  const finished = run([slot], found);
  if (found.size > 0) ledger.own[slot.party] = found;
  for (const [name, entry] of found) together.set(name, entry);
  return finished;
}

/** Lists what was found, so many answers at most, each confirmed once by the engine. */
function lister(graph: Graph, decide: Decide) {
  const confirmed = new Map<Found, DependenceAnswer>();
  const confirm = (found: Found): DependenceAnswer => {
    const { edits, distance, same } = found;
    const known = confirmed.get(found);
    if (known !== undefined) return { ...known, same };
    const edited = editConflict(graph.conflict, edits);
    const leadsTo = decide(rankAnew(graph, edited)) ?? impossible('the engine confirms what the search found');
    const answer = { edits, distance, same, leadsTo, edited };
    confirmed.set(found, answer);
    return answer;
  };
  return (found: ReadonlyMap<string, Found> | null, limit: number): LeastEdits => {
    if (found === null) return { edits: null, distance: null, answers: [], more: 0 };
    const sorted = [...found.values()].toSorted(
      (a, b) => a.distance - b.distance || compareEditLists(a.edits, b.edits),
    );
    const [first] = sorted;
    return {
      edits: first?.edits.length ?? null,
      distance: first?.distance ?? null,
      answers: sorted.slice(0, limit).map(confirm),
      more: Math.max(0, sorted.length - limit),
    };
  };
}

function pivotalOf(parties: readonly LeastEdits[]): readonly number[] {
  const ranked = parties.flatMap(({ edits, distance }, party) =>
    edits === null || distance === null ? [] : [{ party, edits, distance }],
  );
  const [best] = ranked.toSorted((a, b) => a.edits - b.edits || a.distance - b.distance);
  return ranked
    .filter(({ edits, distance }) => edits === best?.edits && distance === best.distance)
    .map(({ party }) => party);
}
