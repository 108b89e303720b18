import type { Concept } from '../../model/index.ts';
import { findLegal } from '../legal-search.ts';
import { definitions } from '../stability/index.ts';
import type { OpenStep, Payoffs, Step } from '../types.ts';
import type { Answers } from '../way.ts';
import { optionOf } from './change.ts';
import { gainers, groupSteps } from './group-steps.ts';
import type { Form } from './rules.ts';
import type { GroupWay } from './steps-way.ts';
import { everyone, formAt, type Group, groupOf, improvesFor, othersThan, type StepSystem, stepsAt } from './system.ts';

/** An improving step that is not a single move, with everybody who gains by it. Definitions §6, Stability with them. */
export interface ImprovingStep {
  readonly to: number;
  readonly form: number;
  /** K: owners, named, and all members of its bodies who gain; ascending. */
  readonly movers: readonly number[];
}

/** The improving steps of several parties from a state, ascending by target. */
export function improvingSteps(
  system: StepSystem,
  state: number,
  all: Group = everyone(system),
): readonly ImprovingStep[] {
  return stepsAt(system, state).flatMap(({ to, form }) => {
    const found = formAt(system, form);
    if (found.single || !improvesFor(system, found, state, to, all)) return [];
    return [{ to, form, movers: gainers(system, found, state, to, all) }];
  });
}

/**
 * The sanction that deters a group K from going to `to`, judged from `from`: a legal sequence of its opponents after which
 * somebody in K is not better than at `from` (under smr and symseq: and K has no legal sequence from there that makes all
 * of K better). Null where there is none; under nash there never is. `sim` has none: it is undefined here.
 */
export function groupSanction(
  system: StepSystem,
  concept: Concept,
  movers: readonly number[],
  from: number,
  to: number,
): readonly Step[] | null {
  const { sanction } = definitions[concept];
  if (sanction === null || sanction.kind !== 'answer') return null;
  const better = (state: number, party: number) => payoff(system, party, state) > payoff(system, party, from);
  const allBetter = (state: number) => movers.every((party) => better(state, party));
  const own = groupSteps(system, groupOf(movers), 'moves');
  const answers = groupSteps(system, othersThan(system, movers), sanction.answers);
  return findLegal(
    answers,
    to,
    (state) => !allBetter(state) && (!sanction.symmetric || findLegal(own, state, allBetter) === null),
  );
}

/** 1 at every state whose improving steps of several parties are all deterred under the concept. */
export function withoutOpenSteps(system: StepSystem, way: GroupWay, concept: Concept): Uint8Array {
  const all = everyone(system);
  const deters = groupDeterrence(system, way, concept);
  return Uint8Array.from({ length: system.table.count }, (_, state) =>
    Number(improvingSteps(system, state, all).every((step) => deters(step.movers, state, step.to))),
  );
}

/** Whether a group's improving step is deterred; what opponents can do at worst is worked out once a group. */
function groupDeterrence(system: StepSystem, way: GroupWay, concept: Concept) {
  const { sanction } = definitions[concept];
  if (sanction === null || sanction.kind !== 'answer') return () => false;
  const known = new Map<string, readonly Payoffs[]>();
  const { answers, symmetric } = sanction;
  return (movers: readonly number[], from: number, to: number): boolean => {
    const key = movers.join();
    const least = known.get(key) ?? leastFor(way, movers, answers);
    known.set(key, least);
    const answered = movers.some((party, at) => (least[at]?.[to] ?? 0) <= payoff(system, party, from));
    return answered && (!symmetric || groupSanction(system, concept, movers, from, to) !== null);
  };
}

function leastFor(way: GroupWay, movers: readonly number[], answers: Answers): readonly Payoffs[] {
  return movers.map((party) => way.leastAgainst(movers, way.payoffs(party), answers));
}

function payoff(system: StepSystem, party: number, state: number): number {
  return system.payoffs[party]?.[state] ?? 0;
}

/** The improving steps of several parties from a state with what deters each; by target, then kind, then movers. */
export function openSteps(system: StepSystem, state: number, concepts: readonly Concept[]): readonly OpenStep[] {
  const found = improvingSteps(system, state).map(({ to, form, movers }): OpenStep => {
    const { kind, name } = nameOf(system, formAt(system, form), state, to);
    const sanctions = Object.fromEntries(
      concepts.map((concept) => [concept, groupSanction(system, concept, movers, state, to)]),
    );
    return { kind, name, from: state, to, movers, colour: system.colourOf[form] ?? 0, sanctions };
  });
  return found.toSorted(
    (a, b) =>
      a.to - b.to || kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.movers.join() < b.movers.join() ? -1 : 1),
  );
}

const kinds: readonly OpenStep['kind'][] = ['joint', 'consent', 'body'];

/** How people know a step: by the joint step's name, by the bodies that decide, or by the options that need consent. */
function nameOf(system: StepSystem, form: Form, from: number, to: number): Pick<OpenStep, 'kind' | 'name'> {
  if (form.joint !== null) return { kind: 'joint', name: form.joint };
  if (form.bodies.length > 0) {
    return { kind: 'body', name: form.bodies.map((body) => system.rules.votes[body]?.id ?? '').join(', ') };
  }
  return { kind: 'consent', name: guardedOptions(system, from, to).join(', ') };
}

function guardedOptions({ table, formOf, rules, forms }: StepSystem, from: number, to: number): readonly string[] {
  for (let at = table.start[from] ?? 0; at < (table.start[from + 1] ?? 0); at += 1) {
    const change = table.changes[table.change[at] ?? 0] ?? [];
    const form = forms[formOf[table.change[at] ?? 0] ?? -1];
    if (table.to[at] !== to || form === undefined || form.single || form.joint !== null) continue;
    return change
      .filter((literal) => (rules.needs[literal] ?? []).length > 0)
      .map((literal) => rules.names[optionOf(literal)] ?? '');
  }
  return [];
}
