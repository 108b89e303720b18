import { useEffect } from 'react';
import type { Stop } from './stops.ts';

/** The attribute that outlines an element of the page. */
const mark = 'data-tour-look';

/** Outlines what a stop is about, as soon as it is there, and keeps it in sight until the person does something else than in the tour's panel. */
export function useHighlight({ look }: Stop): void {
  useEffect(() => {
    let shown: Element | null = null;
    let touched = false;
    const find = () => {
      const found = look.map((selector) => document.querySelector(selector)).find((element) => element !== null);
      if (found === undefined) return;
      // Parts that come later push it away again.
      if (found === shown) return touched ? undefined : show(found);
      shown?.removeAttribute(mark);
      shown = found;
      found.setAttribute(mark, '');
      show(found);
    };
    find();
    const observer = new MutationObserver(find);
    observer.observe(document.body, { childList: true, subtree: true });
    const stop = new AbortController();
    for (const event of ['wheel', 'pointerdown', 'keydown']) {
      addEventListener(
        event,
        ({ target }) => {
          if (!(target instanceof Element && target.closest('.tour') !== null)) touched = true;
        },
        { capture: true, passive: true, signal: stop.signal },
      );
    }
    return () => {
      observer.disconnect();
      stop.abort();
      shown?.removeAttribute(mark);
    };
  }, [look]);
}

/** Scrolls to an element: to its beginning where it is larger than the window has room for. */
function show(element: Element): void {
  const large = element.getBoundingClientRect().height > innerHeight / 2;
  element.scrollIntoView({ block: large ? 'start' : 'nearest' });
}
