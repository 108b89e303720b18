import type { Request, Response } from './protocol.ts';
import { queries } from './queries/index.ts';

/* The worker: one question after another, each answered by its own file in queries/. */

const tell = (response: Response) => postMessage(response);

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const { id } = data;
  try {
    tell({ id, kind: 'reply', reply: answer(data) });
  } catch (error) {
    tell({ id, kind: 'broken', reason: error instanceof Error ? error.message : String(error) });
  }
});

function answer<Name extends Request['name']>({ id, name, ask }: Extract<Request, { readonly name: Name }>) {
  return queries[name](ask, (progress) => tell({ id, kind: 'progress', progress }));
}
