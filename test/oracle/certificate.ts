import type { Certificate, Step } from '../../src/engine/types.ts';
import { moversOf } from './open-steps.ts';
import { improvingSteps, legalSteps, reach, reachByImprovements } from './reach.ts';
import { answersAtOnce, isDefined } from './stability.ts';
import { ascending, type Group, type Happening, reachesQuota } from './steps.ts';
import { better, improvements, improvesFor, moves, notBetter, others, type World } from './world.ts';

/** Whether a certificate proves its verdict, straight from definitions §3. */
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
  const credible = concept === 'seq' || concept === 'symseq';
  return isSequence(world, others(world, [i]), s1, sanction, credible) && deters(world, concept, i, s, last.to);
}

/** Whether the steps are a legal sequence of the group's, each with the movers that the page says it has. */
export function isSequence(
  world: World,
  group: Group,
  from: number,
  steps: readonly Step[],
  credible: boolean,
): boolean {
  return sequencesMeant(world, group, from, steps, credible).length > 0;
}

/** Every legal sequence of the group's that the steps may stand for: they name movers, not who is asked in which way. */
export function sequencesMeant(
  world: World,
  group: Group,
  from: number,
  steps: readonly Step[],
  credible: boolean,
): readonly (readonly Happening[])[] {
  const among = credible ? improvingSteps : legalSteps;
  return steps.reduce<readonly (readonly Happening[])[]>(
    (all, { from: start, to, movers }) =>
      all
        .filter((before) => (before.at(-1)?.to ?? from) === start)
        .flatMap((before) =>
          among(world, group, start)
            .filter((step) => step.to === to && step.colour !== before.at(-1)?.colour)
            .filter((step) => hasMovers(world, step, group, movers))
            .map((step) => [...before, step]),
        ),
    [[]],
  );
}

/** Movers as named for a step that improves them, or for one that is merely legal. */
function hasMovers(world: World, step: Happening, group: Group, movers: readonly number[]): boolean {
  const named = movers.toSorted((a, b) => a - b).join();
  const gaining =
    improvesFor(world, step, group) &&
    moversOf(world, step)
      .filter((one) => group.includes(one))
      .join();
  return named === gaining || named === legalMovers(step, group).join();
}

/** Owners, the named, veto holders, then members of the group in file order up to the quota. */
export function legalMovers(step: Happening, group: Group): Group {
  const movers = [...step.owners, ...step.named];
  for (const body of step.bodies) {
    movers.push(...body.veto);
    for (const { party } of body.members) {
      if (group.includes(party) && !reachesQuota(body, movers)) movers.push(party);
    }
  }
  return ascending(movers);
}

function isAnswerAtOnce(world: World, { party: i, state: s }: Certificate, s1: number, step: Step): boolean {
  const movers = step.movers.toSorted((a, b) => a - b).join();
  return (
    step.from === s &&
    answersAtOnce(world, i, s, s1).some(({ to, parties }) => to === step.to && parties.join() === movers) &&
    notBetter(world, i, step.to, s)
  );
}
