import { type RefCallback, useCallback, useEffect, useMemo, useState } from 'react';
import { drawPicture, type PlacedPicture } from '../../report/index.ts';
import { useWords } from '../app/context.ts';
import type { CaseReply } from '../engine/queries/case.ts';
import type { Layouts } from '../graph/layouts.ts';
import { svgTree } from '../graph/svg-tree.tsx';
import { PartyMark } from '../states/party-mark.tsx';

interface PictureProps {
  readonly title: string;
  readonly reply: CaseReply | null;
  readonly layouts: Layouts;
}

/** A case's picture: today and what could hold, with the same in words for those who do not see it. */
export function CasePicture({ title, reply, layouts }: PictureProps) {
  const words = useWords().gallery;
  const placed = usePlaced(reply, layouts);
  const [scroller, scrolls] = useScrolls();
  const parts = useMemo(() => {
    if (placed === null || placed === 'failed') return null;
    return drawPicture(placed).children.map((child, at) =>
      typeof child === 'string' ? child : svgTree(child, withoutTitle, at),
    );
  }, [placed]);
  if (reply === null || parts === null || placed === null || placed === 'failed') {
    return (
      <div className="case-picture waiting" aria-busy={placed !== 'failed'}>
        <p className="muted">{placed === 'failed' ? words.noPicture : words.drawing}</p>
      </div>
    );
  }
  return (
    <figure className="case-picture">
      <div
        className="case-drawing"
        ref={scroller}
        role="img"
        aria-label={words.picture(title, reply.words)}
        tabIndex={scrolls ? 0 : undefined}
      >
        <svg
          className="graph"
          aria-hidden="true"
          viewBox={`0 0 ${placed.width} ${placed.height}`}
          style={{ maxWidth: `${placed.width / 14}rem` }}
        >
          {parts}
        </svg>
      </div>
      <figcaption>
        {reply.parties.map((party, at) => (
          <PartyMark key={party} party={at} name={party} />
        ))}
      </figcaption>
    </figure>
  );
}

/** A title would pop up and be read on its own: the picture has one text as a whole. */
function withoutTitle({ tag }: { readonly tag: string }) {
  return tag === 'title' ? { children: null } : null;
}

function usePlaced(reply: CaseReply | null, layouts: Layouts): PlacedPicture | 'failed' | null {
  const [placed, setPlaced] = useState<PlacedPicture | 'failed' | null>(null);
  useEffect(() => {
    let wanted = true;
    if (reply !== null)
      void layouts.layOut(reply.picture).then((found) => {
        if (wanted) setPlaced(found ?? 'failed');
      });
    return () => {
      wanted = false;
    };
  }, [reply, layouts]);
  return placed;
}

/** Watches whether an element's content is wider than itself. */
function useScrolls(): readonly [RefCallback<HTMLElement>, boolean] {
  const [scrolls, setScrolls] = useState(false);
  const watch = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [watch, scrolls];
}
