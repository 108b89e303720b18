import { type RefObject, useEffect } from 'react';

/** What keys do in the tour; null where one does nothing. */
type Acts = Readonly<Record<string, (() => void) | null>>;

/** Listens to the keys of the tour wherever nobody is writing; where a way is played, the keys are those of the way. */
export function useTourKeys(panel: RefObject<HTMLElement | null>, acts: Acts): void {
  useEffect(() => {
    const stop = new AbortController();
    const listen = (event: KeyboardEvent) => {
      const act = Object.hasOwn(acts, event.key) ? acts[event.key] : undefined;
      if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      const inside = target instanceof Node && panel.current?.contains(target) === true;
      if (!inside && isTaken(target)) return;
      event.preventDefault();
      event.stopPropagation();
      act?.();
    };
    // Before the keys that work everywhere.
    addEventListener('keydown', listen, { capture: true, signal: stop.signal });
    return () => stop.abort();
  });
}

/** Whether the key belongs to something that is being written, to a dialog, or to a way that is played. */
function isTaken(target: EventTarget | null): boolean {
  const own = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="alertdialog"]';
  return (target instanceof Element && target.closest(own) !== null) || document.querySelector('.player') !== null;
}
