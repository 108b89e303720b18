import type { Dependence, DependenceAnswer, LeastEdits, MoveAnswer } from '../analysis/index.ts';
import type { Graph } from '../engine/index.ts';
import { type Block, enumerate, heading, paragraph, styled, type Text } from './block.ts';
import { editWords } from './edit-words.ts';
import { partyName, stateWords } from './names.ts';

const goals = {
  hold: 'a path there holds without guarantees',
  reach: 'undeterred gains lead there',
  stable: 'some state of it holds',
  unfreeze: 'today gives way to something better for somebody and worse for nobody',
} as const;

/** On whom it depends: the least that each party would have to see otherwise, and all of them together. */
export function describeDependence({ dependence, graph, asked }: MoveAnswer): readonly Block[] {
  const title = heading(2, 'On whom does it depend?');
  if (dependence === null) return [title, paragraph('Not looked at.')];
  const goal = goals[asked.goal];
  if (dependence.holdsNow !== null) {
    return [
      title,
      paragraph('On nobody: as things are, ', goal, ', and leads to ', ...stateWords(graph, dependence.holdsNow), '.'),
    ];
  }
  const stopped = dependence.complete ? [] : [paragraph(styled('bad', stoppedWords(dependence)))];
  return [
    title,
    paragraph(`The fewest changes of what a party prefers after which ${goal}:`),
    { kind: 'list', items: dependence.parties.map((least, party) => partyLine(graph, dependence, least, party)) },
    ...describeTogether(graph, dependence),
    ...stopped,
  ];
}

function stoppedWords({ bound }: Dependence): string {
  return bound === 0
    ? 'The search was stopped before all single edits were looked at.'
    : `The search was stopped; up to ${bound} edit${bound === 1 ? '' : 's'} everything was looked at.`;
}

function partyLine(graph: Graph, { pivotal, bound }: Dependence, least: LeastEdits, party: number): Text {
  const name = partyName(graph.conflict, party);
  const [answer] = least.answers;
  if (least.edits === null || answer === undefined) return [name, `: no ${bound} edits of its own will do`];
  const mark: Text = pivotal.includes(party) ? [styled('strong', ' (pivotal)')] : [];
  const more = least.answers.length + least.more - 1;
  return [
    name,
    ...mark,
    `: ${least.edits} edit${least.edits === 1 ? '' : 's'}: `,
    ...answerWords(graph, answer),
    ...(more > 0 ? [` (or ${more} other${more === 1 ? '' : 's'})`] : []),
  ];
}

function describeTogether(graph: Graph, { least, parties, bound }: Dependence): readonly Block[] {
  const [answer] = least.answers;
  if (least.edits === null || answer === undefined) {
    return [paragraph(`No ${bound} edits of several parties together will do either.`)];
  }
  if (parties.some(({ edits }) => edits === least.edits)) return [];
  return [paragraph(`Together ${least.edits} edits will do: `, ...answerWords(graph, answer), '.')];
}

function answerWords(graph: Graph, { edits, leadsTo }: DependenceAnswer): Text {
  return [...enumerate(editWords(graph, edits)), '; it leads to ', ...stateWords(graph, leadsTo)];
}
