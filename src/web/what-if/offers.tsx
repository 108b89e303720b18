import { plainText } from '../../report/index.ts';
import { useAnswered, useWorkbench } from '../app/context.ts';
import { Words } from '../blocks/blocks.tsx';
import type { StateTable } from '../engine/answer.ts';
import type { DealAsk } from '../engine/queries/changes.ts';
import type { Offer } from '../engine/queries/offers.ts';

interface OffersProps {
  readonly offers: readonly Offer[];
  readonly asked: DealAsk;
  readonly table: StateTable;
}

/** Offers shown at once; the others are folded away. */
const first = 3;

/** What of an answer can be tried in a draft, each with its button. */
export function Offers({ offers, ...more }: OffersProps) {
  const { whatIf } = useWorkbench().words;
  const rest = offers.slice(first);
  if (offers.length === 0) return null;
  return (
    <div className="offers">
      <OfferList offers={offers.slice(0, first)} {...more} />
      {rest.length > 0 && (
        <details>
          <summary>{whatIf.moreOffers(rest.length)}</summary>
          <OfferList offers={rest} {...more} />
        </details>
      )}
    </div>
  );
}

function OfferList({ offers, asked, table }: OffersProps) {
  const { words, tryOut } = useWorkbench();
  const { shownText } = useAnswered();
  const { whatIf } = words;
  return (
    <ul aria-label={whatIf.offers}>
      {offers.map(({ words: text, trial, nearly }, at) => {
        const plain = plainText(text);
        const attempt = { trial, label: whatIf.tried(plain), text: shownText, asked };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: offers have no other identity
          <li key={at}>
            <button
              type="button"
              className="button"
              aria-label={`${whatIf.try}: ${plain}`}
              onClick={() => void tryOut(attempt)}
            >
              {whatIf.try}
            </button>
            <span>
              <Words text={text} table={table} />
              {nearly && <small className="muted"> {whatIf.nearly}</small>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
