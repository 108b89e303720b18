import type { AnyRequest, Questions, Response } from './protocol.ts';
import type { Progress, Queries } from './queries/index.ts';

/** Of a browser's Worker, what is used. */
export interface WorkerLike {
  readonly postMessage: (message: AnyRequest) => void;
  readonly terminate: () => void;
  onmessage: ((event: MessageEvent<Response>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface AskOptions<Reply> {
  /** Ends the work; the promise is then rejected with `Stopped`. */
  readonly signal?: AbortSignal;
  readonly progress?: (progress: Progress<Reply>) => void;
}

/** The engine, out of the way of typing; or another worker with questions of its own. */
export interface Engine<Known extends Questions<Known> = Queries> {
  readonly ask: <Name extends keyof Known & string>(
    name: Name,
    ask: Known[Name]['ask'],
    options?: AskOptions<Known[Name]['reply']>,
  ) => Promise<Known[Name]['reply']>;
}

/** The question was taken back before it was answered. */
export class Stopped extends Error {
  constructor() {
    super('stopped');
  }
}

/** How long a question that nobody wants any more may go on before its worker is ended, milliseconds. */
const patience = 150;

interface Waiting {
  readonly request: AnyRequest;
  readonly done: (reply: never) => void;
  readonly failed: (reason: Error) => void;
  readonly progress: ((progress: Progress<never>) => void) | undefined;
  stopped: boolean;
}

/**
 * A lane of one worker that answers in order. A question that is stopped while it waits is never asked; one that is stopped
 * while it runs ends with its worker if it does not end by itself at once.
 */
export function createEngine<Known extends Questions<Known> = Queries>(spawn: () => WorkerLike): Engine<Known> {
  let worker: WorkerLike | null = null;
  let running: Waiting | null = null;
  let queue: readonly Waiting[] = [];
  let next = 1;

  const start = (): WorkerLike => {
    const fresh = spawn();
    fresh.onmessage = ({ data }) => hear(data);
    fresh.onerror = () => end(new Error('the worker broke'));
    return fresh;
  };
  const advance = () => {
    if (running !== null) return;
    const [first, ...rest] = queue;
    if (first === undefined) return;
    queue = rest;
    running = first;
    worker ??= start();
    worker.postMessage(first.request);
  };
  const end = (reason: Error) => {
    worker?.terminate();
    worker = null;
    running?.failed(reason);
    running = null;
    advance();
  };
  const hear = (response: Response) => {
    if (running === null || response.id !== running.request.id) return;
    if (response.kind === 'progress') {
      if (!running.stopped) running.progress?.(response.progress as Progress<never>);
      return;
    }
    const ended = running;
    running = null;
    if (response.kind === 'broken') ended.failed(new Error(response.reason));
    else ended.done(response.reply as never);
    advance();
  };
  const stop = (waiting: Waiting) => {
    if (waiting.stopped) return;
    waiting.stopped = true;
    waiting.failed(new Stopped());
    queue = queue.filter((other) => other !== waiting);
    if (running === waiting) setTimeout(() => running === waiting && end(new Stopped()), patience);
  };

  return {
    ask: (name, ask, options = {}) =>
      new Promise((done, failed) => {
        const request = { id: next++, name, ask };
        const waiting: Waiting = { request, done, failed, progress: options.progress, stopped: false };
        if (options.signal?.aborted === true) return failed(new Stopped());
        options.signal?.addEventListener('abort', () => stop(waiting), { once: true });
        queue = [...queue, waiting];
        advance();
      }),
  };
}
