import { useCallback, useEffect, useRef, useState } from 'react';
import type { AskOptions } from '../engine/client.ts';
import { Stopped } from '../engine/client.ts';
import type { Progress, Queries, QueryName } from '../engine/queries/index.ts';
import { useWorkbench } from './context.ts';

/** What is known of a question: the last reply stays until the next one is there. */
export interface Asked<Reply> {
  readonly reply: Reply | null;
  readonly progress: Progress<Reply> | null;
  /** Whether the reply belongs to the question as it is. */
  readonly current: boolean;
  readonly broken: string | null;
  /** Whether the work was ended before its end: the reply is then what was known. */
  readonly stopped: boolean;
  /** Ends the work and keeps what is known. */
  readonly stop: () => void;
}

/**
 * Asks the engine and follows the answer; a changed question takes the place of the one before. Null asks nothing. `long`:
 * in the lane of what takes longer, so that nothing waits for it. `round`: another number asks the same anew.
 */
export function useAsk<Name extends QueryName>(
  name: Name,
  ask: Queries[Name]['ask'] | null,
  { long = false, round = 0 }: { readonly long?: boolean; readonly round?: number } = {},
): Asked<Queries[Name]['reply']> {
  const { engine, longEngine } = useWorkbench();
  const [asked, setAsked] = useState<Known<Queries[Name]['reply']>>(nothing);
  const running = useRef<AbortController | null>(null);
  const key = JSON.stringify(ask);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the question does
  useEffect(() => {
    if (ask === null) return setAsked(nothing);
    const stop = new AbortController();
    running.current = stop;
    setAsked((before) => ({ ...before, current: false, progress: null, stopped: false }));
    const options: AskOptions<Queries[Name]['reply']> = {
      signal: stop.signal,
      progress: (progress) => setAsked((before) => ({ ...before, progress, reply: progress.known ?? before.reply })),
    };
    (long ? longEngine : engine).ask(name, ask, options).then(
      (reply) => setAsked({ reply, progress: null, current: true, broken: null, stopped: false, key }),
      (error: unknown) => {
        if (!(error instanceof Stopped)) setAsked({ ...nothing, broken: String(error) });
      },
    );
    return () => stop.abort();
  }, [name, key, long, round, engine, longEngine]);
  const stop = useCallback(() => {
    running.current?.abort();
    setAsked((before) => (before.current ? before : { ...before, progress: null, stopped: true }));
  }, []);
  return { ...asked, current: asked.current && asked.key === key, stop };
}

/** `key`: the question that the reply belongs to. */
type Known<Reply> = Omit<Asked<Reply>, 'stop'> & { readonly key: string | null };

const nothing = { reply: null, progress: null, current: false, broken: null, stopped: false, key: null };
