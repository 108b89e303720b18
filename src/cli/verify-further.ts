import { type Analysis, coalitionConcepts, type Further, splitConcepts } from '../analysis/index.ts';
import { checkJump, checkOpenStep, checkStrength, checkUniversal, type Finding } from '../checker/index.ts';
import { type Concept, concepts } from '../model/index.ts';

/** Claims of one kind are checked up to so many states times claims: each takes as long as there are states. */
const mostWork = 20_000 * 64;

/**
 * Has the independent checker look at what is claimed beyond the verdicts of single parties; how many claims of each kind it
 * accepted. Throws where it refuses one.
 */
export function verifyFurther(
  analysis: Analysis,
  further: Further,
): readonly (readonly [claim: string, count: number])[] {
  const most = Math.max(1, Math.floor(mostWork / analysis.graph.states.count));
  const kinds = {
    'steps of several parties': openStepClaims(analysis),
    'claims on strength': strengthClaims(analysis, further),
    'equilibrium jumps': jumpClaims(analysis, further),
    'claims on all coalitions': universalClaims(analysis, further),
  };
  return Object.entries(kinds).flatMap(([kind, claims]) => {
    const count = countAccepted(kind, claims, most);
    return count === 0 ? [] : [[kind, count] as const];
  });
}

function countAccepted(kind: string, claims: Iterable<Finding>, most: number): number {
  let count = 0;
  for (const { accepted, reason } of claims) {
    if (!accepted) throw new Error(`refused by the checker: ${kind}, number ${count + 1}: ${reason}`);
    count += 1;
    if (count === most) break;
  }
  return count;
}

function* openStepClaims({ graph, today }: Analysis): Generator<Finding> {
  for (const step of today?.openSteps ?? []) {
    for (const concept of concepts) {
      const sanction = step.sanctions[concept];
      if (sanction !== undefined) yield checkOpenStep(graph.conflict, concept, step, sanction);
    }
  }
}

function* strengthClaims({ graph }: Analysis, { strength }: Further): Generator<Finding> {
  for (const [party, split] of (strength ?? []).entries()) {
    for (const concept of splitConcepts) {
      for (const kind of ['strong', 'weak'] as const) {
        for (const [state, flag] of (split[concept]?.[kind] ?? []).entries()) {
          if (flag === 1) yield checkStrength(graph.conflict, { concept, party, state, strong: kind === 'strong' });
        }
      }
    }
  }
}

function* jumpClaims({ graph }: Analysis, { coalitions }: Further): Generator<Finding> {
  if (coalitions === null) return;
  for (const { members, jumps } of coalitions.jumps) {
    for (const [concept, pairs] of Object.entries(jumps) as [Concept, readonly (readonly [number, number])[]][]) {
      for (const [from, to] of pairs) {
        yield checkJump(graph.conflict, { form: coalitions.form, concept, members, from, to });
      }
    }
  }
}

function* universalClaims({ graph }: Analysis, { coalitions }: Further): Generator<Finding> {
  if (coalitions === null) return;
  for (let state = 0; state < graph.states.count; state += 1) {
    for (const concept of coalitionConcepts) {
      const stable = coalitions.stable[concept][state] === 1;
      yield checkUniversal(graph.conflict, { form: coalitions.form, concept, state, stable });
    }
  }
}
