import { createStore, type Store } from '../store/store.ts';
import type { Workbench } from './workbench.ts';

/** The dialogs that keys and buttons open. */
export type DialogName = 'keys' | 'save-as' | null;

/** Which dialog is open. */
export const dialog: Store<DialogName> = createStore<DialogName>(null);

/** Where the place for the text of the model is to be entered: counts up with each wish. */
export const wantsEditor: Store<number> = createStore(0);

/** Where the bar of the draft is to be entered: counts up with each wish. */
export const wantsBar: Store<number> = createStore(0);

/** Listens to the keys that work everywhere. */
export function keepKeys(workbench: Workbench): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const act = actionOf(event, workbench);
    if (act === null) return;
    event.preventDefault();
    act();
  });
}

function actionOf(event: KeyboardEvent, workbench: Workbench): (() => void) | null {
  const open = workbench.model.get() !== null;
  const command = (event.ctrlKey || event.metaKey) && !event.altKey;
  const key = event.key.toLowerCase();
  if (command && key === 's') return open ? () => void saveOrAsk(workbench) : () => {};
  if (!open && event.key !== '?') return null;
  if (command && !isWriting(event)) {
    if (key === 'z') return event.shiftKey ? workbench.redo : workbench.undo;
    if (key === 'y') return workbench.redo;
  }
  if (command || event.altKey || isWriting(event) || dialog.get() !== null) return null;
  return letterAction(event.key, workbench);
}

function letterAction(key: string, { go, select, whatIf }: Workbench): (() => void) | null {
  switch (key) {
    case '?':
      return () => dialog.set('keys');
    case 't':
      return () => go({ view: 'outcomes', as: 'table', sheet: 'answer' });
    case 'g':
      return () => go({ view: 'moves', as: 'graph', sheet: 'answer' });
    case 's':
      return () => {
        go({ model: 'text', sheet: 'model' });
        wantsEditor.set(wantsEditor.get() + 1);
      };
    case 'f':
      return () => go({ model: 'forms', sheet: 'model' });
    case 'w':
      return whatIf;
    case 'Escape':
      return () => select(null);
    default:
      return null;
  }
}

/** Saves; where there is no place to save to, asks for one. */
export async function saveOrAsk(workbench: Workbench): Promise<void> {
  const ended = await workbench.save();
  if (ended === 'elsewhere') return dialog.set('save-as');
  if (ended !== 'saved' && ended !== 'cancelled') workbench.say(workbench.words.files.problems[ended], 'bad');
}

/** Whether keys are letters of something that is being written. */
function isWriting({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type);
}
