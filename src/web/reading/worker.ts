import type { Request, Response } from '../engine/protocol.ts';
import { type ReadingQueries, readingQueries } from './queries/index.ts';

/* The worker that reads articles: one question after another, each answered by its own file in queries/. */

const tell = (response: Response) => postMessage(response);

addEventListener('message', ({ data }: MessageEvent<Request<ReadingQueries>>) => {
  const { id } = data;
  answer(data).then(
    (reply) => tell({ id, kind: 'reply', reply }),
    (error: unknown) => tell({ id, kind: 'broken', reason: error instanceof Error ? error.message : String(error) }),
  );
});

async function answer<Name extends keyof ReadingQueries>({
  name,
  ask,
}: Extract<Request<ReadingQueries>, { readonly name: Name }>) {
  return readingQueries[name](ask);
}
