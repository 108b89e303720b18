import type { Extension } from '@codemirror/state';
import { type EditorView, hoverTooltip, type Tooltip } from '@codemirror/view';
import type { Reference } from '../../format/index.ts';
import type { Workbench } from '../app/workbench.ts';
import { type Meaning, meaningOf } from './names.ts';

/** Shows what a name means, and the evidence for it, to whoever points at it. */
export function hover(workbench: Workbench): Extension {
  return hoverTooltip((_, at) => tooltipAt(at, workbench));
}

/** The name at an offset of the text as it is; null where there is none, or the answer is older than the text. */
export function referenceAt(at: number, { answered }: Workbench): Reference | null {
  const { answer, current } = answered.get();
  if (!current || answer === null) return null;
  return answer.references.find(({ span }) => span.start <= at && at <= span.end) ?? null;
}

function tooltipAt(at: number, workbench: Workbench): Tooltip | null {
  const { answer } = workbench.answered.get();
  const reference = referenceAt(at, workbench);
  const meaning = answer === null || reference === null ? null : meaningOf(reference, answer, workbench.words);
  if (reference === null || meaning === null) return null;
  return { pos: reference.span.start, end: reference.span.end, above: true, create: () => ({ dom: draw(meaning) }) };
}

/** The meaning as elements; names and quotations are text and never markup. */
function draw({ name, kind, because, more, evidence }: Meaning): HTMLElement {
  const box = document.createElement('div');
  box.className = 'meaning';
  box.append(line('strong', name), line('span', more === null ? kind : `${kind} · ${more}`, 'muted'));
  if (because !== null) box.append(line('p', because));
  for (const { quote, source, at } of evidence) {
    if (quote === null) continue;
    const cited = line('blockquote', `“${quote}”`);
    cited.append(line('cite', at === null ? source : `${source}, ${at}`, 'muted'));
    box.append(cited);
  }
  return box;
}

function line(tag: string, text: string, name = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  element.dir = 'auto';
  if (name !== '') element.className = name;
  return element;
}

/** The reference at the cursor. */
export function referenceAtCursor(view: EditorView, workbench: Workbench): Reference | null {
  return referenceAt(view.state.selection.main.head, workbench);
}
