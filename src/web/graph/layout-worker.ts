import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { layOut } from '../../report/index.ts';
import type { LayoutRequest, LayoutResponse } from './layout.ts';

/* The worker that gives everything in a picture its place. Graphviz is loaded with it, and only here. */

const ready = Graphviz.load();
const tell = (response: LayoutResponse) => postMessage(response);

addEventListener('message', async ({ data: { id, picture } }: MessageEvent<LayoutRequest>) => {
  try {
    const graphviz = await ready;
    tell({ id, placed: layOut(picture, (source) => graphviz.layout(source, 'json', 'dot')), reason: null });
  } catch (error) {
    tell({ id, placed: null, reason: error instanceof Error ? error.message : String(error) });
  }
});
