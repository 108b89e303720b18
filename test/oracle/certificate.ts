import type { Certificate, Step } from '../../src/engine/types.ts';
import { improvingSteps, legalSteps, reach, reachByImprovements } from './reach.ts';
import { answersAtOnce, isDefined } from './stability.ts';
import { better, improvements, moves, notBetter, others, type World } from './world.ts';

/** Whether a certificate of single moves proves its verdict, straight from definitions §3. */
export function isProof(world: World, certificate: Certificate): boolean {
  const { party: i, state: s, concept } = certificate;
  if (!world.parties.includes(i) || !world.states.includes(s) || !isDefined(world, concept)) return false;
  const all = improvements(world, i, s);
  const listed = certificate.improvements.map(({ to }) => to);
  const once = new Set(listed).size === listed.length;
  const sanctionsFit = certificate.improvements.every(
    ({ to, sanction }) => sanction === null || isSanction(world, certificate, to, sanction),
  );
  if (!once || !listed.every((to) => all.has(to)) || !sanctionsFit) return false;
  const undeterred = certificate.improvements.filter(({ sanction }) => sanction === null);
  if (certificate.stable) return undeterred.length === 0 && listed.length === all.size;
  return undeterred.length > 0 && undeterred.every(({ to }) => !isDeterred(world, certificate, to));
}

/** Whether some s2 deters the improvement to s1. */
function isDeterred(world: World, { concept, party: i, state: s }: Certificate, s1: number): boolean {
  if (concept === 'nash') return false;
  if (concept === 'sim') return answersAtOnce(world, i, s, s1).some(({ to }) => notBetter(world, i, to, s));
  const credible = concept === 'seq' || concept === 'symseq';
  const answers = (credible ? reachByImprovements : reach)(world, others(world, [i]), s1);
  return [...answers].some((s2) => deters(world, concept, i, s, s2));
}

/** s ≿_i s2 and, where the concept is symmetric, s ≿_i s3 for all s3 ∈ R_i(s2). */
function deters(world: World, concept: string, i: number, s: number, s2: number): boolean {
  const symmetric = concept === 'smr' || concept === 'symseq';
  return notBetter(world, i, s2, s) && !(symmetric && [...moves(world, i, s2)].some((s3) => better(world, i, s3, s)));
}

function isSanction(world: World, certificate: Certificate, s1: number, sanction: readonly Step[]): boolean {
  const { concept, party: i, state: s } = certificate;
  const last = sanction.at(-1);
  if (concept === 'nash' || last === undefined) return false;
  if (concept === 'sim') return sanction.length === 1 && isAnswerAtOnce(world, certificate, s1, last);
  const among = concept === 'seq' || concept === 'symseq' ? improvingSteps : legalSteps;
  const opponents = others(world, [i]);
  const chained = sanction.every((step, k) => {
    const before = sanction[k - 1];
    const moverDiffers = before?.movers[0] !== step.movers[0];
    const possible = among(world, opponents, step.from).some(
      ({ to, owners }) => to === step.to && owners.join() === step.movers.join(),
    );
    return step.from === (before === undefined ? s1 : before.to) && moverDiffers && possible;
  });
  return chained && deters(world, concept, i, s, last.to);
}

function isAnswerAtOnce(world: World, { party: i, state: s }: Certificate, s1: number, step: Step): boolean {
  const movers = step.movers.toSorted((a, b) => a - b).join();
  return (
    step.from === s &&
    answersAtOnce(world, i, s, s1).some(({ to, parties }) => to === step.to && parties.join() === movers) &&
    notBetter(world, i, step.to, s)
  );
}
