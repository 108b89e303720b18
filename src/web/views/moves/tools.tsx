import { kindFor, type Picture, type PictureKind, pictureLimits } from '../../../report/index.ts';
import { useView, useWords, useWorkbench } from '../../app/context.ts';
import type { StateTable } from '../../engine/answer.ts';

/** What somebody chose to see. */
export interface Wish {
  /** What suits the number of states where null. */
  readonly kind: PictureKind | null;
  readonly others: boolean;
  /** States opened for their neighbours. */
  readonly opened: readonly number[];
}

interface ToolsProps {
  readonly table: StateTable;
  readonly picture: Picture | null;
  readonly wish: Wish;
  readonly setWish: (wish: Wish) => void;
  readonly selected: number | null;
  readonly open: (state: number) => void;
}

const order: readonly PictureKind[] = ['all', 'layers', 'matters', 'around', 'outcomes', 'equilibria', 'summary'];

/** Graph or table, and how much of the conflict they show. */
export function Tools({ table, picture, wish, setWish, selected, open }: ToolsProps) {
  const words = useWords().moves;
  const kinds = order.filter(
    (kind) => table.count <= pictureLimits[kind] && (kind !== 'outcomes' || table.outcomes.length > 0),
  );
  return (
    <div className="row moves-tools">
      <AsSwitch />
      <label className="row">
        <span className="muted">{words.show}</span>
        <select
          value={wish.kind ?? kindFor(table.count)}
          onChange={({ target }) =>
            setWish({ ...wish, kind: kinds.find((kind) => kind === target.value) ?? null, opened: [] })
          }
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <label className="row">
        <input
          type="checkbox"
          checked={wish.others}
          onChange={({ target }) => setWish({ ...wish, others: target.checked })}
        />
        {words.others}
      </label>
      {picture?.kind === 'matters' && selected !== null && (
        <button
          type="button"
          className="button"
          aria-pressed={wish.opened.includes(selected)}
          onClick={() => open(selected)}
        >
          {words.open}
        </button>
      )}
      <FullScreen />
      {picture !== null && <Shown picture={picture} />}
    </div>
  );
}

function Shown({ picture: { nodes, states } }: { readonly picture: Picture }) {
  const words = useWords().moves;
  const shown = nodes.reduce((sum, { count }) => sum + count, 0);
  return <small className="muted">{words.shown(shown.toLocaleString(), states.toLocaleString())}</small>;
}

/** Gives this place the whole screen, where the browser can. */
function FullScreen() {
  const words = useWords().moves;
  if (!document.fullscreenEnabled) return null;
  const turn = () => {
    if (document.fullscreenElement !== null) return void document.exitFullscreen();
    void document.querySelector('.moves')?.requestFullscreen();
  };
  return (
    <button type="button" className="button wide-only" onClick={turn}>
      {words.fullScreen}
    </button>
  );
}

function AsSwitch() {
  const words = useWords().moves;
  const { go } = useWorkbench();
  const isTable = useView().as === 'table';
  return (
    <fieldset className="switch as-switch" aria-label={words.as}>
      <button type="button" aria-pressed={!isTable} onClick={() => go({ as: 'graph' })}>
        {words.graphName}
      </button>
      <button type="button" aria-pressed={isTable} onClick={() => go({ as: 'table' })}>
        {words.tableName}
      </button>
    </fieldset>
  );
}
