import { type FormEvent, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { type Reference, renameOption, renameOutcome, renameParty } from '../../format/index.ts';
import type { Edit } from '../../text/index.ts';
import { useWorkbench } from '../app/context.ts';

interface RenameProps {
  readonly reference: Reference | null;
  readonly close: () => void;
}

/** Asks for another name for what the cursor stands on, and gives it wherever the old one is used. */
export function Rename({ reference, close }: RenameProps) {
  return (
    <ModalOverlay className="overlay" isOpen={reference !== null} onOpenChange={(is) => is || close()} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">
          {reference !== null && <RenameForm key={reference.id} reference={reference} close={close} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function RenameForm({ reference, close }: { readonly reference: Reference; readonly close: () => void }) {
  const { edit, words } = useWorkbench();
  const { editor, forms, frame } = words;
  const old = reference.id.slice(reference.id.indexOf('.') + 1);
  const [name, setName] = useState(old);
  const [refused, setRefused] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (edit(forms.changes.renameId(old, name), (text) => renameTo(text, reference, name.trim()))) close();
    else setRefused(true);
  };
  return (
    <form onSubmit={submit}>
      <Heading slot="title">{editor.rename(old)}</Heading>
      <label className="field">
        <span>{editor.newName}</span>
        {/* biome-ignore lint/a11y/noAutofocus: the dialog asks for this alone */}
        <input autoFocus value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <p role="alert" className="bad">
        {refused ? forms.idTaken : ''}
      </p>
      <p className="row end">
        <button type="button" className="button" onClick={close}>
          {frame.cancel}
        </button>
        <button type="submit" className="button primary">
          {editor.renameEverywhere}
        </button>
      </p>
    </form>
  );
}

function renameTo(text: string, { kind, id }: Reference, to: string): readonly Edit[] | null {
  const [party = '', key = ''] = id.split('.');
  if (kind === 'option') return renameOption(text, { party, key }, to);
  if (kind === 'party') return renameParty(text, id, to);
  return kind === 'outcome' ? renameOutcome(text, id, to) : null;
}
