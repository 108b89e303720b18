import type { BlockKind } from '../reading.ts';
import { contextsOf, type HtmlContext, type HtmlRole } from './html-context.ts';
import type { HtmlDocument } from './html-elements.ts';

/** Letters of the source; `parted`: a line break stands before them. */
export interface HtmlText {
  readonly start: number;
  readonly end: number;
  readonly parted: boolean;
}

/** A stretch of text of one block element, with what the markup says of it. */
export interface HtmlPiece {
  readonly texts: readonly HtmlText[];
  readonly element: number;
  readonly role: HtmlRole;
  /** Letters, and how many of them stand in links. */
  readonly letters: number;
  readonly linked: number;
}

/** The page's texts, block by block; what is hidden is left out. */
export function htmlPieces(document: HtmlDocument, source: string): readonly HtmlPiece[] {
  const weights = runningText(document, source);
  const total = weights[0] ?? 0;
  const contexts = contextsOf(document, (element) => (total === 0 ? 0 : (weights[element] ?? 0) / total));
  return gather(document, contexts, source);
}

interface Draft {
  texts: HtmlText[];
  element: number;
  role: HtmlRole;
  letters: number;
  linked: number;
}

function gather(document: HtmlDocument, contexts: readonly HtmlContext[], source: string): readonly HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let draft: Draft | null = null;
  let breaks = 0;
  const flush = () => {
    if (draft !== null && draft.letters > 0) pieces.push(draft);
    draft = null;
    breaks = 0;
  };
  const add = (element: number, start: number, end: number) => {
    const context = contexts[element];
    if (context === undefined || context.role === 'hidden') return;
    const letters = source.slice(start, end).trim().length;
    if (letters === 0 && draft === null) return;
    const parted = breaks > 0;
    if (letters > 0) breaks = 0;
    draft ??= { texts: [], element: context.block, role: context.role, letters: 0, linked: 0 };
    draft.texts.push({ start, end, parted });
    draft.letters += letters;
    if (context.link) draft.linked += letters;
  };
  for (const item of document.items) {
    if (item.kind === 'text') add(item.element, item.start, item.end);
    else if (contexts[item.element]?.block === item.element) flush();
    else if (item.kind === 'open' && document.elements[item.element]?.name === 'br') {
      breaks += 1;
      if (breaks >= 2) flush();
    }
  }
  flush();
  return pieces;
}

/** For each element, how many letters of running text (long enough, or with sentences) stand in it. */
function runningText(document: HtmlDocument, source: string): readonly number[] {
  const weights = new Array<number>(document.elements.length).fill(0);
  const plain = document.elements.map((element) => isPlain(element.name));
  document.elements.forEach((element, k) => {
    if (element.parent >= 0 && plain[element.parent] === false) plain[k] = false;
  });
  for (const item of document.items) {
    if (item.kind !== 'text' || plain[item.element] === false) continue;
    const length = item.end - item.start;
    if (length >= 60 && /[.,;:!?]/.test(source.slice(item.start, item.end))) add(weights, item.element, length);
  }
  for (let k = weights.length - 1; k > 0; k -= 1) {
    add(weights, document.elements[k]?.parent ?? 0, weights[k] ?? 0);
  }
  return weights;
}

function isPlain(name: string): boolean {
  return !['script', 'style', 'head', 'noscript', 'template', 'nav', 'footer', 'a', 'textarea', 'svg'].includes(name);
}

function add(weights: number[], at: number, amount: number): void {
  weights[at] = (weights[at] ?? 0) + amount;
}

/** The kind of block that a role of the markup stands for; null where the text has to tell. */
export function kindOfRole(role: HtmlRole): BlockKind | null {
  if (role === 'pagetitle') return 'title';
  if (role === 'date' || role === 'noise' || role === 'hidden') return 'noise';
  return role === 'none' ? 'paragraph' : role;
}
