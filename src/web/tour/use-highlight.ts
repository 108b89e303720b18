import { useEffect } from 'react';
import type { Stop } from './stops.ts';

/** The attribute that outlines an element of the page. */
const mark = 'data-tour-look';

/** Outlines what a stop is about, as soon as it is there, and scrolls to it once. */
export function useHighlight({ look }: Stop): void {
  useEffect(() => {
    let shown: Element | null = null;
    const find = () => {
      const found = look.map((selector) => document.querySelector(selector)).find((element) => element !== null);
      if (found === undefined || found === shown) return;
      shown?.removeAttribute(mark);
      shown = found;
      found.setAttribute(mark, '');
      found.scrollIntoView({ block: 'nearest' });
    };
    find();
    const observer = new MutationObserver(find);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      shown?.removeAttribute(mark);
    };
  }, [look]);
}
