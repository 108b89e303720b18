import type { Analysis, Further } from '../analysis/index.ts';
import { checkCertificate } from '../checker/index.ts';
import { certify } from '../engine/index.ts';
import type { Output } from './door.ts';

/** How many verdicts are checked at most; above that the equilibria and today come first. */
const mostVerdicts = 20_000;

/** Has the independent checker read the certificates behind an answer; says on standard error what it found. */
export function verifyAnalysis({ graph, assessment, today }: Analysis, _further: Further, output: Output): Output {
  let checked = 0;
  for (const state of statesToVerify()) {
    for (const concept of assessment.concepts) {
      if (assessment.stable[concept] === undefined) continue;
      for (let party = 0; party < graph.conflict.parties.length; party += 1) {
        if (checked >= mostVerdicts) return accepted();
        const certificate = certify(graph, concept, party, state);
        const { accepted: fine, reason } = checkCertificate(graph.conflict, certificate);
        const agrees = certificate.stable === (assessment.stable[concept][party]?.[state] === 1);
        if (!fine || !agrees)
          throw new Error(`certificate refused: ${concept}, party ${party + 1}, state ${state + 1}: ${reason}`);
        checked += 1;
      }
    }
  }
  return accepted();

  function accepted(): Output {
    const words = `verified: ${checked.toLocaleString('en')} verdicts accepted by the independent checker\n`;
    return { ...output, err: output.err + words };
  }

  function statesToVerify(): Iterable<number> {
    const first = [...(today === null ? [] : [today.state])];
    const holding = Array.from({ length: graph.states.count }, (_, state) => state).toSorted(
      (a, b) => held(b) - held(a),
    );
    return new Set([...first, ...holding]);
  }

  function held(state: number): number {
    return Object.values(assessment.equilibria).filter((equilibria) => equilibria[state] === 1).length;
  }
}
