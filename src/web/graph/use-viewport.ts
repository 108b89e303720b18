import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { PlacedNode, PlacedPicture, Point } from '../../report/index.ts';
import { fitted, panned, revealing, type Size, showing, type Viewport, whole, zoomed } from './viewport.ts';

/** What of a picture is seen, and how that is changed. */
export interface ViewportControl {
  readonly viewport: Viewport;
  readonly size: Size;
  readonly zoom: (factor: number, at?: Point) => void;
  readonly pan: (across: number, down: number) => void;
  readonly fit: () => void;
  readonly reveal: (node: PlacedNode) => void;
  /** Has some nodes in sight for a while, as large as can be; none gives back what was seen before. */
  readonly hold: (nodes: readonly PlacedNode[]) => void;
}

/**
 * Follows the size of the frame. The picture is fitted until somebody moves it; a new picture of the same kind then stays
 * where it is.
 */
export function useViewport(
  frame: RefObject<HTMLElement | null>,
  placed: PlacedPicture,
  around: PlacedNode | null,
): ViewportControl {
  const size = useSize(frame);
  const [own, setOwn] = useState<{ readonly kind: string; readonly viewport: Viewport } | null>(null);
  const fit = fitted(placed, size, around);
  const { kind } = placed.picture;
  const viewport = own !== null && own.kind === kind ? own.viewport : fit;
  const current = useRef(viewport);
  current.current = viewport;
  const set = useCallback((next: Viewport) => setOwn({ kind, viewport: next }), [kind]);
  const zoom = useCallback(
    (factor: number, at: Point = { x: size.width / 2, y: size.height / 2 }) => set(zoomed(current.current, factor, at)),
    [set, size],
  );
  const pan = useCallback((across: number, down: number) => set(panned(current.current, across, down)), [set]);
  useGestures(frame, zoom, pan);
  const before = useRef<{ readonly own: typeof own } | null>(null);
  const hold = (nodes: readonly PlacedNode[]) => {
    if (nodes.length === 0) {
      if (before.current !== null) setOwn(before.current.own);
      before.current = null;
      return;
    }
    before.current ??= { own };
    set(showing(size, boxAround(nodes)));
  };
  return {
    viewport,
    size,
    zoom,
    pan,
    fit: () => set(whole(placed, size)),
    hold,
    reveal: (node) => {
      const shown = revealing(current.current, size, node);
      if (shown.x !== current.current.x || shown.y !== current.current.y) set(shown);
    },
  };
}

/** The middle and size of the box around some nodes. */
function boxAround(nodes: readonly PlacedNode[]): Point & Size {
  const left = Math.min(...nodes.map(({ x, width }) => x - width / 2));
  const right = Math.max(...nodes.map(({ x, width }) => x + width / 2));
  const top = Math.min(...nodes.map(({ y, height }) => y - height / 2));
  const bottom = Math.max(...nodes.map(({ y, height }) => y + height / 2));
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}

function useSize(frame: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 600, height: 450 });
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const look = () => setSize({ width: Math.max(1, element.clientWidth), height: Math.max(1, element.clientHeight) });
    look();
    const watcher = new ResizeObserver(look);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [frame]);
  return size;
}

/** Dragging moves the picture; the wheel and two fingers make it larger or smaller. */
function useGestures(frame: RefObject<HTMLElement | null>, zoom: ViewportControl['zoom'], pan: ViewportControl['pan']) {
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const pointers = new Map<number, Point>();
    let dragged = 0;
    const at = (x: number, y: number): Point => {
      const box = element.getBoundingClientRect();
      return { x: x - box.left, y: y - box.top };
    };
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      zoom(Math.exp(-event.deltaY * (event.deltaMode === 0 ? 0.0016 : 0.05)), at(event.clientX, event.clientY));
    };
    const down = ({ pointerId, clientX, clientY }: PointerEvent) => {
      pointers.set(pointerId, { x: clientX, y: clientY });
      dragged = 0;
    };
    const move = ({ pointerId, clientX, clientY }: PointerEvent) => {
      const before = pointers.get(pointerId);
      if (before === undefined) return;
      const now = { x: clientX, y: clientY };
      dragged += Math.abs(now.x - before.x) + Math.abs(now.y - before.y);
      const other = [...pointers].find(([id]) => id !== pointerId)?.[1];
      pointers.set(pointerId, now);
      // A hand that trembles on a state still selects it.
      if (dragged < 5) return;
      if (!element.hasPointerCapture(pointerId)) element.setPointerCapture(pointerId);
      if (other === undefined) return pan(now.x - before.x, now.y - before.y);
      const grown = Math.hypot(now.x - other.x, now.y - other.y) / Math.hypot(before.x - other.x, before.y - other.y);
      if (Number.isFinite(grown) && grown > 0) zoom(grown, at((now.x + other.x) / 2, (now.y + other.y) / 2));
    };
    const up = ({ pointerId }: PointerEvent) => pointers.delete(pointerId);
    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener('wheel', wheel, { passive: false, signal });
    element.addEventListener('pointerdown', down, { signal });
    element.addEventListener('pointermove', move, { signal });
    element.addEventListener('pointerup', up, { signal });
    element.addEventListener('pointercancel', up, { signal });
    return () => stop.abort();
  }, [frame, zoom, pan]);
}
