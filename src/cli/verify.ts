import type { Analysis, Further } from '../analysis/index.ts';
import { checkCertificate, mostOptions } from '../checker/index.ts';
import { certify } from '../engine/index.ts';
import type { Output } from './door.ts';
import { verifyFurther } from './verify-further.ts';

/**
 * How many verdicts are checked at most; today and the equilibria come first. The checker looks at one after another, and
 * each takes as long as there are states: of a large conflict today's verdicts are checked and some more.
 */
function mostVerdicts({ graph, assessment }: Analysis): number {
  const today = graph.conflict.parties.length * assessment.concepts.length;
  return Math.max(today, Math.min(20_000, Math.floor((20_000 * 4096) / graph.states.count)));
}

/** Has the independent checker read the certificates behind an answer; says on standard error what it found. */
export function verifyAnalysis(analysis: Analysis, further: Further, output: Output): Output {
  const { graph, assessment, today } = analysis;
  const { options } = graph.conflict;
  if (options.length > mostOptions) {
    const words = `not verified: the independent checker takes up to ${mostOptions} options, and these are ${options.length}\n`;
    return { ...output, err: output.err + words };
  }
  const most = mostVerdicts(analysis);
  let checked = 0;
  for (const state of statesToVerify()) {
    for (const concept of assessment.concepts) {
      if (assessment.stable[concept] === undefined) continue;
      for (let party = 0; party < graph.conflict.parties.length; party += 1) {
        if (checked >= most) return accepted();
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
    const claims = verifyFurther(analysis, further).map(([claim, count]) => `${count.toLocaleString('en')} ${claim}`);
    const words = new Intl.ListFormat('en-GB').format([`${checked.toLocaleString('en')} verdicts`, ...claims]);
    return { ...output, err: `${output.err}verified: ${words} accepted by the independent checker\n` };
  }

  /** Today, then all others by how many concepts they are an equilibrium under. */
  function* statesToVerify(): Generator<number> {
    if (today !== null) yield today.state;
    for (let concepts = assessment.concepts.length; concepts >= 0; concepts -= 1) {
      for (let state = 0; state < graph.states.count; state += 1) {
        if (state !== today?.state && held(state) === concepts) yield state;
      }
    }
  }

  function held(state: number): number {
    return Object.values(assessment.equilibria).filter((equilibria) => equilibria[state] === 1).length;
  }
}
