import { useEffect } from 'react';
import type { Walk } from '../../../report/index.ts';
import { useWords } from '../../app/context.ts';
import { Words } from '../../blocks/blocks.tsx';
import type { StateTable } from '../../engine/answer.ts';
import { StateChips } from '../../states/state-chips.tsx';

/** A way that is gone step by step. */
export interface Playing {
  readonly walk: Walk;
  /** Steps taken by now. */
  readonly taken: number;
}

interface PlayerProps {
  readonly table: StateTable;
  readonly playing: Playing;
  readonly setPlaying: (playing: Playing | null) => void;
}

/** One step of a way in words, with what goes on and back; N and B do the same. */
export function Player({ table, playing, setPlaying }: PlayerProps) {
  const words = useWords().moves;
  const { walk, taken } = playing;
  const of = walk.steps.length;
  const go = (to: number) => setPlaying({ walk, taken: Math.min(of, Math.max(0, to)) });
  useLetters({ n: () => go(taken + 1), b: () => go(taken - 1), Escape: () => setPlaying(null) });
  const step = walk.steps[taken - 1];
  return (
    <section className="player" aria-label={words.player}>
      <div className="row">
        <button
          type="button"
          className="button"
          aria-disabled={taken === 0}
          onClick={() => go(taken - 1)}
          aria-keyshortcuts="b"
        >
          {words.back}
        </button>
        <button
          type="button"
          className="button primary"
          aria-disabled={taken === of}
          onClick={() => go(taken + 1)}
          aria-keyshortcuts="n"
        >
          {words.next}
        </button>
        <span className="muted">{taken === 0 ? words.start : words.step(taken, of)}</span>
        <button type="button" className="button quiet" onClick={() => setPlaying(null)}>
          {words.end}
        </button>
      </div>
      <div role="status">
        <p>{step === undefined ? words.startWords : <Words text={step.words} table={table} />}</p>
        <StateChips table={table} state={step?.to ?? walk.start} />
      </div>
    </section>
  );
}

/** Listens to letters while a way is gone, wherever nobody is writing. */
function useLetters(acts: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const stop = new AbortController();
    const listen = (event: KeyboardEvent) => {
      const act = acts[event.key];
      if (act === undefined || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target)) return;
      event.preventDefault();
      act();
    };
    // Before the keys that work everywhere: Escape ends the way first, then lets go of the selection.
    addEventListener('keydown', listen, { capture: true, signal: stop.signal });
    return () => stop.abort();
  });
}

/** Whether a key belongs to something that is being written, or to a dialog. */
function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"]') !== null
  );
}
