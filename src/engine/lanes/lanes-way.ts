import { impossible } from '../../text/index.ts';
import { greatestOverField } from '../field-scan.ts';
import type { Product } from '../layout.ts';
import type { Graph, Payoffs } from '../types.ts';
import type { Answers, Way } from '../way.ts';
import { copyIn, copyOut, forEachRun, turnedOf, vectorBytes } from './grid.ts';
import { type Desk, type Machine, type PartyKernels, placesAt, verdictsAt } from './machine.ts';
import { settle } from './settle.ts';

/** Values not yet worked out: there is room for one list of them, and each is wanted once. */
export type Wanted =
  | { readonly kind: 'payoffs'; readonly party: number }
  | { readonly kind: 'greatest'; readonly party: number; readonly of: Wanted }
  | { readonly kind: 'least'; readonly party: number; readonly of: Wanted; readonly answers: Answers };

/** How lists of least values by improvements came about: by sweeps, or by the method that takes over from them. */
export interface Tally {
  /** Changes of a vector that sweeps may take on the average before they are given up. */
  readonly mostChangesEach: number;
  settled: number;
  handedOver: number;
}

/** A tally that has counted nothing. */
export const newTally = (mostChangesEach = 64): Tally => ({ mostChangesEach, settled: 0, handedOver: 0 });

/** What takes over where sweeps would take too many changes. */
export type TakesOver = (party: number, values: Payoffs) => Payoffs;

/** Over groups of a product, eight states at a time, on one desk of a machine. */
export function lanesWay(
  graph: Graph,
  states: Product,
  machine: Machine,
  desk: Desk,
  takeOver: TakesOver,
  tally: Tally,
  verdictRoom: () => Uint8Array = () => new Uint8Array(states.count),
): Way<Wanted> {
  const { plan } = machine;
  const { grid } = plan;
  const room = placesAt(machine, desk.values);
  const payoffsOf = (party: number) => graph.payoffs[party] ?? impossible('payoffs of a party');
  const kernelsOf = (party: number) => machine.parties[party] ?? impossible('kernels of a party');
  const opponentsOf = (party: number) => machine.parties.filter(({ axis }, at) => at !== party && axis.size > 1);

  function lay(wanted: Wanted): void {
    const { party } = wanted;
    if (wanted.kind === 'payoffs') machine.turn(desk.values, plan.payoffs[party] ?? 0, 0, grid.bytes, 0);
    else if (wanted.kind === 'greatest') {
      if (wanted.of.kind !== 'payoffs' || wanted.of.party !== party) impossible('a party looks for its own best');
      const { axis, best } = kernelsOf(party);
      forEachRun(grid, axis, (from, to) => best(desk.values, 0, from, to, 0));
    } else layLeast(party, wanted.of, wanted.answers);
  }

  function layLeast(party: number, of: Wanted, answers: Answers): void {
    lay(of);
    if (answers === 'moves') return spreadMoves(party);
    const most = (grid.bytes / vectorBytes) * tally.mostChangesEach;
    if (settle(machine, desk, opponentsOf(party), most)) tally.settled += 1;
    else {
      tally.handedOver += 1;
      put(takeOver(party, listed(of)));
    }
  }

  function spreadMoves(party: number): void {
    const opponents = opponentsOf(party);
    if (opponents.every(({ axis }) => axis.scan.after === null)) return spreadFreely(kernelsOf(party));
    for (const { axis, spread } of opponents) forEachRun(grid, axis, (from, to) => spread(desk.values, 0, from, to, 0));
  }

  /** Opponents who may set their options at will reach every state in which the party's own setting is the same. */
  function spreadFreely({ axis, greatestBySetting, fillBySetting }: PartyKernels): void {
    const perVector = vectorBytes / grid.wordBytes;
    const vectors = axis.lanes > 0 ? axis.lanes / perVector : axis.size;
    const table = placesAt(machine, desk.table, vectors * perVector).fill(0);
    forEachRun(grid, axis, (from, to) => greatestBySetting(desk.values, desk.table, from, to, 0));
    for (let at = 0; at < vectors && axis.lanes === 0; at += 1) {
      const own = table.subarray(at * perVector, (at + 1) * perVector);
      own.fill(Math.max(...own));
    }
    forEachRun(grid, axis, (from, to) => fillBySetting(desk.values, desk.table, from, to, 0));
  }

  function put(values: Payoffs): void {
    room.fill(turnedOf(grid));
    copyIn(grid, states, values, room);
    machine.turn(desk.values, desk.values, 0, grid.bytes, 0);
  }

  /** The list that a value asked for stands for, without use of the desk. */
  function listed(wanted: Wanted): Payoffs {
    const own = payoffsOf(wanted.party);
    if (wanted.kind === 'payoffs') return own;
    if (wanted.kind === 'greatest') return greatestOverField(kernelsOf(wanted.party).axis.scan, own);
    return impossible('answers to answers are not asked for');
  }

  function read(wanted: Wanted): Payoffs {
    lay(wanted);
    const values = grid.wordBytes === 2 ? new Uint16Array(states.count) : new Uint32Array(states.count);
    copyOut(grid, states, room, values);
    const turned = turnedOf(grid);
    for (let state = 0; state < values.length; state += 1) values[state] = (values[state] ?? 0) ^ turned;
    return values;
  }

  return {
    method: 'groups',
    count: states.count,
    payoffs: (party) => ({ kind: 'payoffs', party }),
    greatest: (party, of) => ({ kind: 'greatest', party, of }),
    least: (party, of, answers) => ({ kind: 'least', party, of, answers }),
    deterred(party, wanted) {
      lay(wanted);
      const { axis, judge } = kernelsOf(party);
      forEachRun(grid, axis, (from, to) => judge(desk.values, desk.verdicts, from, to, 0));
      const verdicts = verdictRoom();
      copyOut(grid, states, verdictsAt(machine, desk), verdicts);
      return verdicts;
    },
    read,
  };
}
