import { useEffect, useState } from 'react';
import { useWorkbench } from '../app/context.ts';
import { Stopped } from '../engine/client.ts';
import type { CaseReply } from '../engine/queries/case.ts';

/** What is known of a published case by now. */
export interface CaseKnown {
  readonly reply: CaseReply | null;
  /** Whether its file could not be read. */
  readonly missing: boolean;
}

/** Reads a published case and has the worker analyse it, in the lane of what may take longer. */
export function useCase(name: string): CaseKnown {
  const { shelves, longEngine } = useWorkbench();
  const [known, setKnown] = useState<CaseKnown>({ reply: null, missing: false });
  useEffect(() => {
    const stop = new AbortController();
    const ask = async () => {
      const loaded = await shelves.catalogue.read(name);
      if (stop.signal.aborted) return;
      if (typeof loaded === 'string') return setKnown({ reply: null, missing: true });
      const reply = await longEngine.ask('case', { text: loaded.text }, { signal: stop.signal });
      setKnown({ reply, missing: reply === null });
    };
    ask().catch((error: unknown) => {
      if (!(error instanceof Stopped)) setKnown({ reply: null, missing: true });
    });
    return () => stop.abort();
  }, [name, shelves, longEngine]);
  return known;
}
