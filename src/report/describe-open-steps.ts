import type { Analysis, Today } from '../analysis/index.ts';
import type { Assessment, OpenStep } from '../engine/index.ts';
import { type Concept, concepts } from '../model/index.ts';
import { type Block, enumerate, paragraph, styled, type Text } from './block.ts';
import { changeWords, partyName, stateNumber } from './names.ts';

/** The concepts under which today is stable for every party and yet no equilibrium: a step of several parties is open. */
export function opened(assessment: Assessment, { state, standstill }: Today): readonly Concept[] {
  return concepts.filter(
    (concept) =>
      standstill[concept] === false && assessment.stable[concept]?.every((flags) => flags[state] === 1) === true,
  );
}

/** The improving steps of several parties from today, and what they mean for the standstill. */
export function describeOpenSteps(analysis: Analysis, today: Today): readonly Block[] {
  if (today.openSteps.length === 0) return [];
  const against = opened(analysis.assessment, today);
  const lead =
    against.length === 0
      ? 'What several parties would gain by together:'
      : `It holds against single moves under ${against.join(', ')}, and is opened by what several parties gain by together:`;
  return [paragraph(lead), { kind: 'list', items: today.openSteps.map((step) => describeStep(analysis, step)) }];
}

function describeStep({ graph }: Analysis, step: OpenStep): Text {
  const movers = enumerate(step.movers.map((mover): Text => [partyName(graph.conflict, mover)]));
  const free = concepts.filter((concept) => step.sanctions[concept] === null);
  const verdict =
    free.length === 0
      ? styled('good', 'deterred under every concept')
      : styled('bad', `nothing deters it under ${free.join(', ')}`);
  const ways = { joint: 'the joint step', consent: 'with consent:', body: 'by vote of' };
  return [
    ...movers,
    ` (${ways[step.kind]} ${step.name}): `,
    ...changeWords(graph, step.from, step.to),
    ' ',
    stateNumber(step.to),
    '; ',
    verdict,
  ];
}
