import { useEffect } from 'react';
import { useStore, useWorkbench } from './context.ts';
import type { Notice } from './workbench.ts';

/** What was said in passing, read aloud too. Bad news stays until it is dismissed. */
export function Notices() {
  const { notices, hush, words } = useWorkbench();
  const shown = useStore(notices);
  return (
    <div className="notices" role="status" aria-live="polite">
      {shown.map((notice) => (
        <Line key={notice.id} notice={notice} hush={hush} dismiss={words.frame.dismiss} />
      ))}
    </div>
  );
}

interface LineProps {
  readonly notice: Notice;
  readonly hush: (id: number) => void;
  readonly dismiss: string;
}

function Line({ notice: { id, text, tone }, hush, dismiss }: LineProps) {
  useEffect(() => {
    if (tone === 'bad') return;
    const timer = setTimeout(() => hush(id), 5000);
    return () => clearTimeout(timer);
  }, [id, tone, hush]);
  return (
    <p className={`notice ${tone}`}>
      <span>{text}</span>
      <button type="button" className="button quiet" aria-label={`${dismiss}: ${text}`} onClick={() => hush(id)}>
        <span aria-hidden="true">✕</span>
      </button>
    </p>
  );
}
