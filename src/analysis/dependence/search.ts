import { evaluate, type Graph } from '../../engine/index.ts';
import type { Condition } from '../../model/index.ts';
import { type Found, orderBook } from './collect.ts';
import {
  countEditLists,
  type EditShape,
  listEdits,
  type PartyEdit,
  type PreferenceEdit,
  shapeAfter,
  shapeOf,
} from './edits.ts';
import type { QuickTest } from './goals.ts';
import { type EditedOrder, type OrderEditor, orderEditor } from './keys.ts';
import type { Trial } from './local-stability.ts';

/** So many edits of one party's preference. */
export interface Slot {
  readonly party: number;
  readonly edits: number;
}

/** How many edit lists were decided by what. */
export interface Tally {
  /** No choice of the parties that edit could bring the goal about, so none of their lists was looked at. */
  hopeless: number;
  /** Once some of the parties had edited, no choice of the rest could. */
  cut: number;
  /** Looked at one by one. */
  tried: number;
  /** Of these, the lists that bring the goal about. */
  met: number;
}

/** What a search asks of the outside. */
export interface SearchWatch {
  /** Called now and then with the number of lists done since the search began. */
  readonly done: (lists: number) => void;
  /** Asked before each list; true ends the search. */
  readonly stop: () => boolean;
}

/** Goes through edit lists and collects those that bring the goal about, by the orders they make. */
export interface Search {
  /** Every list with exactly these numbers of edits, parties ascending. False when it was stopped. */
  run(slots: readonly Slot[], found: Map<string, Found>): boolean;
  readonly tally: Tally;
  /** How many lists a run goes through. */
  count(slots: readonly Slot[]): number;
}

/** Lists are looked at in bundles of this many between two reports. */
const bundle = 64;

/**
 * A search for edit lists. Of those that make the same orders the first one met is the first in canonical order: at the least
 * number of edits each party makes its order with the least of its own, so that all share the edits out alike. `test` is asked first, of partial lists too; where it is not exact (or there is none) `decide`
 * settles a list, once for all lists that make the same orders. `depth`: the most edits of one party.
 */
export function editSearch(
  graph: Graph,
  depth: number,
  test: QuickTest | null,
  decide: (edits: readonly PartyEdit[]) => boolean,
  watch: SearchWatch,
): Search {
  const parties = graph.conflict.parties.map(({ preference }) => preference);
  const options = graph.conflict.options.length;
  const shapes = parties.map((preference) => shapeOf(preference, options));
  const edits = rememberedEdits();
  const truth = (condition: Condition) => evaluate(graph, condition);
  const editors = parties.map((preference, party): OrderEditor => {
    return orderEditor(preference, graph.payoffs[party] ?? [], depth, truth);
  });
  const book = orderBook(graph);
  const decided = new Map<string, boolean>();
  const trial: Trial = {
    keys: editors.map(({ base }) => base.keys),
    tags: parties.map(() => 0),
    free: parties.map(() => false),
  };
  const tally: Tally = { hopeless: 0, cut: 0, tried: 0, met: 0 };
  const path: PartyEdit[] = [];
  let movers: readonly number[] = [];
  let found = new Map<string, Found>();
  let done = 0;
  let stopped = false;

  const count = (slots: readonly Slot[]) =>
    slots.reduce((product, { party, edits }) => product * countOf(shapes[party], edits), 1);

  function advance(lists: number): void {
    const before = Math.floor(done / bundle);
    done += lists;
    stopped ||= watch.stop();
    if (Math.floor(done / bundle) > before) watch.done(done);
  }

  function tryOrders(): void {
    tally.tried += 1;
    if ((test === null || test.may(trial)) && isMet()) tally.met += 1;
    advance(1);
  }

  function isMet(): boolean {
    const name = book.nameOf(movers, trial);
    const known = found.get(name);
    if (known !== undefined) {
      known.same += 1;
      return true;
    }
    if (test?.exact !== true) {
      const met = decided.get(name) ?? decide([...path]);
      decided.set(name, met);
      if (!met) return false;
    }
    found.set(name, { edits: [...path], distance: book.distanceOf(movers, trial), same: 0 });
    return true;
  }

  function trySlot(slots: readonly Slot[], at: number): void {
    const slot = slots[at];
    if (slot === undefined) return tryOrders();
    const { party } = slot;
    const editor = editors[party];
    const shape = shapes[party];
    if (editor === undefined || shape === undefined) return;
    trial.free[party] = false;
    const rest = slots.slice(at + 1);
    const settle = (tag: number, { keys }: EditedOrder) => {
      trial.keys[party] = keys;
      trial.tags[party] = tag;
      if (rest.length === 0 || test === null || test.may(trial)) return trySlot(slots, at + 1);
      tally.cut += count(rest);
      advance(count(rest));
    };
    extend(editor, editor.base, shape, slot, 1, settle);
    trial.keys[party] = editor.base.keys;
    trial.tags[party] = 0;
    trial.free[party] = true;
  }

  function extend(
    editor: OrderEditor,
    order: EditedOrder,
    shape: EditShape,
    slot: Slot,
    depth: number,
    settle: (tag: number, order: EditedOrder) => void,
  ): void {
    for (const [at, edit] of edits(shape).entries()) {
      if (stopped) return;
      const next = editor.edit(order, edit, depth);
      path.push({ party: slot.party, edit });
      if (depth === slot.edits) settle(slot.edits === 1 ? at + 1 : -1, next);
      else extend(editor, next, shapeAfter(shape, edit), slot, depth + 1, settle);
      path.pop();
    }
  }

  function run(slots: readonly Slot[], into: Map<string, Found>): boolean {
    if (stopped) return false;
    found = into;
    movers = slots.map(({ party }) => party);
    for (const party of movers) trial.free[party] = true;
    if (test === null || test.may(trial)) trySlot(slots, 0);
    else {
      tally.hopeless += count(slots);
      advance(count(slots));
    }
    for (const party of movers) trial.free[party] = false;
    return !stopped;
  }

  return { run, tally, count };
}

function countOf(shape: EditShape | undefined, edits: number): number {
  return shape === undefined ? 0 : countEditLists(shape, edits);
}

/** The edits of a shape, listed once. */
function rememberedEdits(): (shape: EditShape) => readonly PreferenceEdit[] {
  const known = new Map<string, readonly PreferenceEdit[]>();
  return (shape) => {
    const name = `${shape.kind} ${shape.length} ${shape.fixed}`;
    const list = known.get(name) ?? listEdits(shape);
    known.set(name, list);
    return list;
  };
}
