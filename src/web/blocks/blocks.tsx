import type { Block, Column, Inline, Text } from '../../report/index.ts';
import { useWorkbench } from '../app/context.ts';
import type { StateTable } from '../engine/answer.ts';
import { PartyMark } from '../states/party-mark.tsx';

interface BlocksProps {
  readonly blocks: readonly Block[];
  readonly table: StateTable;
  /** The level of the first headings on the page. */
  readonly level: 2 | 3;
}

/** The words of an answer: the same sentences as in the terminal, with states that can be selected. */
export function Blocks({ blocks, table, level }: BlocksProps) {
  return (
    <div className="blocks">
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other identity
        <BlockView key={at} block={block} table={table} level={level} />
      ))}
    </div>
  );
}

function BlockView({
  block,
  table,
  level,
}: {
  readonly block: Block;
  readonly table: StateTable;
  readonly level: 2 | 3;
}) {
  const words = (text: Text) => <Words text={text} table={table} />;
  switch (block.kind) {
    case 'heading': {
      const Heading = level === 2 ? 'h2' : 'h3';
      return <Heading>{words(block.text)}</Heading>;
    }
    case 'paragraph':
      return <p>{words(block.text)}</p>;
    case 'list': {
      const List = block.ordered === true ? 'ol' : 'ul';
      return (
        <List>
          {keyed(block.items, (item, key) => (
            <li key={key}>{words(item)}</li>
          ))}
        </List>
      );
    }
    case 'table':
      return <BlockTable columns={block.columns} rows={block.rows} words={words} />;
  }
}

interface TableProps {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Text[])[];
  readonly words: (text: Text) => React.ReactNode;
}

function BlockTable({ columns, rows, words }: TableProps) {
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            {keyed(columns, ({ title, align }, key) =>
              title === '' ? (
                <td key={key} />
              ) : (
                <th key={key} scope="col" className={align}>
                  {title}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {keyed(rows, (row, key) => (
            <tr key={key}>
              {keyed(row, (cell, at) => (
                <td key={at} className={columns[at]?.align}>
                  {words(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A line of words with their meaning shown; names are never taken for markup. */
export function Words({ text, table }: { readonly text: Text; readonly table: StateTable }) {
  return (
    <>
      {keyed(text, (part, key) => (
        <Part key={key} part={part} table={table} />
      ))}
    </>
  );
}

function Part({ part, table }: { readonly part: Inline; readonly table: StateTable }) {
  const { select, words, go } = useWorkbench();
  if (typeof part === 'string') return <>{part}</>;
  switch (part.style) {
    case 'hint':
      return null;
    case 'strong':
      return <strong>{part.text}</strong>;
    case 'code':
      return <code>{part.text}</code>;
    case 'option':
      return <em className="option">{part.text}</em>;
    case 'party':
      return <PartyMark party={part.party} name={part.text} />;
    case 'state':
      return (
        <button
          type="button"
          className="state-number"
          title={words.states.state(part.state + 1)}
          disabled={part.state >= table.count}
          onClick={() => {
            select(part.state);
            go({ sheet: 'reasons' });
          }}
        >
          {part.text}
        </button>
      );
    default:
      return <span className={part.style}>{part.text}</span>;
  }
}

function keyed<T>(items: readonly T[], show: (item: T, key: number) => React.ReactNode): React.ReactNode[] {
  return items.map(show);
}
