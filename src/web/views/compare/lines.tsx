import { useWords } from '../../app/context.ts';
import type { LineChanges, LinePart, LineRow } from '../../engine/line-changes.ts';

const signs = { same: '', gone: '−', come: '+' } as const;

/** Lines taken out and put in, with the words that changed: by sign, colour and underline, and read out as what they are. */
export function Lines({ changes: { gone, come, rows } }: { readonly changes: LineChanges }) {
  const words = useWords().compare;
  return (
    <>
      <p>{words.counted(gone, come)}</p>
      {rows === null ? (
        <p className="notice">{words.unlike}</p>
      ) : (
        <table className="lines" aria-label={words.lines}>
          <thead>
            <tr>
              <th scope="col">{words.columns.number}</th>
              <th scope="col">{words.columns.sign}</th>
              <th scope="col">{words.columns.text}</th>
            </tr>
          </thead>
          <tbody>{rows.map((row, at) => line(row, at))}</tbody>
        </table>
      )}
    </>
  );
}

function line(row: LineRow, at: number): React.ReactNode {
  return <Line key={at} row={row} />;
}

function Line({ row }: { readonly row: LineRow }) {
  const words = useWords().compare;
  if (row.kind === 'skipped') {
    return (
      <tr className="skipped">
        <td colSpan={3}>{words.alike(row.lines)}</td>
      </tr>
    );
  }
  const { kind, number, parts } = row;
  return (
    <tr className={kind}>
      <td className="right">{number}</td>
      <td>
        <span aria-hidden="true">{signs[kind]}</span>
        {kind !== 'same' && <span className="unseen">{words[kind]}</span>}
      </td>
      <td className="line-text" dir="auto">
        {parts.map((part, at) => piece(part, kind, at))}
      </td>
    </tr>
  );
}

function piece({ text, changed }: LinePart, kind: 'same' | 'gone' | 'come', at: number): React.ReactNode {
  if (!changed) return text;
  return kind === 'gone' ? <del key={at}>{text}</del> : <ins key={at}>{text}</ins>;
}
