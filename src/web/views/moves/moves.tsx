import { useEffect, useMemo, useRef, useState } from 'react';
import { keyOf, type Marks, type PictureKind, type PictureWish, type Walk } from '../../../report/index.ts';
import { useAnswered, useSelected, useView, useWords, useWorkbench } from '../../app/context.ts';
import { useAsk } from '../../app/use-ask.ts';
import type { StateTable } from '../../engine/answer.ts';
import type { PictureReply } from '../../engine/queries/picture.ts';
import { Canvas } from '../../graph/canvas.tsx';
import { useLayout } from '../../graph/layout.ts';
import type { ViewProps } from '../view.ts';
import { Legend } from './legend.tsx';
import { MoveTable } from './move-table.tsx';
import { Player, type Playing } from './player.tsx';
import { Tools, type Wish } from './tools.tsx';
import { Ways } from './ways.tsx';

/** Above this number of states a picture takes so long that it gets a worker of its own. */
const many = 2000;

/** Who can do what: the graph of moves, the same as a table, and ways through it step by step. */
export function Moves({ table }: ViewProps) {
  const { as, scenario } = useView();
  const { shownText } = useAnswered();
  const words = useWords().moves;
  const selected = useSelected(table);
  const [wish, setWish] = useState<Wish>({ kind: null, others: false, opened: [] });
  const [playing, setPlaying] = useState<Playing | null>(null);
  // A way belongs to the model it was found in.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text or scenario ends the way
  useEffect(() => setPlaying(null), [shownText, scenario]);
  const stage = useRef<HTMLDivElement>(null);
  // Ways are chosen further down: the graph they are gone on comes back into sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each way
  useEffect(() => {
    if (playing !== null) stage.current?.scrollIntoView({ block: 'start' });
  }, [playing?.walk]);
  const asked = wishOf(wish, selected, playing?.walk ?? null);
  const { reply } = useAsk('picture', { text: shownText, scenario, wish: asked }, { long: table.count > many });
  const open = (state: number) => setWish({ ...wish, opened: toggled(wish.opened, state) });
  return (
    <article className="moves">
      <Tools
        table={table}
        picture={reply?.picture ?? null}
        wish={wish}
        setWish={setWish}
        selected={selected}
        open={open}
      />
      <div ref={stage}>
        {reply !== null &&
          (as === 'table' ? (
            <MoveTable table={table} reply={reply} />
          ) : (
            <Graph reply={reply} selected={selected} playing={playing} open={open} />
          ))}
      </div>
      {reply?.picture.kind === 'layers' && selected === null && <p className="muted">{words.hint}</p>}
      {playing !== null && <Player table={table} playing={playing} setPlaying={setPlaying} />}
      {reply !== null && as !== 'table' && <Legend picture={reply.picture} />}
      <Ways table={table} playing={playing?.walk ?? null} onPlay={(walk) => setPlaying({ walk, taken: 1 })} />
    </article>
  );
}

/** What the picture has to show. Only what changes it is asked for, so that it stands still when a state is selected. */
function wishOf({ kind, others, opened }: Wish, selected: number | null, walk: Walk | null): PictureWish {
  const also = walk === null ? [] : [walk.start, ...walk.steps.map(({ to }) => to)];
  const shown: PictureKind | null = walk !== null && kind === 'outcomes' ? null : kind;
  return { kind: shown, centre: shown === 'all' && !others ? null : selected, also, opened, others };
}

function toggled(states: readonly number[], state: number): readonly number[] {
  return states.includes(state) ? states.filter((other) => other !== state) : [...states, state];
}

interface GraphProps {
  readonly reply: PictureReply;
  readonly selected: number | null;
  readonly playing: Playing | null;
  readonly open: (state: number) => void;
}

function Graph({ reply, selected, playing, open }: GraphProps) {
  const { select } = useWorkbench();
  const words = useWords().moves;
  const { placed, broken } = useLayout(reply.picture);
  const marks = useMemo((): Marks => {
    const steps = playing?.walk.steps.map(({ mark }) => mark) ?? [];
    return { selected: selected === null ? null : keyOf(selected), steps, taken: playing?.taken ?? 0 };
  }, [selected, playing]);
  if (broken !== null) return <p className="notice bad">{words.broken(broken)}</p>;
  if (placed === null) return <p className="muted graph-frame">{words.working}</p>;
  const current = playing === null ? null : (playing.walk.steps[playing.taken - 1]?.to ?? playing.walk.start);
  return (
    <Canvas
      placed={placed}
      marks={marks}
      watch={current === null ? marks.selected : keyOf(current)}
      onSelect={({ node }) => {
        if (node.state !== null) select(node.state === selected ? null : node.state);
      }}
      onOpen={({ node }) => {
        if (node.state !== null) open(node.state);
      }}
    />
  );
}

/** What the parts of this place get of the states. */
export interface TableProps {
  readonly table: StateTable;
}
