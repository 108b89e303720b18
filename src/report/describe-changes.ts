import type { Analysis } from '../analysis/index.ts';
import { type Block, paragraph, styled, type Text } from './block.ts';
import { equilibriaOfAny, firmness, holdsUnder } from './firmness.ts';
import { outcomeNames, stateKey, takenWords } from './names.ts';

/** A state that holds, told of by what is taken there: numbers differ between two versions of a model. */
interface Holding {
  readonly label: Text;
  /** How firmly, and the concepts under which it holds. */
  readonly how: string;
}

/** States of a list before the rest is only counted. */
const told = 20;

/** What changed in the answer from one version of a model to another: of today, and of what could hold. */
export function describeChanges(before: Analysis, after: Analysis): readonly Block[] {
  const [was, is] = [holdingIn(before), holdingIn(after)];
  const gone = [...was].filter(([key]) => !is.has(key)).map(([, { label }]) => label);
  const come = [...is].filter(([key]) => !was.has(key)).map(([, { label, how }]): Text => [...label, `: ${how}`]);
  const other = [...is].flatMap(([key, { label, how }]): Text[] => {
    const earlier = was.get(key)?.how;
    return earlier === undefined || earlier === how ? [] : [[...label, `: ${earlier} before, ${how} now`]];
  });
  const today = todayWords(before, after);
  const lists = [...listed('Holds now and did not:', come), ...listed('Holds no longer:', gone)];
  const all = [...today, ...lists, ...listed('Holds otherwise:', other)];
  return all.length > 0 ? all : [paragraph('The answer is the same: whatever held holds, and as firmly.')];
}

function holdingIn({ graph, assessment }: Analysis): ReadonlyMap<string, Holding> {
  return new Map(
    equilibriaOfAny(assessment).map((state) => {
      const key = stateKey(graph, state);
      const degree = firmness(assessment, state)?.firmness ?? '';
      return [key, { label: heldWords(graph, state), how: `${degree} (${holdsUnder(assessment, state).join(' ')})` }];
    }),
  );
}

/** A state by its outcomes and by what is taken in it. */
export function heldWords(graph: Analysis['graph'], state: number): Text {
  const names = outcomeNames(graph, state).join(', ');
  return names === '' ? [takenWords(graph, state)] : [styled('strong', names), ` (${takenWords(graph, state)})`];
}

/** Whether today holds, where that is not as it was. */
function todayWords(before: Analysis, after: Analysis): readonly Block[] {
  const [was, is] = [before, after].map(({ assessment, today }) =>
    today === null ? null : (firmness(assessment, today.state)?.firmness ?? 'not'),
  );
  if (was === is || is === null || is === undefined) return [];
  const now = is === 'not' ? styled('good', 'Today does not hold.') : styled('bad', `Today holds ${is}.`);
  const then =
    was === null || was === undefined ? '' : was === 'not' ? ' It did not before.' : ` Before, it held ${was}.`;
  return [paragraph(now, then)];
}

function listed(lead: string, items: readonly Text[]): readonly Block[] {
  const rest = items.length - told;
  const more: readonly Text[] = rest > 0 ? [[styled('muted', `and ${rest.toLocaleString('en')} more`)]] : [];
  return items.length === 0 ? [] : [paragraph(lead), { kind: 'list', items: [...items.slice(0, told), ...more] }];
}
