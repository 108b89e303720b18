import type { Certificate, Step } from '../../src/engine/types.ts';
import { concepts } from '../../src/model/index.ts';
import { answersAtOnce } from '../oracle/stability.ts';
import type { World } from '../oracle/world.ts';

/** Draws a whole number from 0 to one below the bound. */
export type Draw = (below: number) => number;

/** A way to spoil a certificate; null where there is nothing of the kind to spoil. */
export type Mutation = (certificate: Certificate, world: World, draw: Draw) => Certificate | null;

type Improvement = Certificate['improvements'][number];

/** Changes one improvement that satisfies a condition; to null or several by its answer. */
function onImprovement(
  change: (
    improvement: Improvement,
    world: World,
    draw: Draw,
    certificate: Certificate,
  ) => readonly Improvement[] | null,
): Mutation {
  return (certificate, world, draw) => {
    if (certificate.improvements.length === 0) return null;
    const place = draw(certificate.improvements.length);
    const chosen = certificate.improvements[place];
    const changed = chosen === undefined ? null : change(chosen, world, draw, certificate);
    if (changed === null) return null;
    return { ...certificate, improvements: certificate.improvements.toSpliced(place, 1, ...changed) };
  };
}

/** Changes the sanction of one improvement that has one. */
function onSanction(
  change: (sanction: readonly Step[], world: World, draw: Draw, certificate: Certificate) => readonly Step[] | null,
): Mutation {
  return onImprovement((improvement, world, draw, certificate) => {
    const sanction = improvement.sanction === null ? null : change(improvement.sanction, world, draw, certificate);
    return sanction === null ? null : [{ ...improvement, sanction }];
  });
}

/** Changes one step of a sanction. */
function onStep(change: (step: Step, world: World, draw: Draw, certificate: Certificate) => Step | null): Mutation {
  return onSanction((sanction, world, draw, certificate) => {
    const place = draw(sanction.length);
    const chosen = sanction[place];
    const step = chosen === undefined ? null : change(chosen, world, draw, certificate);
    return step === null ? null : sanction.with(place, step);
  });
}

const someState = (world: World, draw: Draw) => draw(world.states.length);
const someParty = (world: World, draw: Draw) => draw(world.parties.length);

/** A step that anybody can take from a state; null where nobody can move. */
function someStep(world: World, from: number, draw: Draw, by?: number): Step | null {
  const possible = (world.steps[from] ?? []).filter(({ owners }) => by === undefined || owners[0] === by);
  const step = possible[draw(possible.length)];
  return step === undefined ? null : { from, to: step.to, movers: step.owners };
}

/** Ways to spoil a certificate, by what they do. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'drop an improvement': onImprovement(() => []),
  'list an improvement twice': onImprovement((improvement) => [improvement, improvement]),
  'change a target': onImprovement((improvement, world, draw) => [{ ...improvement, to: someState(world, draw) }]),
  'target a state that is none': onImprovement((improvement, world) => [{ ...improvement, to: world.states.length }]),
  'target no number': onImprovement((improvement) => [{ ...improvement, to: Number.NaN }]),
  'target the state itself': onImprovement((improvement, _world, _draw, { state }) => [{ ...improvement, to: state }]),
  'take a sanction away': onImprovement((improvement) =>
    improvement.sanction === null ? null : [{ ...improvement, sanction: null }],
  ),
  'empty a sanction': onSanction(() => []),
  'invent a sanction': onImprovement((improvement, world, draw) => {
    const step = someStep(world, improvement.to, draw);
    return step === null ? null : [{ ...improvement, sanction: [step] }];
  }),
  'keep only the undeterred': (certificate) => {
    const improvements = certificate.improvements.filter(({ sanction }) => sanction === null);
    return improvements.length === certificate.improvements.length ? null : { ...certificate, improvements };
  },
  'add a move': (certificate, world, draw) => {
    const step = someStep(world, certificate.state, draw, certificate.party);
    if (step === null) return null;
    return { ...certificate, improvements: [...certificate.improvements, { to: step.to, sanction: null }] };
  },
  'shorten a sanction at its end': onSanction((sanction) => sanction.slice(0, -1)),
  'shorten a sanction at its start': onSanction((sanction) => sanction.slice(1)),
  'lengthen a sanction': onSanction((sanction, world, draw) => {
    const step = someStep(world, sanction.at(-1)?.to ?? 0, draw);
    return step === null ? null : [...sanction, step];
  }),
  'let the last mover move again': onSanction((sanction, world, draw) => {
    const last = sanction.at(-1);
    const step = last === undefined ? null : someStep(world, last.to, draw, last.movers[0]);
    return step === null ? null : [...sanction, step];
  }),
  'let the party move in its own sanction': onSanction((sanction, world, draw, { party }) => {
    const step = someStep(world, sanction.at(-1)?.to ?? 0, draw, party);
    return step === null ? null : [...sanction, step];
  }),
  'put a detour in front': onSanction((sanction, world, draw) => {
    const there = someStep(world, sanction[0]?.from ?? 0, draw);
    return there === null ? null : [there, ...sanction];
  }),
  'let others answer at once': onImprovement((improvement, world, draw, { concept, party, state }) => {
    if (concept !== 'sim') return null;
    const answers = answersAtOnce(world, party, state, improvement.to);
    const answer = answers[draw(answers.length)];
    return answer === undefined
      ? null
      : [{ ...improvement, sanction: [{ from: state, to: answer.to, movers: answer.parties }] }];
  }),
  'reverse a sanction': onSanction((sanction) => (sanction.length < 2 ? null : sanction.toReversed())),
  'repeat a sanction': onSanction((sanction) => [...sanction, ...sanction]),
  'change a mover': onStep((step, world, draw) => ({ ...step, movers: [someParty(world, draw)] })),
  'name the party as mover': onStep((step, _world, _draw, { party }) => ({ ...step, movers: [party] })),
  'add a mover': onStep((step, world, draw) => ({ ...step, movers: [...step.movers, someParty(world, draw)] })),
  'name a mover that is none': onStep((step) => ({ ...step, movers: [-1] })),
  'name nobody as mover': onStep((step) => ({ ...step, movers: [] })),
  'end a step elsewhere': onStep((step, world, draw) => ({ ...step, to: someState(world, draw) })),
  'end a step nowhere': onStep((step) => ({ ...step, to: -1 })),
  'start a step elsewhere': onStep((step, world, draw) => ({ ...step, from: someState(world, draw) })),
  'stay in a step': onStep((step) => ({ ...step, to: step.from })),
  'swap two sanctions': ({ improvements, ...rest }) => {
    const [first, second, ...more] = improvements;
    if (first === undefined || second === undefined) return null;
    const swapped = [
      { ...first, sanction: second.sanction },
      { ...second, sanction: first.sanction },
    ];
    return { ...rest, improvements: [...swapped, ...more] };
  },
  'reorder the improvements': ({ improvements, ...rest }) =>
    improvements.length < 2 ? null : { ...rest, improvements: improvements.toReversed() },
  'flip the verdict': (certificate) => ({ ...certificate, stable: !certificate.stable }),
  'claim the opposite of an improvement': (certificate, _world, draw) => {
    const named = certificate.improvements[draw(Math.max(1, certificate.improvements.length))];
    return named === undefined
      ? null
      : { ...certificate, stable: false, improvements: [{ to: named.to, sanction: null }] };
  },
  'claim that there is no improvement': (certificate) => ({ ...certificate, stable: true, improvements: [] }),
  'name another party': (certificate, world, draw) => ({ ...certificate, party: someParty(world, draw) }),
  'name a party that is none': (certificate, world) => ({ ...certificate, party: world.parties.length }),
  'name another state': (certificate, world, draw) => ({ ...certificate, state: someState(world, draw) }),
  'name a state that is none': (certificate) => ({ ...certificate, state: 0.5 }),
  'name another concept': (certificate, _world, draw) => ({
    ...certificate,
    concept: concepts[draw(concepts.length)] ?? 'nash',
  }),
};
