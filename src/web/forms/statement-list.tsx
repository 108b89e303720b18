import { type KeyboardEvent, useMemo } from 'react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { StatementUse } from '../../analysis/index.ts';
import { dropAt, moveAt, type OutlineParty, type OutlineStatement, setReason } from '../../format/index.ts';
import { useAnswered, useView, useWorkbench } from '../app/context.ts';
import { useAsk } from '../app/use-ask.ts';
import type { Words } from '../words/index.ts';
import { DeleteButton } from './deleting.tsx';
import { ExpressionText } from './expression-text.tsx';
import { Why } from './why.tsx';

interface ListProps {
  readonly party: OutlineParty;
  /** The party's index. */
  readonly at: number;
}

interface Item {
  readonly id: string;
  readonly statement: OutlineStatement;
  readonly place: number;
}

/** A party's statements in their order: dragged, or moved by keys and buttons; what decides nothing says so. */
export function StatementList({ party, at }: ListProps) {
  const { edit, say, words } = useWorkbench();
  const { wants, changes } = words.forms;
  const uses = useUses()?.[at];
  const items = useMemo(() => itemsOf(party.statements), [party.statements]);
  const path = ['parties', party.id, 'prefers'];
  const move = (from: number, to: number) => {
    const text = items[from]?.statement.text ?? '';
    if (to < 0 || to >= items.length || to === from) return;
    if (edit(changes.moveStatement(text), (written) => moveAt(written, path, from, to))) say(wants.moved(text, to + 1));
  };
  const drop = (place: number, text: string) =>
    edit(changes.dropStatement(text), (written) => dropAt(written, [...path, place]));
  const reason = (place: number, text: string, because: string) =>
    edit(changes.because(text), (written) => setReason(written, [...path, place], because));
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({ 'text/plain': items.find(({ id }) => id === key)?.statement.text ?? '' })),
    onReorder: ({ keys, target }) => {
      const from = items.findIndex(({ id }) => keys.has(id));
      const onto = items.findIndex(({ id }) => id === target.key);
      const to = target.dropPosition === 'after' ? onto + 1 : onto;
      move(from, to > from ? to - 1 : to);
    },
  });
  // Caught on the way down, before the list takes the arrows for its own.
  const keys = (event: KeyboardEvent) => {
    const row = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-key]') : null;
    const item = items.find(({ id }) => id === row?.dataset.key);
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (item === undefined || !(event.key === 'Delete' || (event.altKey && step !== 0))) return;
    event.preventDefault();
    event.stopPropagation();
    if (step === 0) drop(item.place, item.statement.text);
    else move(item.place, item.place + step);
  };
  return (
    <div onKeyDownCapture={keys}>
      <GridList
        aria-label={wants.list(party.name)}
        items={items}
        dragAndDropHooks={dragAndDropHooks}
        className="statements"
      >
        {({ id, statement, place }) => (
          <GridListItem id={id} textValue={statement.text} className="statement">
            <div className="statement-row">
              <Button slot="drag" className="button quiet handle" aria-label={wants.drag(statement.text)}>
                <span aria-hidden="true">⠿</span>
              </Button>
              <span className="grow">
                <ExpressionText text={statement.text} span={statement.span} />
                {statement.because !== null && <small className="muted because">{statement.because}</small>}
                <Remark use={uses?.[place]} words={words} />
              </span>
              <Why
                statement={statement.text}
                because={statement.because ?? ''}
                save={(because) => reason(place, statement.text, because)}
              />
              <Buttons place={place} last={items.length - 1} text={statement.text} move={move} />
              <DeleteButton label={wants.remove(statement.text)} act={() => drop(place, statement.text)} />
            </div>
          </GridListItem>
        )}
      </GridList>
    </div>
  );
}

interface ButtonsProps {
  readonly place: number;
  readonly last: number;
  readonly text: string;
  readonly move: (from: number, to: number) => void;
}

function Buttons({ place, last, text, move }: ButtonsProps) {
  const { wants } = useWorkbench().words.forms;
  return (
    <>
      <Button
        className="button quiet"
        aria-label={wants.up(text)}
        isDisabled={place === 0}
        onPress={() => move(place, place - 1)}
      >
        <span aria-hidden="true">↑</span>
      </Button>
      <Button
        className="button quiet"
        aria-label={wants.down(text)}
        isDisabled={place === last}
        onPress={() => move(place, place + 1)}
      >
        <span aria-hidden="true">↓</span>
      </Button>
    </>
  );
}

/** What is odd about a statement, where something is. */
function Remark({ use, words }: { readonly use: StatementUse | undefined; readonly words: Words }) {
  const remark = use === undefined ? null : remarkOf(use, words.forms.wants);
  return remark === null ? null : <small className="bad because">{remark}</small>;
}

function remarkOf({ holds, decides, same, contrary }: StatementUse, wants: Words['forms']['wants']): string | null {
  if (same !== null) return wants.same(same + 1);
  if (contrary !== null) return wants.contrary(contrary + 1);
  if (holds !== 'sometimes') return holds === 'always' ? wants.always_ : wants.never;
  return decides ? null : wants.settled;
}

/** What each statement does, of the text as it is; null while that is not known. */
function useUses() {
  const { shownText, answer, shown, current } = useAnswered();
  const { scenario } = useView();
  const fresh = current && answer === shown && scenario === null;
  const { reply, current: answered } = useAsk('statements', fresh ? { text: shownText, scenario: null } : null);
  return answered ? reply : null;
}

/** Statements with names that stay with them when they move: what they say, and which one of those that say it. */
function itemsOf(statements: readonly OutlineStatement[]): readonly Item[] {
  const seen = new Map<string, number>();
  return statements.map((statement, place) => {
    const number = (seen.get(statement.text) ?? 0) + 1;
    seen.set(statement.text, number);
    return { id: `${statement.text} ${number}`, statement, place };
  });
}
