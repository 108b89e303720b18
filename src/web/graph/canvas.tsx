import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { drawPicture, type Marks, nodeWords, type PlacedNode, type PlacedPicture } from '../../report/index.ts';
import { useWords } from '../app/context.ts';
import { type Direction, neighbour } from './neighbour.ts';
import { type Enhance, svgTree } from './svg-tree.tsx';
import { useViewport, type ViewportControl } from './use-viewport.ts';
import { wordsFrom } from './viewport.ts';

interface CanvasProps {
  readonly placed: PlacedPicture;
  readonly marks: Marks;
  /** Key of the node that has to be seen, as it changes; null for none. */
  readonly watch: string | null;
  readonly onSelect: (node: PlacedNode) => void;
  /** What a second press on a node does, such as opening its neighbours. */
  readonly onOpen: (node: PlacedNode) => void;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The graph, to be moved, enlarged, walked through with the arrow keys and selected from. */
export function Canvas({ placed, marks, watch, onSelect, onOpen }: CanvasProps) {
  const words = useWords().moves;
  const frame = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const find = (key: string | null) => placed.nodes.find(({ node }) => node.key === key) ?? null;
  const entry = find(active) ?? find(marks.selected) ?? placed.nodes.find(({ node }) => node.today) ?? placed.nodes[0];
  const control = useViewport(frame, placed, entry ?? null);
  const { viewport, size } = control;

  const way = marks.steps.map(({ from, to }) => `${from} ${to}`).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each way, and when it is over
  useEffect(() => {
    const keys = new Set(way.split(' '));
    control.hold(placed.nodes.filter(({ node }) => keys.has(node.key)));
  }, [way, placed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new step moves the picture
  useEffect(() => {
    const node = find(watch);
    if (node !== null) control.reveal(node);
  }, [watch, placed]);
  const goTo = (node: PlacedNode | null) => {
    if (node === null) return;
    setActive(node.node.key);
    control.reveal(node);
    frame.current?.querySelector<SVGGElement>(`[data-key="${node.node.key}"]`)?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keyAction(event, placed, entry, control, { goTo, onSelect, onOpen });
    if (act === null) return;
    event.preventDefault();
    act();
  };
  const drawing = useMemo(() => drawPicture(placed, marks), [placed, marks]);
  const entryKey = entry?.node.key ?? null;
  const nodes = useMemo(() => new Map(placed.nodes.map((node) => [node.node.key, node])), [placed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what happens on a press is looked up in the parent's newest render by its own key
  const parts = useMemo(
    () => drawing.children.map((child, at) => (typeof child === 'string' ? child : svgTree(child, enhance(), at))),
    [drawing, entryKey, onSelect, onOpen],
  );
  function enhance(): Enhance {
    return ({ attributes }) => {
      const key = attributes['data-key'];
      const node = typeof key === 'string' ? nodes.get(key) : undefined;
      if (node === undefined) return hidden(attributes.class);
      return {
        role: 'button',
        tabIndex: key === entryKey ? 0 : -1,
        'aria-label': nodeWords(node.node),
        'aria-pressed': key === marks.selected,
        onClick: () => {
          setActive(node.node.key);
          onSelect(node);
        },
        onDoubleClick: () => onOpen(node),
        onFocus: () => setActive(node.node.key),
      };
    };
  }
  const seen = [viewport.x, viewport.y, size.width / viewport.scale, size.height / viewport.scale];
  return (
    <div className="graph-frame">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside */}
      <div className="graph-canvas" ref={frame} onKeyDown={onKeyDown}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset */}
        <svg
          role="group"
          aria-label={words.graph(placed.nodes.length)}
          className="graph"
          data-detail={viewport.scale < wordsFrom ? 'brief' : 'full'}
          viewBox={seen.map((value) => value.toFixed(2)).join(' ')}
        >
          {parts}
        </svg>
      </div>
      <div className="graph-zoom">
        <ZoomButton sign="+" name={words.larger} act={() => control.zoom(1.3)} />
        <ZoomButton sign="−" name={words.smaller} act={() => control.zoom(1 / 1.3)} />
        <ZoomButton sign="⤢" name={words.whole} act={control.fit} />
      </div>
    </div>
  );
}

function hidden(name: string | number | undefined) {
  return typeof name === 'string' && /^g-(arrows|way|headings|detail|brief)\b/.test(name)
    ? { 'aria-hidden': true }
    : null;
}

function ZoomButton({ sign, name, act }: { readonly sign: string; readonly name: string; readonly act: () => void }) {
  return (
    <button type="button" className="button" aria-label={name} title={name} onClick={act}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

interface KeyTargets {
  readonly goTo: (node: PlacedNode | null) => void;
  readonly onSelect: (node: PlacedNode) => void;
  readonly onOpen: (node: PlacedNode) => void;
}

function keyAction(
  { key, shiftKey }: KeyboardEvent,
  { nodes }: PlacedPicture,
  entry: PlacedNode | undefined,
  { zoom, pan, fit }: ViewportControl,
  { goTo, onSelect, onOpen }: KeyTargets,
): (() => void) | null {
  const direction = directions[key];
  if (direction !== undefined && shiftKey) return () => pan(...panOf(direction));
  if (direction !== undefined) return () => goTo(entry === undefined ? null : neighbour(nodes, entry, direction));
  switch (key) {
    case '+':
    case '=':
      return () => zoom(1.3);
    case '-':
      return () => zoom(1 / 1.3);
    case '0':
      return fit;
    case 'Home':
      return () => goTo(nodes.find(({ node }) => node.today) ?? nodes[0] ?? null);
    case 'End':
      return () => goTo(nodes.at(-1) ?? null);
    case 'Enter':
    case ' ':
      return entry === undefined ? null : () => (shiftKey ? onOpen(entry) : onSelect(entry));
    default:
      return null;
  }
}

function panOf(direction: Direction): readonly [number, number] {
  const far = 80;
  switch (direction) {
    case 'left':
      return [far, 0];
    case 'right':
      return [-far, 0];
    case 'up':
      return [0, far];
    case 'down':
      return [0, -far];
  }
}
