import type { DependenceAnswer, MoveAnswer, Trial } from '../../../analysis/index.ts';
import type { Graph } from '../../../engine/index.ts';
import { editWords, enumerate, type MovePiece, promisedWords, type Text, takenWords } from '../../../report/index.ts';

/** Something of an answer that can be tried in a draft. */
export interface Offer {
  /** The part of the answer that it belongs to. */
  readonly part: MovePiece['part'];
  readonly words: Text;
  readonly trial: Trial;
  /** Whether the file says only nearly what is promised: a step that is added, where others should fall away. */
  readonly nearly: boolean;
}

/** Offers of one kind and party before the rest is left out. */
const most = 5;

/** What of the answer can be tried: joint steps to what suits everybody, what parties see otherwise, and promises. */
export function offersOf(answer: MoveAnswer): readonly Offer[] {
  return [...jointOffers(answer), ...editOffers(answer), ...promiseOffers(answer)];
}

/** One step of everybody to a state of the outcome that suits all. */
function jointOffers({ agreement, asked, graph, start }: MoveAnswer): readonly Offer[] {
  const states = agreement?.lists[0]?.states.map(({ state }) => state) ?? [];
  return states
    .filter((state) => asked.targets.includes(state) && ownersBetween(graph, start, state) > 1)
    .slice(0, most)
    .map((state) => ({
      part: 'deal',
      words: ['Together in one step: ', takenWords(graph, state)],
      trial: { kind: 'joint', literals: literalsBetween(graph, start, state) },
      nearly: false,
    }));
}

function literalsBetween({ conflict, states }: Graph, from: number, to: number) {
  return conflict.options.flatMap((_, option) => {
    const taken = states.taken(to, option);
    return states.taken(from, option) === taken ? [] : [{ option, taken }];
  });
}

function ownersBetween(graph: Graph, from: number, to: number): number {
  const owners = literalsBetween(graph, from, to).map(({ option }) => graph.conflict.options[option]?.party);
  return new Set(owners).size;
}

/** The shortest changes of what one party wants, and of several together where no party can do it alone in so few. */
function editOffers({ dependence, graph }: MoveAnswer): readonly Offer[] {
  if (dependence === null || dependence.holdsNow !== null) return [];
  const { parties, least } = dependence;
  const alone = parties.flatMap(({ answers }) => answers.slice(0, most));
  const together = parties.some(({ edits }) => edits === least.edits) ? [] : least.answers.slice(0, most);
  return [...alone, ...together].map(({ edits }: DependenceAnswer) => ({
    part: 'dependence',
    words: enumerate(editWords(graph, edits)),
    trial: { kind: 'edits', edits },
    nearly: false,
  }));
}

function promiseOffers(answer: MoveAnswer): readonly Offer[] {
  const sets = answer.guarantees?.sets.filter(({ items }) => items.length > 0) ?? [];
  return sets.slice(0, 2 * most).map(({ items, end }) => ({
    part: 'promises',
    words: enumerate(items.map((item) => promisedWords(answer, item, end))),
    trial: { kind: 'promises', end, items },
    nearly: items.some(({ kind }) => kind === 'joint'),
  }));
}
