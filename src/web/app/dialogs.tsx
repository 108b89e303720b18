import { type FormEvent, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { download } from '../files/disk-shelf.ts';
import { type Place, placeName, type ShelfProblem } from '../files/shelf.ts';
import { toFile } from '../files/text.ts';
import { goToGallery } from '../gallery/at-gallery.ts';
import { TourButton } from '../tour/offer.tsx';
import { useModel, useStore, useWorkbench } from './context.ts';
import { dialog } from './keyboard.ts';
import { modelDoc } from './workbench.ts';

/** The dialogs that keys and buttons open. */
export function Dialogs() {
  const open = useStore(dialog);
  const close = () => dialog.set(null);
  return (
    <ModalOverlay className="overlay" isOpen={open !== null} onOpenChange={(is) => is || close()} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">{open === 'keys' ? <Keys close={close} /> : <SaveAs close={close} />}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface Closing {
  readonly close: () => void;
}

function Keys({ close }: Closing) {
  const { words, shelves } = useWorkbench();
  const { title, about, list } = words.keys;
  return (
    <>
      <Heading slot="title">{title}</Heading>
      <p className="muted">{about}</p>
      <dl className="keys">
        {list.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="row end">
        <TourButton also={close} />
        {shelves.catalogue.names.length > 1 && (
          <button
            type="button"
            className="button"
            onClick={() => {
              close();
              goToGallery();
            }}
          >
            {words.gallery.title}
          </button>
        )}
        <button type="button" className="button" onClick={close}>
          {words.frame.close}
        </button>
      </p>
    </>
  );
}

function SaveAs({ close }: Closing) {
  const workbench = useWorkbench();
  const { words, shelves, saveTo } = workbench;
  const open = useModel();
  const [name, setName] = useState(open === null ? '' : suggested(open.place));
  const [problem, setProblem] = useState<ShelfProblem | null>(null);
  if (open === null) return null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const path = /\.ya?ml$/i.test(name) ? name : `${name}.yaml`;
    const place: Place =
      shelves.folder === null ? { kind: 'disk', name: path, handle: null } : { kind: 'folder', path };
    const found = await saveTo(place);
    setProblem(found);
    if (found === null) close();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Heading slot="title">{words.files.saveAsTitle}</Heading>
      <label className="field">
        <span>{words.files.fileName}</span>
        {/* biome-ignore lint/a11y/noAutofocus: the dialog asks for this alone */}
        <input autoFocus value={name} onChange={(event) => setName(event.target.value)} dir="auto" required />
        {shelves.folder !== null && <small className="muted">{words.files.fileNameHint}</small>}
      </label>
      <p role="alert" className="bad">
        {problem === null ? '' : words.files.problems[problem]}
      </p>
      <p className="row end">
        <button
          type="button"
          className="button quiet"
          onClick={() => download(suggested(open.place), toFile({ text: modelDoc(open).text, ...open.file }))}
        >
          {words.files.download}
        </button>
        <button type="button" className="button" onClick={close}>
          {words.frame.cancel}
        </button>
        <button type="submit" className="button primary">
          {words.frame.save}
        </button>
      </p>
    </form>
  );
}

function suggested(place: Place): string {
  const name = placeName(place);
  return /\.ya?ml$/i.test(name) ? name : `${name}.yaml`;
}
