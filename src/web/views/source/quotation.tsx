import { useState } from 'react';
import type { Evidence, Source } from '../../../model/index.ts';
import { useWords } from '../../app/context.ts';
import type { EvidenceReply } from '../../reading/queries/evidence.ts';
import { Passage } from './passage.tsx';

interface QuotationProps {
  readonly piece: Evidence;
  readonly source: Source | undefined;
  /** What is known of the sources; null while it is looked up. */
  readonly evidence: EvidenceReply | null;
}

/** A quotation with where it is from; pressed, it opens its source there. */
export function Quotation({ piece, source, evidence }: QuotationProps) {
  const words = useWords().source;
  const [open, setOpen] = useState(false);
  const text = evidence?.texts.get(piece.source);
  const status = piece.span === null ? undefined : evidence?.status.get(piece.span.start);
  return (
    <li className="quotation">
      <button type="button" className="quote-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {piece.quote !== null && (
          <q dir="auto" lang={text?.language ?? undefined}>
            {piece.quote}
          </q>
        )}{' '}
        <small className="muted">
          <bdi>{source?.publisher ?? source?.title ?? piece.source}</bdi>
          {piece.at !== null && `, ${words.place(piece.at)}`}
        </small>
      </button>
      {(status === 'missing' || status === 'moved') && <small className="bad"> {words.status[status]}</small>}
      {open &&
        (text === undefined ? (
          <p className="muted">{evidence === null ? words.looking : words.absent(source?.title ?? piece.source)}</p>
        ) : (
          <Passage places={text.places} quote={piece.quote} at={piece.at} language={text.language} />
        ))}
    </li>
  );
}
