import { type FormEvent, useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWorkbench } from '../app/context.ts';

interface WhyProps {
  readonly statement: string;
  /** The reason that is given; empty where there is none. */
  readonly because: string;
  readonly save: (because: string) => void;
}

/** The button that asks why a statement is assumed. */
export function Why(props: WhyProps) {
  const { forms } = useWorkbench().words;
  return (
    <DialogTrigger>
      <Button className="button quiet" aria-label={forms.wants.why(props.statement)}>
        {forms.wants.because}
      </Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal">
          <Dialog className="dialog">{({ close }) => <Reason {...props} close={close} />}</Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function Reason({ statement, because, save, close }: WhyProps & { readonly close: () => void }) {
  const { forms, frame } = useWorkbench().words;
  const [written, write] = useState(because);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (written.trim() !== because) save(written.trim());
    close();
  };
  return (
    <form onSubmit={submit}>
      <Heading slot="title">{forms.wants.why(statement)}</Heading>
      <label className="field">
        <span>{forms.wants.whyAbout}</span>
        <textarea
          // biome-ignore lint/a11y/noAutofocus: the dialog asks for this alone
          autoFocus
          rows={3}
          dir="auto"
          value={written}
          onChange={(event) => write(event.target.value)}
        />
      </label>
      <p className="row end">
        <button type="button" className="button" onClick={close}>
          {frame.cancel}
        </button>
        <button type="submit" className="button primary">
          {forms.wants.saveReason}
        </button>
      </p>
    </form>
  );
}
