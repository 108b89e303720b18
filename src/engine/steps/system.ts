import { impossible } from '../../text/index.ts';
import type { Payoffs } from '../types.ts';
import { type Form, formOf, type Rules } from './rules.ts';
import type { StepTable } from './table.ts';
import { passesByGain } from './vote.ts';

/** A conflict's steps of every kind: what changes, who takes part, who gains. */
export interface StepSystem {
  readonly table: StepTable;
  readonly rules: Rules;
  readonly payoffs: readonly Payoffs[];
  readonly forms: readonly Form[];
  /** For each change of the table, the index of its form; -1 where it cannot happen. */
  readonly formOf: Int32Array;
  /** The colour of each form: two steps in a row differ in it. Definitions §1, §6. */
  readonly colourOf: Uint32Array;
  /** Colours are 0..colours-1; party p alone has colour p. */
  readonly colours: number;
}

/** Applies the rules to all changes of the table. */
export function systemOf(table: StepTable, rules: Rules, payoffs: readonly Payoffs[]): StepSystem {
  const forms: Form[] = [];
  const known = new Map<string, number>();
  const formIndex = Int32Array.from(table.changes, (change) => {
    const form = formOf(rules, change);
    if (form === null) return -1;
    const key = `${form.owners} ${form.named} ${form.bodies} ${form.joint ?? ''}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, forms.length);
    return forms.push(form) - 1;
  });
  const { colourOf, colours } = colour(forms, rules.parties);
  return { table, rules, payoffs, forms, formOf: formIndex, colourOf, colours };
}

function colour(forms: readonly Form[], parties: number) {
  const known = new Map<string, number>();
  for (let party = 0; party < parties; party += 1) known.set(`party ${party}`, party);
  const colourOf = Uint32Array.from(forms, (form) => {
    const key = colourKey(form);
    const found = known.get(key) ?? known.size;
    known.set(key, found);
    return found;
  });
  return { colourOf, colours: known.size };
}

/** A single move has its party's colour, a joint step its own, any other its owner's with everybody who is asked. */
function colourKey({ owners, named, bodies, single, joint }: Form): string {
  if (joint !== null) return `joint ${joint}`;
  return single ? `party ${owners}` : `party ${owners} with ${named} by ${bodies}`;
}

/** One step of a system as it is met at a state. */
export interface Met {
  readonly to: number;
  readonly form: number;
}

/** The steps that leave a state, ascending by target, each of its form once. */
export function stepsAt({ table, formOf: forms }: StepSystem, state: number): readonly Met[] {
  const met: Met[] = [];
  let group = 0;
  for (let at = table.start[state] ?? 0; at < (table.start[state + 1] ?? 0); at += 1) {
    const form = forms[table.change[at] ?? 0] ?? -1;
    if (form < 0) continue;
    const to = table.to[at] ?? 0;
    if (met[group]?.to !== to) group = met.length;
    if (!hasForm(met, group, form)) met.push({ to, form });
  }
  return met;
}

function hasForm(met: readonly Met[], from: number, form: number): boolean {
  for (let at = from; at < met.length; at += 1) if (met[at]?.form === form) return true;
  return false;
}

/** The form with the index. */
export function formAt(system: StepSystem, form: number): Form {
  return system.forms[form] ?? impossible('a step has a form');
}

/** By how much the party gains in going from one state to another: in tiers, negative for a loss. */
export function gain({ payoffs }: StepSystem, party: number, from: number, to: number): number {
  const own = payoffs[party];
  return (own?.[to] ?? 0) - (own?.[from] ?? 0);
}

/** Whether the step is an improvement for a group for which it is legal. Definitions §6. */
export function improvesFor(system: StepSystem, form: Form, from: number, to: number, group: Group): boolean {
  for (const party of form.parties) if (gain(system, party, from, to) <= 0) return false;
  return form.bodies.every((body) => {
    const vote = system.rules.votes[body];
    return vote !== undefined && passesByGain(vote, group.has, (party) => gain(system, party, from, to));
  });
}

/** Some of the parties. */
export interface Group {
  /** Ascending. */
  readonly members: readonly number[];
  readonly has: (party: number) => boolean;
}

/** The group of these parties. */
export function groupOf(parties: readonly number[]): Group {
  const set = new Set(parties);
  return { members: [...set].toSorted((a, b) => a - b), has: (party) => set.has(party) };
}

/** Everybody but these. */
export function othersThan(system: StepSystem, parties: readonly number[]): Group {
  const all = Array.from({ length: system.rules.parties }, (_, party) => party);
  return groupOf(all.filter((party) => !parties.includes(party)));
}

/** Everybody. */
export function everyone(system: StepSystem): Group {
  return othersThan(system, []);
}

/** All literals that some step from a state to another, of the form, makes true. */
export function literalsOf({ table, formOf }: StepSystem, from: number, to: number, form: number): ReadonlySet<number> {
  const literals = new Set<number>();
  for (let at = table.start[from] ?? 0; at < (table.start[from + 1] ?? 0); at += 1) {
    const change = table.change[at] ?? 0;
    if (table.to[at] !== to || formOf[change] !== form) continue;
    for (const literal of table.changes[change] ?? []) literals.add(literal);
  }
  return literals;
}
