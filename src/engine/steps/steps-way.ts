import { impossible } from '../../text/index.ts';
import { bucket } from '../bucket.ts';
import { type Arcs, pushLeast } from '../exact-way.ts';
import type { Payoffs } from '../types.ts';
import { type Answers, deterredByReach, type Way } from '../way.ts';
import { legalForms } from './group-steps.ts';
import { formAt, type Group, improvesFor, othersThan, type StepSystem } from './system.ts';

/** A way that also answers for opponents of several parties at once. */
export interface GroupWay extends Way {
  /** The least value among s and what the opponents of these parties reach from s, for every s. */
  leastAgainst(parties: readonly number[], values: Payoffs, answers: Answers): Payoffs;
}

/** Breadth first over (state, colour of the last step), with steps of every kind. Definitions §1, §6. */
export function stepsWay(system: StepSystem): GroupWay {
  const { count } = system.table;
  const known = new Map<string, readonly Arcs[]>();
  const arcs = (parties: readonly number[], answers: Answers) => {
    const key = `${answers} ${parties}`;
    const found = known.get(key) ?? backwards(system, othersThan(system, parties), answers);
    known.set(key, found);
    return found;
  };
  const leastAgainst = (parties: readonly number[], values: Payoffs, answers: Answers) =>
    pushLeast(values, arcs(parties, answers));
  const payoffs = (party: number) => system.payoffs[party] ?? impossible('payoffs of a party');
  const greatest = (party: number, values: Payoffs) => greatestOf(system, party, values);
  return {
    method: 'exact',
    count,
    payoffs,
    greatest,
    deterred: (party, answer) => deterredByReach(payoffs(party), answer, (values) => greatest(party, values)),
    least: (party, values, answers) => leastAgainst([party], values, answers),
    leastAgainst,
    read: (values) => values,
  };
}

function greatestOf({ table, forms, formOf }: StepSystem, party: number, values: Payoffs): Payoffs {
  const own = Uint8Array.from(forms, ({ single, owners }) => Number(single && owners[0] === party));
  return values.map((value, state) => {
    let best = value;
    for (let at = table.start[state] ?? 0; at < (table.start[state + 1] ?? 0); at += 1) {
      const form = formOf[table.change[at] ?? 0] ?? -1;
      if (form >= 0 && own[form] === 1) best = Math.max(best, values[table.to[at] ?? 0] ?? 0);
    }
    return best;
  });
}

/** The group's steps run backwards, one entry a colour. */
function backwards(system: StepSystem, group: Group, answers: Answers): readonly Arcs[] {
  const { table, formOf, colourOf, colours } = system;
  const legal = legalForms(system, group);
  const from: number[][] = Array.from({ length: colours }, () => []);
  const to: number[][] = Array.from({ length: colours }, () => []);
  for (let state = 0; state < table.count; state += 1) {
    for (let at = table.start[state] ?? 0; at < (table.start[state + 1] ?? 0); at += 1) {
      const form = formOf[table.change[at] ?? 0] ?? -1;
      if (form < 0 || legal[form] !== 1) continue;
      const target = table.to[at] ?? 0;
      if (answers === 'improvements' && !improvesFor(system, formAt(system, form), state, target, group)) continue;
      from[colourOf[form] ?? 0]?.push(state);
      to[colourOf[form] ?? 0]?.push(target);
    }
  }
  return from.map((sources, colour) => arcsInto(sources, to[colour] ?? [], table.count));
}

function arcsInto(sources: readonly number[], targets: readonly number[], count: number): Arcs {
  const { start, members } = bucket(Uint32Array.from(targets), count);
  return { start, states: members.map((arc) => sources[arc] ?? 0) };
}
