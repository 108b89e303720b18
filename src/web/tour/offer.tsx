import { useStore, useWorkbench } from '../app/context.ts';
import { remember, tourMemory } from './memory.ts';
import { hasTour, startTour } from './start-tour.ts';

/** Offers the tour on the first page, until it is taken or declined. */
export function TourOffer() {
  const workbench = useWorkbench();
  const { tour } = workbench.words;
  if (useStore(tourMemory).answered || !hasTour(workbench)) return null;
  return (
    <section className="tour-offer" aria-labelledby="tour-offer">
      <h2 id="tour-offer">{tour.offerTitle}</h2>
      <p>{tour.offer}</p>
      <p className="row">
        <TourButton />
        <button type="button" className="button quiet" onClick={() => remember({ answered: true })}>
          {tour.noThanks}
        </button>
      </p>
    </section>
  );
}

/** Starts the tour, or goes on with it. */
export function TourButton({ also }: { readonly also?: () => void }) {
  const workbench = useWorkbench();
  const { tour } = workbench.words;
  const { at } = useStore(tourMemory);
  if (!hasTour(workbench)) return null;
  const start = () => {
    also?.();
    void startTour(workbench);
  };
  return (
    <button type="button" className="button" onClick={start}>
      {at > 0 ? tour.goOn : tour.begin}
    </button>
  );
}
