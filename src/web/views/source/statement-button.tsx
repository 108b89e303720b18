import { useWords } from '../../app/context.ts';
import type { ShownStatement } from '../../reading/shown.ts';
import type { Picked } from './article-text.tsx';

interface StatementProps {
  readonly statement: ShownStatement;
  readonly index: number;
  readonly picked: Picked | null;
  readonly pick: (picked: Picked | null) => void;
}

/** Who says what, with the positions that it takes; each marks its characters in the article. */
export function StatementButton({ statement, index, picked, pick }: StatementProps) {
  const words = useWords().source;
  const { who, through, verb, said, unsure, positions } = statement;
  const whole = picked?.statement === index && picked.position === null;
  return (
    <>
      <button
        type="button"
        className="claim"
        aria-pressed={whole}
        onClick={() => pick(whole ? null : { statement: index, position: null })}
      >
        <strong dir="auto">{who}</strong>
        {through !== '' && <span dir="auto">{words.through(through)}</span>} <em dir="auto">{verb}</em>:{' '}
        <span dir="auto">{said}</span>
        {unsure && <small className="muted"> {words.notSure}</small>}
      </button>
      {positions.length > 0 && (
        <span className="positions">
          {positions.map((position, at) => {
            const pressed = picked?.statement === index && picked.position === at;
            return (
              <button
                // biome-ignore lint/suspicious/noArrayIndexKey: two positions may read the same
                key={at}
                type="button"
                className="position"
                aria-pressed={pressed}
                onClick={() => pick(pressed ? null : { statement: index, position: at })}
              >
                {position.words}
              </button>
            );
          })}
        </span>
      )}
    </>
  );
}
