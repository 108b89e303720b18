import type { Work } from './help.ts';

/** Threads that help with what takes long. The doors have them; the engine hands them tasks and waits for nobody. */
export interface Pool {
  /** How many threads work at a time, the caller's among them. */
  readonly threads: number;
  /** Sends a call for help to every helper; each answers it with `help` (engine), once it hears it. */
  readonly call: (call: HelpCall) => void;
}

/** A call for help: plain data and shared memory, so that it can be sent to another thread. */
export interface HelpCall {
  readonly work: Work;
  readonly count: number;
  /** The next task to be taken, and then for each task 1 when it is done. */
  readonly board: Int32Array<SharedArrayBuffer>;
}

/** A task's states where a party's are shared out: whole windows, and few enough that none waits long for the last. */
export const sliceStates = 2 ** 17;

/** How many tasks so many states make. */
export const slicesIn = (count: number): number => Math.ceil(count / sliceStates);

/** Fewer states than this are answered by one thread sooner than others are told of it. */
export const fewestForPool = 2 ** 18;

/** How long a helper may take over a task that the caller does not have: so many times the caller's longest, and this besides. */
const patience = { times: 4, milliseconds: 1000 };

/**
 * Does tasks 0..count-1 together with the pool. Returns those that a helper took and left undone, for it died or sleeps: so
 * nothing hangs. Whoever does them again writes elsewhere, for the helper may wake up. What `ready` takes to make the caller's
 * task goes on while helpers work.
 */
export function doTogether(
  pool: Pool,
  work: Work,
  count: number,
  ready: () => (index: number) => void,
): readonly number[] {
  const board = new Int32Array(new SharedArrayBuffer(4 * (count + 1)));
  pool.call({ work, count, board });
  const task = ready();
  let longest = 0;
  takeTasks({ count, board }, (index) => {
    const before = Date.now();
    task(index);
    longest = Math.max(longest, Date.now() - before);
  });
  const undone: number[] = [];
  for (let index = 0; index < count; index += 1) {
    if (Atomics.load(board, index + 1) === 1) continue;
    Atomics.wait(board, index + 1, 0, patience.times * longest + patience.milliseconds);
    if (Atomics.load(board, index + 1) === 0) undone.push(index);
  }
  return undone;
}

/** Takes tasks from the board until there are none left. */
export function takeTasks({ board, count }: Pick<HelpCall, 'board' | 'count'>, task: (index: number) => void): void {
  for (let index = Atomics.add(board, 0, 1); index < count; index = Atomics.add(board, 0, 1)) {
    task(index);
    Atomics.store(board, index + 1, 1);
    Atomics.notify(board, index + 1);
  }
}
