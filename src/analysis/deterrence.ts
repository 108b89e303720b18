import { certify, type Graph, improvements, type Step } from '../engine/index.ts';
import type { Concept } from '../model/index.ts';

/** An improvement of a party and the sanction that deters it; null where nothing does. */
export interface Deterrence {
  readonly to: number;
  readonly sanction: readonly Step[] | null;
}

/** Every improvement of the party from the state, ascending by target, each with what deters it under the concept. §3 */
export function deterrence(graph: Graph, concept: Concept, party: number, state: number): readonly Deterrence[] {
  const known = new Map(certify(graph, concept, party, state).improvements.map((entry) => [entry.to, entry.sanction]));
  return improvements(graph, party, state).map((to) => ({ to, sanction: known.get(to) ?? null }));
}
