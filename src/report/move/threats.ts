import type { Defection, LostThreat, MoveAnswer } from '../../analysis/index.ts';
import { type Block, enumerate, heading, paragraph, type Text } from '../block.ts';
import { changeWords, stateNumber } from '../names.ts';
import { itemWords } from './promise-words.ts';
import { shownEnd } from './way.ts';
import { partiesIn, placeIn } from './words.ts';

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
    paragraph(
      ...placeIn(answer, end),
      ' is held by threats: whoever left would be answered. These take such a threat away:',
    ),
    { kind: 'list', items: rest > 0 ? [...items.slice(0, told), [`and ${rest} more (--json lists all)`]] : items },
  ];
}

/**
 * The threats lost at an end by a vote, a lock or a promise of the declared menu. To leave for another state of the outcome
 * that holds is no harm.
 */
export function threatsAt({ guarantees, stable }: MoveAnswer, end: number): readonly LostThreat[] {
  return (guarantees?.threats ?? []).filter(
    (threat) =>
      threat.end === end &&
      !stable.has(threat.defection.to ?? -1) &&
      (threat.by.kind === 'body' || threat.by.item.kind === 'lock' || threat.by.item.name !== null),
  );
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
  const who = partiesIn(graph, parties);
  if (to === null) return who;
  const still = asked.targets.includes(to) ? ', which is still of the outcome' : '';
  return [...who, ' would leave: it ', ...changeWords(graph, at, to), ' ', stateNumber(to), still];
}
