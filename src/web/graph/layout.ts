import { useEffect, useState } from 'react';
import type { Picture, PlacedPicture } from '../../report/index.ts';

export interface LayoutRequest {
  readonly id: number;
  readonly picture: Picture;
}

export interface LayoutResponse {
  readonly id: number;
  readonly placed: PlacedPicture | null;
  /** Why it failed: our own fault. */
  readonly reason: string | null;
}

/** What is known of where a picture's parts go; the last layout stays until the next one is there. */
export interface LaidOutPicture {
  readonly placed: PlacedPicture | null;
  readonly broken: string | null;
}

/** Lays a picture out, out of the way of typing. While one is being laid out, only the newest of those that come waits. */
export function useLayout(picture: Picture | null): LaidOutPicture {
  const [laid, setLaid] = useState<LaidOutPicture>({ placed: null, broken: null });
  const [lane] = useState(createLane);
  useEffect(() => {
    lane.hear(({ placed, reason }) =>
      setLaid((before) => (placed === null ? { ...before, broken: reason } : { placed, broken: null })),
    );
    return lane.close;
  }, [lane]);
  useEffect(() => {
    if (picture !== null) lane.ask(picture);
  }, [lane, picture]);
  return laid;
}

/** A worker that is started when first needed and asked for one layout at a time. */
function createLane() {
  let worker: Worker | null = null;
  let running = 0;
  let last = 0;
  let waiting: Picture | null = null;
  let told: (response: LayoutResponse) => void = () => {};

  const send = (picture: Picture) => {
    worker ??= start();
    last += 1;
    running = last;
    worker.postMessage({ id: running, picture } satisfies LayoutRequest);
  };
  const start = (): Worker => {
    const fresh = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    fresh.onmessage = ({ data }: MessageEvent<LayoutResponse>) => end(data);
    fresh.onerror = () => end({ id: running, placed: null, reason: 'the worker broke' });
    return fresh;
  };
  const end = (response: LayoutResponse) => {
    running = 0;
    const next = waiting;
    waiting = null;
    // A layout that is out of date already would only be seen for a moment.
    if (next === null) told(response);
    else send(next);
  };
  return {
    ask: (picture: Picture) => {
      if (running === 0) send(picture);
      else waiting = picture;
    },
    hear: (listener: (response: LayoutResponse) => void) => {
      told = listener;
    },
    close: () => {
      worker?.terminate();
      worker = null;
      running = 0;
      waiting = null;
    },
  };
}
