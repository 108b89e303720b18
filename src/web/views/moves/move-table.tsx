import type { PictureNode } from '../../../report/index.ts';
import { useSelected, useWords, useWorkbench } from '../../app/context.ts';
import { Words } from '../../blocks/blocks.tsx';
import type { StateTable } from '../../engine/answer.ts';
import type { PictureReply } from '../../engine/queries/picture.ts';
import { StateChips } from '../../states/state-chips.tsx';

/** The moves of the graph as a table: a row an arrow. */
export function MoveTable({ table, reply }: { readonly table: StateTable; readonly reply: PictureReply }) {
  const words = useWords().moves;
  const { picture } = reply;
  if (picture.arrows.length === 0) return <p className="muted">{words.noMoves}</p>;
  const gains = reply.words.some((one) => one.gains.length > 0);
  const nodes = new Map(picture.nodes.map((node) => [node.key, node]));
  return (
    <div className="scroll">
      <table className="move-table">
        <caption className="muted">{words.table(picture.arrows.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.from}</th>
            <th scope="col">{words.columns.who}</th>
            <th scope="col">{words.columns.to}</th>
            {gains && <th scope="col">{words.columns.gains}</th>}
          </tr>
        </thead>
        <tbody>
          {picture.arrows.map(({ from, to, movers, improving }, at) => (
            <tr key={`${from} ${to} ${movers}`} className={improving ? 'gain' : 'other'}>
              <td>
                <NodeCell table={table} node={nodes.get(from)} />
              </td>
              <td>
                <Words text={reply.words[at]?.words ?? []} table={table} />
                {!improving && <span className="muted"> ({words.noGain})</span>}
              </td>
              <td>
                <NodeCell table={table} node={nodes.get(to)} />
              </td>
              {gains && (
                <td>
                  <Words text={reply.words[at]?.gains ?? []} table={table} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function NodeCell({ table, node }: { readonly table: StateTable; readonly node: PictureNode | undefined }) {
  const { select } = useWorkbench();
  const selected = useSelected(table);
  if (node === undefined) return null;
  const { state, outcomes, label } = node;
  if (state === null) {
    return (
      <>
        <strong dir="auto">{outcomes.join(', ')}</strong> <small className="muted">{label}</small>
      </>
    );
  }
  return (
    <button
      type="button"
      className="state-button"
      aria-pressed={selected === state}
      onClick={() => select(selected === state ? null : state)}
    >
      <StateChips table={table} state={state} />
    </button>
  );
}
