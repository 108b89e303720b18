import type { Dependence, DependenceAnswer, LeastEdits, MoveAnswer } from '../../analysis/index.ts';
import { type Block, enumerate, heading, paragraph, styled, type Text } from '../block.ts';
import { partyName } from '../names.ts';
import { describeEdited } from './before-after.ts';
import { editWords } from './edit-words.ts';
import { countOf, partiesIn, placeIn } from './words.ts';

/** What is asked of the parties, for each goal. */
export const goalWords = {
  hold: 'a path there holds with nothing promised',
  reach: 'steps that are gains lead there, undeterred',
  stable: 'some state of it holds',
  unfreeze: 'today gives way to something better for somebody and worse for nobody',
} as const;

/** On whom it depends: the least that each party would have to see otherwise, with the statements before and after. */
export function describeDependence(answer: MoveAnswer): readonly Block[] {
  const { dependence, asked } = answer;
  const title = heading(2, 'On whom does it depend?');
  if (dependence === null) return [title, paragraph('Not looked at.')];
  const goal = goalWords[asked.goal];
  if (dependence.holdsNow !== null) {
    const leads = placeIn(answer, dependence.holdsNow);
    return [title, paragraph('On nobody: as things are, ', goal, ' (', ...leads, ').')];
  }
  const stopped = dependence.complete ? [] : [paragraph(styled('bad', stoppedWords(dependence)))];
  return [
    title,
    ...describeParties(answer, dependence),
    ...describePivotal(answer, dependence),
    ...describeTogether(answer, dependence),
    ...stopped,
  ];
}

function stoppedWords({ bound }: Dependence): string {
  return bound === 0
    ? 'The search was stopped before all single changes were looked at.'
    : `The search was stopped; up to ${countOf(bound, 'change')} everything was looked at.`;
}

/** Each party's least in a line; those who cannot do it in one line together. */
function describeParties(answer: MoveAnswer, dependence: Dependence): readonly Block[] {
  const { graph, asked } = answer;
  const able = dependence.parties.flatMap(({ edits }, party) => (edits === null ? [] : [party]));
  const unable = dependence.parties.flatMap(({ edits }, party) => (edits === null ? [party] : []));
  const alone = ['it alone', 'either alone'][unable.length - 1] ?? 'any of them alone';
  const never: Text = [
    ...partiesIn(graph, unable, 'or'),
    `: nothing that ${alone} sees otherwise would do (up to ${countOf(dependence.bound, 'change')} looked at)`,
  ];
  return [
    paragraph(`What a party would have to see otherwise before ${goalWords[asked.goal]}, in the fewest changes:`),
    {
      kind: 'list',
      items: [...able.map((party) => partyLine(answer, dependence, party)), ...(unable.length === 0 ? [] : [never])],
    },
  ];
}

function partyLine(answer: MoveAnswer, { pivotal, parties }: Dependence, party: number): Text {
  const { graph } = answer;
  const least = parties[party];
  const [first] = least?.answers ?? [];
  if (least === undefined || first === undefined || least.edits === null) return [];
  const mark: Text = pivotal.includes(party) ? [styled('strong', ' (pivotal)')] : [];
  return [
    partyName(graph.conflict, party),
    ...mark,
    `, ${countOf(least.edits, 'change')}: `,
    ...answerWords(answer, first),
    ...otherWords(least),
  ];
}

function otherWords({ answers, more }: LeastEdits): Text {
  const others = answers.length + more - 1;
  return others > 0
    ? [
        styled('muted', ` (${countOf(others, 'other answer')} as short`),
        styled('hint', '; --json lists them'),
        styled('muted', ')'),
      ]
    : [];
}

function answerWords(answer: MoveAnswer, { edits, leadsTo }: DependenceAnswer): Text {
  return [...enumerate(editWords(answer.graph, edits)), '. It leads to ', ...placeIn(answer, leadsTo), '.'];
}

/** The statements of each pivotal party before and after its first answer. */
function describePivotal({ graph }: MoveAnswer, { parties, pivotal }: Dependence): readonly Block[] {
  return pivotal.flatMap((party) => {
    const [first] = parties[party]?.answers ?? [];
    return first === undefined ? [] : describeEdited(graph, first.edits);
  });
}

/** Where no party can do it alone, or together in fewer changes: the least of all together. */
function describeTogether(answer: MoveAnswer, { least, parties, bound }: Dependence): readonly Block[] {
  const [first] = least.answers;
  if (least.edits === null || first === undefined) {
    return [paragraph(`Nor would ${countOf(bound, 'change')} shared out among several parties do.`)];
  }
  if (parties.some(({ edits }) => edits === least.edits)) return [];
  const lead = `Together, ${countOf(least.edits, 'change')} would do: `;
  return [
    paragraph(lead, ...answerWords(answer, first), ...otherWords(least)),
    ...describeEdited(answer.graph, first.edits),
  ];
}
