import { helperNumber, helpersHere, helpOut } from './helpers.ts';
import { isLarge, layOutWithin } from './laid-out.ts';
import type { Request, Response } from './protocol.ts';
import { queries } from './queries/index.ts';

/* The worker: one question after another, each answered by its own file in queries/; under another name, a helper of it. */

const tell = (response: Response) => postMessage(response);

const thread = helperNumber(self.name);
if (thread === null) answerQuestions();
else helpOut(thread);

function answerQuestions(): void {
  const helpers = helpersHere((message) => console.error(message));
  layOutWithin({ pool: helpers, ...memoryHere() });
  addEventListener('message', async ({ data }: MessageEvent<Request>) => {
    const { id } = data;
    try {
      if (helpers !== null && isLarge(data.ask)) await helpers.ready();
      tell({ id, kind: 'reply', reply: answer(data) });
    } catch (error) {
      tell({ id, kind: 'broken', reason: error instanceof Error ? error.message : String(error) });
    }
  });
}

/** What the browser tells of the machine's memory: GiB, 8 where there are more; some tell nothing. */
function memoryHere(): { readonly maxBytes?: number } {
  const told: unknown = Reflect.get(navigator, 'deviceMemory');
  return typeof told === 'number' && told < 8 ? { maxBytes: told * 2 ** 30 } : {};
}

function answer<Name extends Request['name']>({ id, name, ask }: Extract<Request, { readonly name: Name }>) {
  return queries[name](ask, (progress) => tell({ id, kind: 'progress', progress }));
}
