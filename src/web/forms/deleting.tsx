import { createContext, type ReactNode, useContext, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { type Removable, type Removal, remove } from '../../format/index.ts';
import { useWorkbench } from '../app/context.ts';

interface Wish {
  readonly name: string;
  readonly what: Removable;
  readonly removal: Removal;
}

const DeletingContext = createContext<(name: string, what: Removable) => void>(() => {});

/** Deletes something at once where nothing speaks of it; else shows first what goes with it. */
export function useDelete(): (name: string, what: Removable) => void {
  return useContext(DeletingContext);
}

/** Stands around the forms and asks before something goes that others speak of. */
export function Deleting({ children }: { readonly children: ReactNode }) {
  const { model, replace, words } = useWorkbench();
  const [wish, setWish] = useState<Wish | null>(null);
  const act = ({ name, removal }: Wish) => replace(words.forms.changes.remove(name), removal.text);
  const ask = (name: string, what: Removable) => {
    const removal = remove(model.get()?.doc.text ?? '', what);
    if (removal === null) return;
    const found = { name, what, removal };
    if (removal.goes.length === 0) act(found);
    else setWish(found);
  };
  const close = () => setWish(null);
  const { deleting } = words.forms;
  return (
    <DeletingContext value={ask}>
      {children}
      <ModalOverlay className="overlay" isOpen={wish !== null} onOpenChange={(is) => is || close()} isDismissable>
        <Modal className="modal">
          <Dialog className="dialog" role="alertdialog">
            <Heading slot="title">{deleting.title(wish?.name ?? '')}</Heading>
            <p>{deleting.goes}</p>
            <ul className="goes">
              {wish?.removal.goes.map(({ text, span }) => (
                <li key={span.start}>
                  <code dir="auto">{text}</code>
                </li>
              ))}
            </ul>
            <p className="muted">{deleting.undo}</p>
            <p className="row end">
              <button type="button" className="button" onClick={close}>
                {words.frame.cancel}
              </button>
              <button
                type="button"
                className="button primary"
                onClick={() => {
                  if (wish !== null) act(wish);
                  close();
                }}
              >
                {deleting.confirm}
              </button>
            </p>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DeletingContext>
  );
}

/** The button that deletes. */
export function DeleteButton({ label, act }: { readonly label: string; readonly act: () => void }) {
  return (
    <button type="button" className="button quiet" aria-label={label} title={label} onClick={act}>
      <span aria-hidden="true">✕</span>
    </button>
  );
}
