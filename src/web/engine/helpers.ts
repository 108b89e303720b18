import { type HelpCall, help, type Pool } from '../../engine/index.ts';

/** Of a browser's Worker, what a helper is asked by. */
export interface HelperLike {
  readonly postMessage: (line: MessagePort, transfer: Transferable[]) => void;
  readonly terminate: () => void;
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

/**
 * Helpers by a way of starting them; one that ends is told of, and the caller does what it leaves undone. Each is called over a
 * line of its own: what a worker posts to one that it started arrives only once it has nothing else to do.
 */
export function openHelpers(
  threads: number,
  spawn: (thread: number) => HelperLike,
  tell: (message: string) => void,
): Helpers {
  const lines = new Map<HelperLike, MessagePort>();
  let started: Promise<unknown> | null = null;
  const start = (thread: number): Promise<void> =>
    new Promise((done) => {
      const helper = spawn(thread);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        lines.set(helper, port1);
        done();
      };
      helper.postMessage(port2, [port2]);
      helper.onerror = ({ message }) => {
        lines.delete(helper);
        helper.terminate();
        tell(`a thread that helped to compute ended: ${message}`);
        done();
      };
      setTimeout(done, patience);
    });
  return {
    threads,
    call(call) {
      for (const line of lines.values()) line.postMessage(call);
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
  addEventListener('message', ({ data: line }: MessageEvent<MessagePort>) => {
    line.onmessage = ({ data }: MessageEvent<HelpCall>) => help(data, thread);
    line.postMessage('ready');
  });
}
