import { placeName } from '../files/shelf.ts';
import type { OpenModel, Workbench } from './workbench.ts';

/** Keeps what is not saved in the browser, after every change; what the guided tour does is kept nowhere. */
export function keepDrafts({ model, drafts, now }: Workbench): void {
  let last: OpenModel | null = null;
  model.subscribe(() => {
    const open = model.get();
    if (open === null || open.doc === last?.doc) return;
    last = open;
    if (open.place.kind === 'tour') return;
    const { place, doc, savedText, version } = open;
    const { kind } = place;
    if (doc.text === savedText && doc.past.length === 0) drafts.drop(kind, placeName(place));
    else
      drafts.keep({
        kind,
        name: placeName(place),
        text: doc.text,
        savedText,
        version,
        past: doc.past,
        future: doc.future,
        at: now(),
      });
  });
}
