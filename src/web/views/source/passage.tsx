import type { SourcePlace } from '../../../format/index.ts';
import { locateQuotation } from '../../../format/index.ts';
import { useWords } from '../../app/context.ts';
import { Marked } from './marked.tsx';

interface PassageProps {
  readonly places: readonly SourcePlace[];
  readonly quote: string | null;
  readonly at: number | string | null;
  readonly language: string | null;
}

/** A source opened at a quotation: its block with the words marked, and the blocks around it. */
export function Passage({ places, quote, at, language }: PassageProps) {
  const words = useWords().source;
  const index = placeOf(places, quote, at);
  if (index === null) return <p className="muted">{words.notInSource}</p>;
  const from = Math.max(0, index - 1);
  return (
    <blockquote className="passage" lang={language ?? undefined}>
      {places.slice(from, index + 2).map((place, k) => {
        const here = from + k === index;
        const spans = here && quote !== null ? locateQuotation(place.text, quote) : [];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other identity
          <p key={from + k} dir="auto" className={here ? 'here' : 'muted'}>
            <Marked text={place.text} marks={spans.map((span) => ({ ...span, kind: 'quote' }))} />
          </p>
        );
      })}
    </blockquote>
  );
}

/** The block that is named, where it has the words; else the first one that has them, else the one that is named. */
function placeOf(places: readonly SourcePlace[], quote: string | null, at: number | string | null): number | null {
  const has = ({ text }: SourcePlace) => quote === null || locateQuotation(text, quote).length > 0;
  const named = at === null ? -1 : places.findIndex((place) => place.at === at);
  const place = places[named];
  if (place !== undefined && has(place)) return named;
  const found = quote === null ? -1 : places.findIndex(has);
  if (found >= 0) return found;
  return named < 0 ? null : named;
}
