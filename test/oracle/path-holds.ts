import type { Concept } from '../../src/model/index.ts';
import { isAnswered, isEquilibrium, isStepDeterred, moversOf, stepsOfSeveral } from './open-steps.ts';
import { reach, reachByImprovements } from './reach.ts';
import { answersAtOnce } from './stability.ts';
import { ascending, type Group, type Happening, isSingle, reachesQuota } from './steps.ts';
import { better, improvements, moves, notBetter, others, type World } from './world.ts';

/** Who spoils a path, and where: does not take part in the next step, or goes somewhere else. */
export interface Defection {
  readonly at: number;
  /** One party, or all who take part in a step of several. */
  readonly parties: Group;
  readonly how: 'stays' | 'leaves';
  readonly to: number | null;
}

/** A path as where it starts and what happens. */
export interface Path {
  readonly start: number;
  readonly steps: readonly Happening[];
}

/** Where the path ends. */
export function endOf({ start, steps }: Path): number {
  return steps.at(-1)?.to ?? start;
}

/** Whether the path holds under a concept in this world: definitions §6, guarantees (i) to (iii). */
export function pathHolds(world: World, concept: Concept, path: Path): boolean {
  return defections(world, concept, path).length === 0;
}

/** Everything that keeps the path from holding. */
export function defections(world: World, concept: Concept, path: Path): readonly Defection[] {
  const end = endOf(path);
  const along = path.steps.flatMap((step) => [
    ...staying(world, step, end).map((party): Defection => {
      return { at: step.from, parties: [party], how: 'stays', to: null };
    }),
    ...leaving(world, concept, step, end),
    ...leavingTogether(world, concept, step, end),
  ]);
  return [...along, ...leavingTheEnd(world, concept, end)];
}

/** (i) Who does not want the next step, judged from the path's end. */
function staying(world: World, step: Happening, end: number): Group {
  const wants = (party: number) => better(world, party, end, step.from);
  const refuses = (party: number) => better(world, party, step.from, end);
  const unwilling = [...step.owners, ...step.named].filter((party) => !wants(party));
  // A vote that the owner passes alone is a single move: nobody else is asked.
  const asked = isSingle(step) ? [] : step.bodies;
  const voting = asked.flatMap((body) => {
    const members = body.members.map(({ party }) => party);
    const vetoing = body.veto.filter((party) => (body.abstention === 'against' ? !wants(party) : refuses(party)));
    const short = reachesQuota(body, members.filter(wants)) ? [] : members.filter((party) => !wants(party));
    return [...vetoing, ...short];
  });
  return ascending([...unwilling, ...voting]);
}

/** (ii) The single moves off the path that end better than the path does and that nothing deters. */
function leaving(world: World, concept: Concept, step: Happening, end: number): readonly Defection[] {
  const next = (i: number, t: number) => isSingle(step) && step.owners[0] === i && t === step.to;
  return world.parties.flatMap((i) =>
    [...moves(world, i, step.from)]
      .filter((t) => better(world, i, t, end) && !next(i, t))
      .filter((t) => !isMoveDeterred(world, concept, i, step.from, t, end))
      .map((to): Defection => ({ at: step.from, parties: [i], how: 'leaves', to })),
  );
}

/** Whether the others answer i's move from s to t so that i is not better off than at the path's end. */
export function isMoveDeterred(world: World, concept: Concept, i: number, s: number, t: number, end: number): boolean {
  if (concept === 'nash') return false;
  if (concept === 'sim') return answersAtOnce(world, i, s, t).some(({ to }) => notBetter(world, i, to, end));
  const credible = concept === 'seq' || concept === 'symseq';
  const symmetric = concept === 'smr' || concept === 'symseq';
  const answers = (credible ? reachByImprovements : reach)(world, others(world, [i]), t);
  return [...answers].some(
    (s2) =>
      notBetter(world, i, s2, end) &&
      (!symmetric || [...moves(world, i, s2)].every((s3) => notBetter(world, i, s3, end))),
  );
}

/** (ii) Likewise the steps of several parties off the path. */
function leavingTogether(world: World, concept: Concept, next: Happening, end: number): readonly Defection[] {
  return (world.steps[next.from] ?? [])
    .filter((step) => !isSingle(step) && !(step.to === next.to && step.colour === next.colour))
    .filter((step) => wantedOver(world, step, end))
    .flatMap((step): Defection[] => {
      const members = step.bodies.flatMap((body) => body.members.map(({ party }) => party));
      const gaining = members.filter((party) => better(world, party, step.to, end));
      const K = ascending([...step.owners, ...step.named, ...gaining]);
      if (isAnswered(world, concept, K, step.to, end)) return [];
      return [{ at: step.from, parties: ownersFirst(step, K), how: 'leaves', to: step.to }];
    });
}

/** Who takes part in a step, the owners of what it changes first. */
function ownersFirst({ owners }: Happening, movers: Group): Group {
  return [...owners, ...movers.filter((party) => !owners.includes(party))];
}

/** Whether everybody whom a step takes would rather be where it leads than at the path's end. */
function wantedOver(world: World, step: Happening, end: number): boolean {
  const gains = (party: number) => better(world, party, step.to, end);
  return (
    [...step.owners, ...step.named].every(gains) &&
    step.bodies.every((body) => {
      const members = body.members.map(({ party }) => party);
      const blocks = (party: number) =>
        body.abstention === 'against' ? !gains(party) : better(world, party, end, step.to);
      return !body.veto.some(blocks) && reachesQuota(body, members.filter(gains));
    })
  );
}

/** (iii) The undeterred improvements at the end. */
export function leavingTheEnd(world: World, concept: Concept, end: number): readonly Defection[] {
  if (isEquilibrium(world, concept, end)) return [];
  const single = world.parties.flatMap((i) =>
    [...improvements(world, i, end)]
      .filter((t) => !isMoveDeterred(world, concept, i, end, t, end))
      .map((to): Defection => ({ at: end, parties: [i], how: 'leaves', to })),
  );
  const several = stepsOfSeveral(world, end)
    .filter((step) => !isStepDeterred(world, concept, step))
    .map(
      (step): Defection => ({ at: end, parties: ownersFirst(step, moversOf(world, step)), how: 'leaves', to: step.to }),
    );
  return [...single, ...several];
}
