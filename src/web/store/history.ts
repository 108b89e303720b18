import { applyEdits, type Edit } from '../../text/index.ts';

/** One change of the text that undo takes back: what stood at `start` and what stands there now. */
export interface Change {
  /** What was done, in words for people. */
  readonly label: string;
  readonly start: number;
  readonly removed: string;
  readonly inserted: string;
  /** The draft that ended with this change; taking the change back takes the draft up again. */
  readonly draft?: Doc;
}

/** A text with its changes. */
export interface Doc {
  readonly text: string;
  readonly past: readonly Change[];
  readonly future: readonly Change[];
  /** The text before the typing that is still going on and when it last went on; null after anything else. */
  readonly typing: { readonly before: string; readonly at: number } | null;
}

/** Typing with pauses no longer than this is taken back at once, milliseconds. */
const pause = 900;

/** Changes kept. */
const depth = 500;

/** A text without a history. */
export function openDoc(text: string): Doc {
  return { text, past: [], future: [], typing: null };
}

/** The document after a change; the same one where nothing changes. */
export function edit(doc: Doc, label: string, edits: readonly Edit[]): Doc {
  return replaceText(doc, label, applyEdits(doc.text, edits));
}

/** The document with another text, as one change. */
export function replaceText(doc: Doc, label: string, text: string): Doc {
  if (text === doc.text) return doc;
  return { text, past: [...doc.past, difference(doc.text, text, label)].slice(-depth), future: [], typing: null };
}

/** The document after somebody typed in it at a time (milliseconds): typing that goes on is one change. */
export function type(doc: Doc, label: string, text: string, at: number): Doc {
  if (text === doc.text) return doc;
  const goesOn = doc.typing !== null && at - doc.typing.at <= pause && doc.future.length === 0;
  const before = goesOn && doc.typing !== null ? doc.typing.before : doc.text;
  const earlier = goesOn ? doc.past.slice(0, -1) : doc.past;
  const past = before === text ? earlier : [...earlier, difference(before, text, label)].slice(-depth);
  return { text, past, future: [], typing: before === text ? null : { before, at } };
}

/** The model after a draft beside it ended, with the text that it has then: one change, which keeps the draft. */
export function endDraft(model: Doc, draft: Doc, label: string, text: string): Doc {
  const change = { ...difference(model.text, text, label), draft: { ...draft, typing: null } };
  return { text, past: [...model.past, change].slice(-depth), future: [], typing: null };
}

/** Takes the last change back; null where there is none. */
export function undo(doc: Doc): { readonly doc: Doc; readonly change: Change } | null {
  const change = doc.past.at(-1);
  if (change === undefined) return null;
  const { start, removed, inserted } = change;
  const text = applyEdits(doc.text, [{ start, end: start + inserted.length, text: removed }]);
  return { change, doc: { text, past: doc.past.slice(0, -1), future: [change, ...doc.future], typing: null } };
}

/** Makes the last change that was taken back again; null where there is none. */
export function redo(doc: Doc): { readonly doc: Doc; readonly change: Change } | null {
  const [change, ...future] = doc.future;
  if (change === undefined) return null;
  const { start, removed, inserted } = change;
  const text = applyEdits(doc.text, [{ start, end: start + removed.length, text: inserted }]);
  return { change, doc: { text, past: [...doc.past, change], future, typing: null } };
}

/** The one replacement that makes one text the other: all between what both begin and end with. */
export function difference(before: string, after: string, label: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return {
    label,
    start,
    removed: before.slice(start, before.length - tail),
    inserted: after.slice(start, after.length - tail),
  };
}
