import { useEffect, useRef } from 'react';
import { useAnswered, useStore, useWorkbench } from '../app/context.ts';
import type { StopWords, TourFacts } from '../words/en/tour.ts';
import { remember, tourMemory } from './memory.ts';
import { leaveTour } from './start-tour.ts';
import { goToStop, type Stop, stops } from './stops.ts';
import { useDone } from './use-done.ts';
import { useHighlight } from './use-highlight.ts';
import { useTourKeys } from './use-tour-keys.ts';

/** The guided tour: a panel below the workbench that says, stop by stop, what to look at and why. */
export function Tour() {
  const workbench = useWorkbench();
  const { at: kept } = useStore(tourMemory);
  const at = Math.min(kept, stops.length - 1);
  const stop = stops[at] ?? firstStop;
  const panel = useRef<HTMLElement>(null);
  const onward = useRef<HTMLButtonElement>(null);
  const ready = useAnswered().shown !== null;
  useEffect(() => {
    if (ready) goToStop(workbench, stop);
  }, [workbench, stop, ready]);
  useHighlight(stop);
  const leave = (finished: boolean) => leaveTour(workbench, { finished });
  const next = at + 1 < stops.length ? () => remember({ at: at + 1 }) : null;
  const back = at > 0 ? () => remember({ at: at - 1 }) : null;
  useTourKeys(panel, { n: next, b: back, Escape: () => leave(false) });
  const { tour } = workbench.words;
  return (
    <section className="tour" aria-label={tour.label} ref={panel}>
      <StopText stop={stop} at={at} goOn={() => onward.current?.focus()} />
      <div className="tour-buttons">
        <button type="button" className="button" onClick={back ?? undefined} aria-disabled={back === null}>
          {tour.back}
        </button>
        <button type="button" className="button primary" ref={onward} onClick={next ?? (() => leave(true))}>
          {next === null ? tour.finish : tour.next}
        </button>
        <button type="button" className="button quiet" onClick={() => leave(false)}>
          {tour.leave}
        </button>
        <small className="muted tour-keys">{tour.keys}</small>
      </div>
    </section>
  );
}

const [firstStop] = stops as readonly [Stop, ...Stop[]];

interface TextProps {
  readonly stop: Stop;
  readonly at: number;
  /** Gives the focus to what leads on: the button that was pressed is gone once the task is done. */
  readonly goOn: () => void;
}

/** What a stop says. Its heading takes the focus, so that it is read and the keys go on from there. */
function StopText({ stop, at, goOn }: TextProps) {
  const workbench = useWorkbench();
  const { tour } = workbench.words;
  const words: StopWords = tour.stops[stop.id];
  const facts = useFacts();
  const done = useDone(stop);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each stop
  useEffect(() => heading.current?.focus(), [at]);
  return (
    <div className="tour-text">
      <h2 ref={heading} tabIndex={-1} aria-describedby="tour-says">
        {words.title} <small className="muted">{tour.count(at + 1, stops.length)}</small>
      </h2>
      <p id="tour-says">{facts === null ? workbench.words.frame.loading : words.text(facts)}</p>
      {words.task !== undefined && (
        <p className="tour-task row" aria-live="polite">
          {done ? (
            <span>
              <span aria-hidden="true" className="good">
                ✓{' '}
              </span>
              {words.done}
            </span>
          ) : (
            <>
              <strong>{words.task}</strong>
              <button
                type="button"
                className="button"
                onClick={() => {
                  stop.act?.(workbench);
                  goOn();
                }}
              >
                {tour.doIt}
              </button>
            </>
          )}
        </p>
      )}
    </div>
  );
}

/** What the texts take from the model's own answer. */
function useFacts(): TourFacts | null {
  const table = useAnswered().shown?.table ?? null;
  if (table === null) return null;
  const { parties, options } = table.conflict;
  return {
    parties: parties.map(({ name }) => name),
    options: options.length,
    states: table.count,
    combinations: table.raw,
  };
}
