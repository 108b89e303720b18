import type { Picture, PlacedPicture } from '../../report/index.ts';
import type { LayoutRequest, LayoutResponse } from './layout.ts';

/** Lays out several pictures, one after another in one worker. */
export interface Layouts {
  /** Null where it failed, and once closed never. */
  readonly layOut: (picture: Picture) => Promise<PlacedPicture | null>;
  readonly close: () => void;
}

/** A worker that is started when first needed; it has a queue of its own. */
export function createLayouts(): Layouts {
  let worker: Worker | null = null;
  let last = 0;
  const waiting = new Map<number, (placed: PlacedPicture | null) => void>();
  const end = ({ id, placed }: LayoutResponse) => {
    waiting.get(id)?.(placed);
    waiting.delete(id);
  };
  const start = (): Worker => {
    const fresh = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    fresh.onmessage = ({ data }: MessageEvent<LayoutResponse>) => end(data);
    fresh.onerror = () => {
      for (const id of waiting.keys()) end({ id, placed: null, reason: null });
    };
    return fresh;
  };
  return {
    layOut: (picture) =>
      new Promise((done) => {
        worker ??= start();
        last += 1;
        waiting.set(last, done);
        worker.postMessage({ id: last, picture } satisfies LayoutRequest);
      }),
    close: () => {
      worker?.terminate();
      worker = null;
    },
  };
}
