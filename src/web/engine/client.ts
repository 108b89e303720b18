import { isResponseTo, type Response, type Sent } from './protocol.ts';
import type { Progress, Queries, QueryName } from './queries/index.ts';

/** Of a browser's Worker, what is used. */
export interface WorkerLike {
  readonly postMessage: (message: Sent) => void;
  readonly terminate: () => void;
  onmessage: ((event: MessageEvent<Response>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface AskOptions<Reply> {
  /** Ends the work; the promise is then rejected with `Stopped`. */
  readonly signal?: AbortSignal;
  readonly progress?: (progress: Progress<Reply>) => void;
}

/** The engine, out of the way of typing. */
export interface Engine {
  readonly ask: <Name extends QueryName>(
    name: Name,
    ask: Queries[Name]['ask'],
    options?: AskOptions<Queries[Name]['reply']>,
  ) => Promise<Queries[Name]['reply']>;
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
  readonly request: Sent;
  /** Takes what the worker says of it; gives whether that is the end. */
  readonly hear: (response: Response) => boolean;
  readonly failed: (reason: Error) => void;
  stopped: boolean;
}

/**
 * A lane of one worker that answers in order. A question that is stopped while it waits is never asked; one that is stopped
 * while it runs ends with its worker if it does not end by itself at once.
 */
export function createEngine(spawn: () => WorkerLike): Engine {
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
    const { hear: take, stopped } = running;
    if (stopped && response.kind === 'progress') return;
    if (!take(response)) return;
    running = null;
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
        const hear = (response: Response) => {
          if (!isResponseTo(name, response)) return false;
          if (response.kind === 'progress') options.progress?.(response.progress);
          else if (response.kind === 'broken') failed(new Error(response.reason));
          else done(response.reply);
          return response.kind !== 'progress';
        };
        const waiting: Waiting = { request: { id: next++, name, ask }, hear, failed, stopped: false };
        if (options.signal?.aborted === true) return failed(new Stopped());
        options.signal?.addEventListener('abort', () => stop(waiting), { once: true });
        queue = [...queue, waiting];
        advance();
      }),
  };
}
