import { useEffect, useState } from 'react';
import { useWorkbench } from '../app/context.ts';
import { Stopped } from '../engine/client.ts';
import type { ReadingQueries } from './queries/index.ts';

/** What is known of a question to the reader: the last reply stays until the next one is there. */
export interface Heard<Reply> {
  readonly reply: Reply | null;
  /** The key of the question that the reply belongs to. */
  readonly key: string | null;
  readonly broken: string | null;
}

/** Asks the reader and follows the answer. Two questions with one key are the same; a key of null asks nothing. */
export function useReader<Name extends keyof ReadingQueries>(
  name: Name,
  key: string | null,
  ask: ReadingQueries[Name]['ask'],
): Heard<ReadingQueries[Name]['reply']> {
  const { reader } = useWorkbench();
  const [heard, setHeard] = useState<Heard<ReadingQueries[Name]['reply']>>(nothing);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the question does
  useEffect(() => {
    if (key === null) return setHeard(nothing);
    const stop = new AbortController();
    reader.ask(name, ask, { signal: stop.signal }).then(
      (reply) => setHeard({ reply, key, broken: null }),
      (error: unknown) => {
        if (!(error instanceof Stopped)) setHeard({ reply: null, key, broken: String(error) });
      },
    );
    return () => stop.abort();
  }, [name, key, reader]);
  return heard;
}

const nothing = { reply: null, key: null, broken: null };
