import type { Draft } from '../files/drafts.ts';
import { placeName } from '../files/shelf.ts';
import { modelDoc, type OpenModel, type Workbench } from './workbench.ts';

/**
 * Keeps what is not saved in the browser, after every change; a draft beside the model too. What the guided tour does is kept
 * nowhere.
 */
export function keepDrafts({ model, drafts, now }: Workbench): void {
  let last: OpenModel | null = null;
  model.subscribe(() => {
    const open = model.get();
    if (open === null || isKept(open, last)) return;
    last = open;
    if (open.place.kind === 'tour') return;
    const { place, savedText, aside } = open;
    const { text, past } = modelDoc(open);
    if (text === savedText && past.length === 0 && aside === null) drafts.drop(place.kind, placeName(place));
    else drafts.keep(draftOf(open, now()));
  });
}

/** Whether what is kept is this already. Saving drops what is kept of the model, and the draft beside it with it. */
function isKept(open: OpenModel, last: OpenModel | null): boolean {
  if (open.doc !== last?.doc || open.aside !== last.aside) return false;
  return open.aside === null || (open.savedText === last.savedText && open.place === last.place);
}

function draftOf(open: OpenModel, at: number): Draft {
  const { place, savedText, version, aside, doc } = open;
  const { text, past, future } = modelDoc(open);
  const { typing: _, ...whatIf } = doc;
  const model = { kind: place.kind, name: placeName(place), text, savedText, version, past, future, at };
  return aside === null ? model : { ...model, whatIf };
}
