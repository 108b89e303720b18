import { type KeyboardEvent, useEffect, useId, useState } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Told what was written when one is done with it, if it differs and is not empty. */
  readonly commit: (value: string) => void;
  readonly hidden?: boolean;
  readonly long?: boolean;
  /** What is wrong with what was written; null where nothing is. */
  readonly problem?: string | null;
}

/** A line of text that becomes one change when it is done: at Enter, or when one goes on. */
export function TextField({ label, value, commit, hidden = false, long = false, problem = null }: TextFieldProps) {
  const [written, setWritten] = useState(value);
  const id = useId();
  useEffect(() => setWritten(value), [value]);
  const finish = () => {
    const trimmed = written.trim();
    if (trimmed !== '' && trimmed !== value) commit(trimmed);
    else setWritten(value);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !(long && event.shiftKey)) {
      event.preventDefault();
      finish();
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      setWritten(value);
    }
  };
  const shared = {
    id,
    value: written,
    dir: 'auto',
    onBlur: finish,
    onKeyDown: keys,
    'aria-invalid': problem === null ? undefined : true,
    'aria-describedby': problem === null ? undefined : `${id}-problem`,
  } as const;
  return (
    <span className="field">
      <label htmlFor={id} className={hidden ? 'unseen' : undefined}>
        {label}
      </label>
      {long ? (
        <textarea {...shared} rows={3} onChange={(event) => setWritten(event.target.value)} />
      ) : (
        <input {...shared} onChange={(event) => setWritten(event.target.value)} />
      )}
      {problem !== null && (
        <small id={`${id}-problem`} className="bad" role="alert">
          {problem}
        </small>
      )}
    </span>
  );
}

interface AddFieldProps {
  readonly label: string;
  readonly example: string;
  readonly button: string;
  readonly add: (value: string) => void;
}

/** A line to add something by, one after another. */
export function AddField({ label, example, button, add }: AddFieldProps) {
  const [written, setWritten] = useState('');
  const id = useId();
  return (
    <form
      className="add"
      onSubmit={(event) => {
        event.preventDefault();
        if (written.trim() === '') return;
        add(written.trim());
        setWritten('');
      }}
    >
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <input
        id={id}
        value={written}
        dir="auto"
        placeholder={example}
        onChange={(event) => setWritten(event.target.value)}
      />
      <button type="submit" className="button">
        {button}
      </button>
    </form>
  );
}
