import { checkExpectations, type ExpectationResult } from '../../analysis/index.ts';
import type { Conflict, StateReference } from '../../model/index.ts';
import { type Block, heading, paragraph, styled, type Text } from '../block.ts';
import { partyName } from '../names.ts';
import type { Handover } from './handover.ts';

/** What was published about the model, or what its author relies on, and whether the answer agrees. */
export function describePublished({ model, analysis: { graph, question } }: Handover): readonly Block[] {
  const asked = model.expectations.filter(({ scenario }) => scenario === question.scenario);
  if (asked.length === 0) return [];
  const results = checkExpectations(graph, asked);
  const kept = results.filter(({ ok }) => ok).length;
  return [
    heading(2, 'What was published, and whether this agrees'),
    paragraph(`${kept} of ${results.length} expectations of the model file hold.`),
    { kind: 'list', items: results.map((result) => expectationWords(graph.conflict, result)) },
  ];
}

function expectationWords(conflict: Conflict, { expectation, ok }: ExpectationResult): Text {
  const { concept, source } = expectation;
  const lead: Text = [ok ? styled('good', 'holds') : styled('bad', 'does not hold'), ': '];
  const from = source === null ? '' : ` (${source})`;
  if (expectation.kind === 'standstill') {
    return [...lead, `today is ${expectation.is ? 'a' : 'no'} standstill under `, styled('code', concept), from];
  }
  const what: Text =
    expectation.kind === 'stable'
      ? ['stable for ', partyName(conflict, expectation.party), ' under ', styled('code', concept)]
      : ['equilibria under ', styled('code', concept)];
  const { are, include, exclude } = expectation;
  const parts = [
    ...(are === null ? [] : [`: ${namesOf(are)}`]),
    ...(include === null ? [] : [`, among them ${namesOf(include)}`]),
    ...(exclude === null ? [] : [`, not ${namesOf(exclude)}`]),
  ];
  return [...lead, ...what, ...parts, from];
}

function namesOf(states: readonly StateReference[]): string {
  const names = states.map((state) => (state.kind === 'number' ? String(state.number) : state.pattern));
  return names.length === 0 ? 'none' : names.join(', ');
}
