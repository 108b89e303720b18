import type { GuaranteesNeeded, MoveAnswer, NeededSet } from '../../analysis/index.ts';
import { type Block, enumerate, paragraph, styled, type Text } from '../block.ts';
import { promisedWords } from './promises.ts';
import { threatsAt } from './threats.ts';
import { shownEnd } from './way.ts';
import { countOf, gainOf, outcomeWords, partiesIn, stateIn } from './words.ts';

/** The answer in a few lines: is there a deal, does a way there hold, on whom does it depend, what to beware of. */
export function describeShort(answer: MoveAnswer): readonly Block[] {
  const items = [dealLine(answer), wayLine(answer), dependenceLine(answer), threatLine(answer)];
  const partial = answer.complete
    ? []
    : [paragraph(styled('bad', 'Partial: the search was stopped before everything was looked at.'))];
  return [...partial, { kind: 'list', items: items.filter((item) => item.length > 0) }];
}

function dealLine(answer: MoveAnswer): Text {
  const { agreement, asked, graph, start } = answer;
  if (agreement === null) return [];
  const { lists } = agreement;
  const [list] = lists;
  const inside = list?.states.filter(({ state }) => asked.targets.includes(state)) ?? [];
  const of: Text = [outcomeWords(answer)];
  if (inside.length > 0) {
    const whom = inside.some(({ strict }) => strict) ? 'for everybody' : 'for somebody and worse for nobody';
    const some =
      inside.length === asked.targets.length ? '' : ` (${inside.length} of its ${asked.targets.length} states)`;
    return [styled('good', 'There is a deal. '), ...of, some, ` would be better than today ${whom}.`];
  }
  if (asked.targets.includes(start)) return [];
  const later = lists.slice(1).some(({ states }) => states.some(({ state }) => asked.targets.includes(state)));
  const losers = graph.payoffs.flatMap((_, party) =>
    asked.targets.every((state) => gainOf(graph, party, start, state) < 0) ? [party] : [],
  );
  const why: Text =
    losers.length === 0
      ? ['each state of ', ...of, ' is worse than today for somebody, or better for nobody']
      : [...of, ' is worse than today for ', ...partiesIn(graph, losers)];
  const drift = later ? '; but it would suit everybody better than what today turns into.' : '.';
  return [styled('bad', 'No deal: '), ...why, drift];
}

function wayLine(answer: MoveAnswer): Text {
  const { guarantees, start, paths } = answer;
  if (guarantees === null) return [];
  const [first] = guarantees.sets;
  if (first === undefined)
    return [styled('bad', noWay(guarantees, paths?.every((end) => end.paths.length === 0) === true))];
  if (first.items.length === 0 && first.end === start) {
    return [styled('good', 'Nothing has to happen. '), 'Today is such a state, and it holds.'];
  }
  if (first.items.length === 0) {
    const way = `A path of ${countOf(first.path.length, 'step')} holds as things are. `;
    return [styled('good', way), 'Nothing has to be promised to those who look ahead to its end.'];
  }
  return promisesLine(answer, guarantees, first);
}

function promisesLine(answer: MoveAnswer, { sets }: GuaranteesNeeded, { items, end }: NeededSet): Text {
  const lead = `A path there holds only with ${items.length === 1 ? 'a promise' : `${items.length} promises`}`;
  if (items.length > longest) return [styled('strong', lead), ' (below).'];
  const others = sets.length - 1;
  const more =
    others === 0 ? '.' : others === 1 ? ' (or another way, below).' : ` (or one of ${others} other ways, below).`;
  return [styled('strong', lead), ': ', ...enumerate(items.map((item) => promisedWords(answer, item, end))), more];
}

/** The most promises that the short answer spells out. */
const longest = 2;

function noWay({ found }: GuaranteesNeeded, unreachable: boolean): string {
  if (!found.complete) return 'No path there is known to hold yet.';
  const bound = countOf(Math.max(found.upTo, 0), 'promise');
  return unreachable
    ? 'No sequence of steps leads there.'
    : `No path there holds, whatever is promised (up to ${bound}).`;
}

const leads = {
  hold: 'If nothing is promised, ',
  reach: 'For gains alone to lead there, ',
  stable: 'For a state of it to hold, ',
  unfreeze: 'For today to give way to something better, ',
} as const;

function dependenceLine({ dependence, graph, asked }: MoveAnswer): Text {
  if (dependence === null) return [];
  const { holdsNow, pivotal, parties, least, bound } = dependence;
  if (holdsNow !== null) return ['It depends on nobody seeing things otherwise.'];
  const [first] = pivotal;
  if (first !== undefined) {
    const edits = countOf(parties[first]?.edits ?? 0, 'change');
    const one = pivotal.length === 1;
    const who: Text = [...partiesIn(graph, pivotal), one ? ' is pivotal' : ' are pivotal'];
    return [leads[asked.goal], ...who, `: ${edits} of what ${one ? 'it wants' : 'one of them wants'} would do.`];
  }
  if (least.edits !== null) {
    return [
      `No party can bring it about alone by seeing things otherwise; together, ${countOf(least.edits, 'change')} would do.`,
    ];
  }
  return [`No ${countOf(bound, 'change')} of what the parties want would do instead, of one or of several.`];
}

function threatLine(answer: MoveAnswer): Text {
  const end = shownEnd(answer);
  if (end === null || threatsAt(answer, end).length === 0) return [];
  const state = stateIn(answer, end);
  return answer.stable.has(end)
    ? ['Beware: ', ...state, ' rests on threats, and a promise or a vote could take them away (below).']
    : ['Beware: a vote takes away a threat that ', ...state, ' would rest on (below).'];
}
