import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState, type Extension } from '@codemirror/state';
import { EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import type { Span } from '../../text/index.ts';
import type { Workbench } from '../app/workbench.ts';
import { difference } from '../store/history.ts';
import { completion } from './completion.ts';
import { hover } from './hover.ts';

export { showRemarks } from './remarks.ts';

/** Marks changes that come from elsewhere, which are not to be taken for typing. */
const fromElsewhere = Annotation.define<boolean>();

/** Makes an editor of the workbench's text in an element. Its history is the workbench's. */
export function createEditor(
  parent: HTMLElement,
  workbench: Workbench,
  rename: (view: EditorView) => void,
): EditorView {
  const doc = workbench.model.get()?.doc.text ?? '';
  return new EditorView({ parent, state: EditorState.create({ doc, extensions: extensionsFor(workbench, rename) }) });
}

function extensionsFor(workbench: Workbench, rename: (view: EditorView) => void): Extension {
  const { words, type, undo, redo } = workbench;
  const act = (action: () => void) => () => {
    action();
    return true;
  };
  return [
    lineNumbers(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    lintGutter(),
    bracketMatching(),
    closeBrackets(),
    indentOnInput(),
    indentUnit.of('  '),
    highlightSelectionMatches(),
    search({ top: true }),
    yaml(),
    completion(workbench),
    hover(workbench),
    syntaxHighlighting(classHighlighter),
    EditorView.lineWrapping,
    EditorView.cspNonce.of(nonce()),
    EditorView.contentAttributes.of({ 'aria-label': words.editor.label, spellcheck: 'false', tabindex: '0' }),
    EditorState.phrases.of(words.editor.phrases),
    EditorView.updateListener.of(({ docChanged, transactions, state }) => {
      if (docChanged && !transactions.some((one) => one.annotation(fromElsewhere))) type(state.doc.toString());
    }),
    keymap.of([
      { key: 'Mod-z', run: act(undo), preventDefault: true },
      { key: 'Mod-y', run: act(redo), preventDefault: true },
      { key: 'Mod-Shift-z', run: act(redo), preventDefault: true },
      {
        key: 'F2',
        run: (view) => {
          rename(view);
          return true;
        },
      },
      ...completionKeymap,
      // The keyboard must find a way out: Escape, then Tab goes on to the next thing.
      indentWithTab,
      ...closeBracketsKeymap,
      ...searchKeymap,
      ...lintKeymap,
      ...defaultKeymap,
    ]),
  ];
}

/** Brings the editor to a text that was changed elsewhere, keeping the cursor where the text is the same. */
export function showText(view: EditorView, text: string): void {
  const now = view.state.doc.toString();
  if (now === text) return;
  const { start, removed, inserted } = difference(now, text, '');
  view.dispatch({
    changes: { from: start, to: start + removed.length, insert: inserted },
    annotations: fromElsewhere.of(true),
    ...(view.hasFocus ? { selection: { anchor: start + inserted.length }, scrollIntoView: true } : {}),
  });
}

/** Puts the cursor to a stretch of the text and shows it. */
export function showSpan(view: EditorView, { start, end }: Span): void {
  const { length } = view.state.doc;
  const [anchor, head] = [Math.min(start, length), Math.min(end, length)];
  view.dispatch({
    selection: { anchor, head },
    effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
  });
  view.focus();
}

/** The word that allows our style sheets, as the server wrote it into the page. */
function nonce(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  return meta?.nonce ?? '';
}
