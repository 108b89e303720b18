import type { OpenModel, View, Workbench } from '../app/workbench.ts';
import { remember, tourMemory } from './memory.ts';

/** The case that the tour goes through. */
export const tourCase = 'korea-2019';

/** What was open before the tour, with everything that no address says; gone after a reload. */
let before: { readonly model: OpenModel; readonly view: View } | null = null;

/** Whether this page can show the tour: a standalone page has no cases. */
export function hasTour({ shelves }: Workbench): boolean {
  return shelves.catalogue.names.includes(tourCase);
}

/** Opens a copy of the case that is kept nowhere, and with it the tour, at the stop where it was left. */
export async function startTour(workbench: Workbench): Promise<void> {
  const model = workbench.model.get();
  if (model?.place.kind === 'tour') return;
  before = model === null ? null : { model, view: workbench.view.get() };
  remember({ answered: true, from: location.hash });
  const problem = await workbench.open({ kind: 'tour', name: tourCase });
  if (problem !== null) workbench.say(workbench.words.files.problems[problem], 'bad');
}

/** Ends the tour and goes back to where one was. */
export function leaveTour(workbench: Workbench, { finished }: { readonly finished: boolean }): void {
  const { from } = tourMemory.get();
  const back = before;
  before = null;
  if (finished) remember({ at: 0 });
  if (back === null && !['', '#', '#gallery'].includes(from)) {
    location.hash = from;
    return;
  }
  history.replaceState(null, '', `${location.pathname}${location.search}${from}`);
  workbench.close();
  if (back === null) return;
  workbench.view.set(back.view);
  workbench.model.set(back.model);
}
