import type { MoveAnswer } from '../../analysis/index.ts';
import type { Graph, Step } from '../../engine/index.ts';
import type { Body } from '../../model/index.ts';
import { type Block, enumerate, heading, styled, type Text } from '../block.ts';
import { optionTitle } from '../names.ts';
import { shownEnd, shownPath } from './way.ts';
import { gainOf, partiesIn } from './words.ts';

/** The votes on the way that the page tells: who is for it, who could block it, and whether going back takes a vote too. */
export function describeVotes(answer: MoveAnswer): readonly Block[] {
  const end = shownEnd(answer);
  if (end === null) return [];
  const steps = answer.guarantees?.sets[0]?.path ?? shownPath(answer)?.steps ?? [];
  const items = steps.flatMap((step) =>
    votesIn(answer.graph, step).map((vote) => voteWords(answer.graph, vote, step, end)),
  );
  return items.length === 0 ? [] : [heading(2, 'Who votes on it?'), { kind: 'list', items }];
}

/** A body with the options that a step changes and it decides. */
interface Vote {
  readonly body: Body;
  readonly options: readonly number[];
  readonly bothWays: boolean;
}

function votesIn(graph: Graph, { from, to }: Step): readonly Vote[] {
  const before = graph.states.pattern(from);
  const after = graph.states.pattern(to);
  return graph.conflict.bodies.flatMap((body) => {
    const decided = body.decides.filter(({ option, direction }) => {
      const way = after[option] === 'Y' ? 'forward' : 'back';
      return before[option] !== after[option] && (direction === 'both' || direction === way);
    });
    const bothWays = decided.some(({ direction }) => direction === 'both');
    return decided.length === 0 ? [] : [{ body, options: decided.map(({ option }) => option), bothWays }];
  });
}

function voteWords(graph: Graph, { body, options, bothWays }: Vote, { from }: Step, end: number): Text {
  const members = body.members.map(({ party }) => party);
  const gains = (party: number) => Math.sign(gainOf(graph, party, from, end));
  const side = (sign: number) => members.filter((party) => gains(party) === sign);
  const line = (words: string, parties: readonly number[]): Text =>
    parties.length === 0 ? [] : [` ${words}: `, ...partiesIn(graph, parties), '.'];
  const titles = enumerate(
    options.map((option): Text => ['“', styled('option', optionTitle(graph.conflict, option)), '”']),
  );
  return [
    styled('strong', body.id),
    ' decides on ',
    ...titles,
    '.',
    ...line('Better off at the end', side(1)),
    ...line('Neither better nor worse', side(0)),
    ...line('Worse off', side(-1)),
    ...line('With a veto', body.veto),
    bothWays ? ' Going back takes its vote too.' : '',
  ];
}
