import { useEffect, useRef, useState } from 'react';
import { useModel, useStore, useWorkbench } from '../app/context.ts';
import { dialog, wantsBar } from '../app/keyboard.ts';
import { Changed } from './changed.tsx';

/** The bar of the draft beside the model: that it is one, what it changes, and how it may end. Nothing without a draft. */
export function WhatIfBar() {
  const open = useModel();
  return open === null || open.aside === null ? null : <Bar />;
}

function Bar() {
  const { words, adoptDraft, dropDraft } = useWorkbench();
  const { whatIf } = words;
  const [shown, show] = useState(hasRoom);
  const [ends, showEnds] = useState(false);
  const bar = useRef<HTMLElement>(null);
  const wish = useStore(wantsBar);
  useEffect(() => {
    if (wish > 0) bar.current?.focus();
  }, [wish]);
  return (
    <section ref={bar} className="what-if" aria-label={whatIf.label} tabIndex={-1}>
      <div className="what-if-head">
        <p>
          <strong className="what-if-mark">{whatIf.draft}</strong> <span className="what-if-stays">{whatIf.stays}</span>
        </p>
        <p className="row">
          <Toggle open={shown} set={show} words={whatIf.show} />
          <Toggle open={ends} set={showEnds} words={whatIf.ends} narrow />
        </p>
        <p className="row what-if-ends" data-shown={ends}>
          <button type="button" className="button" onClick={adoptDraft}>
            {whatIf.adopt}
          </button>
          <button type="button" className="button" onClick={() => dialog.set('keep')}>
            {whatIf.keep}
          </button>
          <button type="button" className="button" onClick={dropDraft}>
            {whatIf.drop}
          </button>
        </p>
      </div>
      {shown && <Changed />}
    </section>
  );
}

interface ToggleProps {
  readonly open: boolean;
  readonly set: (open: boolean) => void;
  readonly words: string;
  /** Whether it is there only where not all of the bar is. */
  readonly narrow?: boolean;
}

function Toggle({ open, set, words, narrow = false }: ToggleProps) {
  return (
    <button
      type="button"
      className={narrow ? 'button quiet narrow-only' : 'button quiet'}
      aria-expanded={open}
      onClick={() => set(!open)}
    >
      <span aria-hidden="true">{open ? '▾' : '▸'}</span> {words}
    </button>
  );
}

/** Whether there is room for the bar opened at first. */
function hasRoom(): boolean {
  return matchMedia('(width >= 46rem) and (height >= 40rem)').matches;
}
