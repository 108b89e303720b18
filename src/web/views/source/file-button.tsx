import { useRef } from 'react';

interface FileButtonProps {
  readonly label: string;
  /** What is shown of the label, where it is shorter. */
  readonly shown?: string;
  readonly take: (file: File) => void;
}

/** A button that asks for an article's file. */
export function FileButton({ label, shown = label, take }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={shown === label ? undefined : label}
        onClick={() => input.current?.click()}
      >
        {shown}
      </button>
      <input
        ref={input}
        type="file"
        accept=".txt,.html,.htm,.md"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file !== undefined) take(file);
        }}
      />
    </>
  );
}
