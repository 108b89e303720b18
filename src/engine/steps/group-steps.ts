import type { ColouredStep, StepSource } from '../steps.ts';
import type { Answers } from '../way.ts';
import { ascending, type Form } from './rules.ts';
import { formAt, type Group, gain, improvesFor, type StepSystem, stepsAt } from './system.ts';
import { canPass, type Vote } from './vote.ts';

/** For each form of the system, whether a step of it is legal for the group. Definitions §6. */
export function legalForms(system: StepSystem, group: Group): Uint8Array {
  return Uint8Array.from(system.forms, (form) => Number(isLegalFor(system, form, group)));
}

function isLegalFor({ rules }: StepSystem, form: Form, group: Group): boolean {
  if (!form.parties.every(group.has)) return false;
  return form.bodies.every((body) => {
    const vote = rules.votes[body];
    return vote !== undefined && canPass(vote, group.has);
  });
}

/** The steps of every kind that the group may take, as legal sequences are followed. */
export function groupSteps(system: StepSystem, group: Group, answers: Answers): StepSource {
  const legal = legalForms(system, group);
  return {
    colours: system.colours,
    stepsFrom(state) {
      const steps: ColouredStep[] = [];
      for (const { to, form } of stepsAt(system, state)) {
        if (legal[form] !== 1) continue;
        const found = formAt(system, form);
        if (answers === 'improvements' && !improvesFor(system, found, state, to, group)) continue;
        const colour = system.colourOf[form] ?? 0;
        const movers =
          answers === 'improvements' ? gainers(system, found, state, to, group) : voters(system, found, group);
        steps.push({ to, colour, movers });
      }
      return steps;
    },
  };
}

/** Movers of an improving step: owners, named, and the members of its bodies in the group who gain. */
export function gainers(system: StepSystem, form: Form, from: number, to: number, group: Group): readonly number[] {
  if (form.bodies.length === 0) return form.parties;
  const members = form.bodies.flatMap((body) => system.rules.votes[body]?.members.map(({ party }) => party) ?? []);
  const gaining = members.filter((party) => group.has(party) && gain(system, party, from, to) > 0);
  return ascending([...form.parties, ...gaining]);
}

/** Movers of a merely legal step: owners, named, veto holders, then members in file order up to each quota. */
export function voters({ rules }: StepSystem, form: Form, group: Group): readonly number[] {
  const movers = new Set(form.parties);
  for (const body of form.bodies) {
    const vote = rules.votes[body];
    if (vote !== undefined) addVoters(vote, movers, group);
  }
  return ascending([...movers]);
}

function addVoters(vote: Vote, movers: Set<number>, group: Group): void {
  for (const holder of vote.veto) movers.add(holder);
  let sum = 0n;
  for (const { party, weight } of vote.members) if (movers.has(party)) sum += weight;
  for (const { party, weight } of vote.members) {
    if (sum >= vote.quota) return;
    if (movers.has(party) || !group.has(party)) continue;
    movers.add(party);
    sum += weight;
  }
}
