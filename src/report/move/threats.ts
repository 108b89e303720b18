import type { Defection, LostThreat, MoveAnswer } from '../../analysis/index.ts';
import { type Block, enumerate, heading, paragraph, type Text } from '../block.ts';
import { itemWords } from './promise-words.ts';
import { shownEnd } from './way.ts';
import { leaveWords, moreOf, partiesIn, placeIn } from './words.ts';

const held: Text = [' is held by threats: whoever left would be answered. These take such a threat away:'];
const unheld: Text = [' would be held by a threat, were it not for a vote:'];

/** Things that take a threat away, told before the rest is left to the document. */
const told = 6;

/** What would take away a threat that holds the end of the path that the page tells. */
export function describeThreats(answer: MoveAnswer): readonly Block[] {
  const end = shownEnd(answer);
  const sources = end === null ? [] : bySource(answer, threatsAt(answer, end));
  if (end === null || sources.length === 0) return [];
  const items = sources.map(({ source, leavers }): Text => [...source, ', ', ...enumerate(leavers), '.']);
  const rest = items.length - told;
  return [
    heading(2, 'What would let somebody leave?'),
    paragraph(...placeIn(answer, end), ...(answer.stable.has(end) ? held : unheld)),
    { kind: 'list', items: rest > 0 ? [...items.slice(0, told), moreOf(rest)] : items },
  ];
}

/**
 * The threats lost at an end by a vote, a lock or a promise of the declared menu. To leave for another state of the outcome
 * that holds is no harm; and an end that does not hold has lost only what votes take away.
 */
export function threatsAt({ guarantees, stable }: MoveAnswer, end: number): readonly LostThreat[] {
  const here = (guarantees?.threats ?? []).filter(
    (threat) => threat.end === end && !stable.has(threat.defection.to ?? -1),
  );
  return here.filter(({ by }) => {
    if (by.kind === 'body') return true;
    return stable.has(end) && (by.item.kind === 'lock' || by.item.name !== null);
  });
}

interface Source {
  readonly source: Text;
  readonly leavers: Text[];
}

function bySource(answer: MoveAnswer, threats: readonly LostThreat[]): readonly Source[] {
  const { graph } = answer;
  const sources = new Map<string, Source>();
  for (const { by, defection, end } of threats) {
    const key = by.kind === 'body' ? `body ${by.body}` : by.item.key;
    const source: Text =
      by.kind === 'body'
        ? ['because ', graph.conflict.bodies[by.body]?.id ?? '?', ' decides']
        : ['if ', ...itemWords(graph, by.item, end)];
    const known = sources.get(key) ?? { source, leavers: [] };
    known.leavers.push(leaverWords(answer, defection));
    sources.set(key, known);
  }
  return [...sources.values()];
}

function leaverWords({ graph, asked }: MoveAnswer, { at, parties, to }: Defection): Text {
  if (to === null) return partiesIn(graph, parties);
  const still = asked.targets.includes(to) ? ', which is still of the outcome' : '';
  return [...leaveWords(graph, { from: at, to, movers: parties }), still];
}
