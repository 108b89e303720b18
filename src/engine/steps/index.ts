import type { Concept } from '../../model/index.ts';
import type { Diagnostic } from '../../text/index.ts';
import { diagnose } from '../diagnose.ts';
import type { Layout } from '../layout.ts';
import { movesOf } from '../moves.ts';
import { type StepSource, singleSteps } from '../steps.ts';
import type { Graph, OpenStep, Payoffs } from '../types.ts';
import type { Answers } from '../way.ts';
import { type Change, changeTo } from './change.ts';
import { groupSteps } from './group-steps.ts';
import { openSteps } from './open-steps.ts';
import { hasSteps, rulesOf } from './rules.ts';
import { groupOf, type StepSystem, stepsAt, systemOf } from './system.ts';
import { maxSteps, type StepTable, tabulate } from './table.ts';

export { withoutOpenSteps } from './open-steps.ts';
export { stepsWay } from './steps-way.ts';

/**
 * What a graph knows of its steps: single moves, and the system of all steps where some take several parties. Error
 * `too-many-steps` { limit } where these cannot be listed one by one.
 */
export function layOutSteps(
  layout: Layout,
  payoffs: readonly Payoffs[],
  diagnostics: Diagnostic[],
): Pick<Graph, 'moves' | 'steps'> {
  const { conflict } = layout;
  if (!hasSteps(conflict)) return { moves: movesOf(layout), steps: null };
  const table = tabulate(
    layout,
    conflict.joint.map(({ literals }) => changeTo(literals)),
  );
  if (table === null) {
    diagnostics.push(diagnose('too-many-steps', 'error', null, { limit: maxSteps }));
    return { moves: movesOf(layout), steps: null };
  }
  const steps = systemOf(table, rulesOf(conflict), payoffs);
  return { moves: (party, state) => singleMoves(steps, party, state), steps };
}

function singleMoves(system: StepSystem, party: number, state: number): readonly number[] {
  return stepsAt(system, state).flatMap(({ to, form }) => {
    const found = system.forms[form];
    return found?.single && found.owners[0] === party ? [to] : [];
  });
}

/** The steps of every kind that a group may take; `improvements`: only such as improve on where they start. */
export function legalSteps(graph: Graph, group: readonly number[], answers: Answers): StepSource {
  if (graph.steps === null) return singleSteps(graph, group, answers === 'improvements');
  return groupSteps(graph.steps, groupOf(group), answers);
}

/** The improving steps of several parties from a state, with what deters each; none where all steps are single. */
export function openStepsFrom(graph: Graph, state: number, concepts: readonly Concept[]): readonly OpenStep[] {
  return graph.steps === null ? [] : openSteps(graph.steps, state, concepts);
}

/**
 * The table of all steps of a graph, with those of joint steps that may be asked about later; null where there are too many
 * to list one by one.
 */
export function tabulateSteps(graph: Graph, joint: readonly Change[]): StepTable | null {
  return tabulate(graph.layout, [...graph.conflict.joint.map(({ literals }) => changeTo(literals)), ...joint]);
}
