import type { Deterrence } from '../analysis/index.ts';
import type { Graph, Step } from '../engine/index.ts';
import type { Concept } from '../model/index.ts';
import { styled, type Text } from './block.ts';
import { changeWords, partyName, stateNumber, stepWords } from './names.ts';

/** An improving move and what deters it, as one sentence. */
export function describeDeterrence(
  graph: Graph,
  state: number,
  party: number,
  concept: Concept,
  { to, sanction }: Deterrence,
): Text {
  const name = partyName(graph.conflict, party);
  const move: Text = [name, ' gains if it ', ...changeWords(graph, state, to), ' ', stateNumber(to)];
  if (sanction === null) return [...move, styled('bad', ', and nothing deters it'), '.'];
  if (concept === 'sim')
    return [...move, '; but ', ...simultaneously(graph, state, sanction), ', and it ends no better.'];
  return [...move, '; but then ', ...answer(graph, sanction), endingOf(concept)];
}

function answer(graph: Graph, sanction: readonly Step[]): Text {
  return sanction.flatMap((step, at): Text => {
    const join = at === 0 ? [] : [at === sanction.length - 1 ? ', and ' : ', '];
    return [...join, ...stepWords(graph, step), ' ', stateNumber(step.to)];
  });
}

function simultaneously(graph: Graph, state: number, sanction: readonly Step[]): Text {
  const [step] = sanction;
  if (step === undefined) return ['others move at the same time'];
  const movers = step.movers.map((mover) => graph.conflict.parties[mover]?.name ?? '?').join(' and ');
  return [
    `${movers} would move at the same time `,
    stateNumber(step.to),
    state === step.to ? ' (nothing would change)' : '',
  ];
}

/** How a sentence about an answer ends under a concept. */
export function endingOf(concept: Concept): string {
  switch (concept) {
    case 'seq':
      return ' (a gain for whoever moves), and it ends no better.';
    case 'symseq':
      return ' (a gain for whoever moves), and it ends no better, whatever it does next.';
    case 'smr':
      return ', and it ends no better, whatever it does next.';
    default:
      return ', and it ends no better.';
  }
}
