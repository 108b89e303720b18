import type { Conflict } from '../model/index.ts';
import type { Diagnostic } from '../text/index.ts';
import { makeCircuit } from './circuit.ts';
import { frameOf } from './machine.ts';
import type { MakeSolver } from './solver.ts';
import { makeWorld, type State, type World } from './world.ts';

/** What of a model can be answered only from a list of its states. */
export type NeedsList = 'merged' | 'ranking' | 'steps';

/** The first thing in the conflict that can be answered only from a list of the states; null where there is none. */
export function needsList({ merged, parties, options, joint, bodies }: Conflict): NeedsList | null {
  if (merged.length > 0) return 'merged';
  if (parties.some(({ preference }) => preference.kind === 'ranking')) return 'ranking';
  const guarded = options.some(({ needs }) => needs.take.length + needs.reverse.length > 0);
  const decided = bodies.some(({ decides }) => decides.length > 0);
  return guarded || decided || joint.length > 0 ? 'steps' : null;
}

/** A conflict that can be asked about without a list of its states. */
export interface Ready {
  readonly world: World;
  readonly today: State | null;
}

/**
 * Looks whether a conflict can be asked about without a list of its states. Errors: `no-parties`, `no-options`,
 * `needs-list`, `no-feasible-state`, `status-quo-infeasible`.
 */
export function makeReady(
  conflict: Conflict,
  make: MakeSolver,
): { readonly ready: Ready | null; readonly diagnostics: readonly Diagnostic[] } {
  const refuse = (code: string, span: Diagnostic['span'] = null, facts: Diagnostic['facts'] = {}) => {
    const diagnostic: Diagnostic = { code, severity: 'error', span, facts, fix: null };
    return { ready: null, diagnostics: [diagnostic] };
  };
  const needs = needsList(conflict);
  if (conflict.parties.length === 0) return refuse('no-parties');
  if (conflict.options.length === 0) return refuse('no-options');
  if (needs !== null) return refuse('needs-list', null, { what: needs });
  const world = makeWorld(conflict);
  if (!hasState(world, make)) return refuse('no-feasible-state', conflict.infeasible.at(-1)?.span ?? null);
  const { statusQuo } = conflict;
  const today = statusQuo === null ? null : conflict.options.map((_, option) => statusQuo.taken.includes(option));
  if (today !== null && !world.feasible(today)) return refuse('status-quo-infeasible', statusQuo?.span ?? null);
  return { ready: { world, today }, diagnostics: [] };
}

function hasState(world: World, make: MakeSolver): boolean {
  const circuit = makeCircuit(make());
  const options = world.conflict.options.map(() => circuit.solver.variable());
  return circuit.solver.solve([frameOf(world, circuit, options).feasible()]);
}
