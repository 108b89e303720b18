import { type HelpCall, help, type Pool } from '../../engine/index.ts';

/** Of a browser's Worker, what a helper is asked by. */
export interface HelperLike {
  readonly postMessage: (call: HelpCall) => void;
  readonly terminate: () => void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** Threads that help, once they are ready. A worker cannot start others while it computes: it waits for them before. */
export interface Helpers extends Pool {
  /** Starts them where they are not started; done when each is ready or has failed. */
  readonly ready: () => Promise<void>;
}

/** The name of a worker that helps on the thread of this number. */
const prefix = 'standstill-helper-';

/** Helpers for this worker: the same script under another name. Null where memory cannot be shared, or where there is one core. */
export function helpersHere(tell: (message: string) => void): Helpers | null {
  const threads = navigator.hardwareConcurrency;
  if (!crossOriginIsolated || threads < 2) return null;
  const spawn = (thread: number) => new Worker(location.href, { type: 'module', name: `${prefix}${thread}` });
  return openHelpers(Math.min(threads, mostThreads), spawn, tell);
}

/** More threads than this wait for the same memory. */
const mostThreads = 8;

/** How long starting may take until the work is done without: milliseconds. */
const patience = 3000;

/** Helpers by a way of starting them; one that ends is told of, and the caller does what it leaves undone. */
export function openHelpers(
  threads: number,
  spawn: (thread: number) => HelperLike,
  tell: (message: string) => void,
): Helpers {
  const helpers = new Set<HelperLike>();
  let started: Promise<unknown> | null = null;
  const start = (thread: number): Promise<void> =>
    new Promise((done) => {
      const helper = spawn(thread);
      helper.onmessage = () => {
        helpers.add(helper);
        done();
      };
      helper.onerror = ({ message }) => {
        helpers.delete(helper);
        helper.terminate();
        tell(`a thread that helped to compute ended: ${message}`);
        done();
      };
      setTimeout(done, patience);
    });
  return {
    threads,
    call(call) {
      for (const helper of helpers) helper.postMessage(call);
    },
    async ready() {
      started ??= Promise.all(Array.from({ length: threads - 1 }, (_, at) => start(at + 1)));
      await started;
    },
  };
}

/** The number of the thread where this worker was started to help; null where it answers questions. */
export function helperNumber(name: string): number | null {
  return name.startsWith(prefix) ? Number(name.slice(prefix.length)) : null;
}

/** Answers calls for help from now on. */
export function helpOut(thread: number): void {
  addEventListener('message', ({ data }: MessageEvent<HelpCall>) => help(data, thread));
  postMessage('ready');
}
