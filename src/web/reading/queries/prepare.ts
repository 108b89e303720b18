import { loadNetwork } from '../read-all.ts';

/** Begins to load the network, so that it is there when the first article comes; whoever asks does not wait for it. */
export function prepareQuery(): null {
  // What cannot be loaded now is asked for again by the first article, which then says why.
  loadNetwork().catch(() => {});
  return null;
}
