import { type Picture, ringWords } from '../../../report/index.ts';
import { useWords } from '../../app/context.ts';
import { PartyMark } from '../../states/party-mark.tsx';

/** What the signs of the graph mean. */
export function Legend({ picture: { parties, nodes, arrows } }: { readonly picture: Picture }) {
  const words = useWords().moves;
  const rings = ([3, 2, 1] as const).filter((count) => nodes.some((node) => node.rings === count));
  return (
    <ul className="graph-legend" aria-label={words.legend}>
      {parties.map(({ name }, party) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a party is its place in the model
        <li key={party}>
          <PartyMark party={party} name={name} />
        </li>
      ))}
      {arrows.some(({ improving }) => improving) && <Line kind="gain" text={words.gain} />}
      {arrows.some(({ movers }) => movers.length > 1) && <Line kind="together" text={words.together} />}
      {arrows.some(({ improving }) => !improving) && <Line kind="other" text={words.other} />}
      {rings.map((count) => (
        <li key={count}>
          <span className={`ring-sign rings-${count}`} aria-hidden="true" /> {ringWords(count)}
        </li>
      ))}
    </ul>
  );
}

function Line({ kind, text }: { readonly kind: 'gain' | 'together' | 'other'; readonly text: string }) {
  return (
    <li>
      <svg className={`line-sign ${kind}`} width="30" height="10" aria-hidden="true">
        <path d="M0 5H21" />
        <path className="tip" d="M30 5 21 1V9Z" />
      </svg>{' '}
      {text}
    </li>
  );
}
