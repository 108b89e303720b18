import { Fragment } from 'react';
import type { Reference } from '../../format/index.ts';
import type { Conflict } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import { useAnswered } from '../app/context.ts';
import { PartyMark } from '../states/party-mark.tsx';

interface ExpressionProps {
  /** The expression as it is written. */
  readonly text: string;
  /** Where it stands in the model's text. */
  readonly span: Span;
}

/** An expression with the names that people read in place of the short ones, where these are known by now. */
export function ExpressionText({ text, span }: ExpressionProps) {
  const { answer, current } = useAnswered();
  const conflict = answer?.model?.base ?? null;
  if (!current || answer === null || conflict === null) return <bdi>{text}</bdi>;
  const inside = answer.references.filter(({ span: own }) => span.start <= own.start && own.end <= span.end);
  return (
    <bdi className="expression">
      {pieces(text, inside).map(({ before, reference, after }) => (
        <Fragment key={reference?.span.start ?? 'last'}>
          {before}
          {reference !== null && <NameText reference={reference} conflict={conflict} />}
          {after}
        </Fragment>
      ))}
    </bdi>
  );
}

interface Piece {
  readonly before: string;
  readonly reference: Reference | null;
  readonly after: string;
}

/** The text cut at its names, which come in the same order as the references to them. */
function pieces(text: string, references: readonly Reference[]): readonly Piece[] {
  const found: Piece[] = [];
  let rest = text;
  for (const reference of references) {
    const bare = reference.id.slice(reference.id.indexOf('.') + 1);
    const match = [reference.id, bare]
      .map((word) => ({ word, at: wordAt(rest, word) }))
      .filter(({ at }) => at >= 0)
      .toSorted((a, b) => a.at - b.at || b.word.length - a.word.length)[0];
    if (match === undefined) continue;
    found.push({ before: rest.slice(0, match.at), reference, after: '' });
    rest = rest.slice(match.at + match.word.length);
  }
  return [...found, { before: rest, reference: null, after: '' }];
}

function wordAt(text: string, word: string): number {
  const escaped = word.replaceAll('.', '\\.');
  return new RegExp(`(?<![\\w.-])${escaped}(?![\\w.-])`).exec(text)?.index ?? -1;
}

function NameText({
  reference: { kind, id },
  conflict,
}: {
  readonly reference: Reference;
  readonly conflict: Conflict;
}) {
  const option = kind === 'option' ? conflict.options.find((candidate) => candidate.id === id) : undefined;
  if (option !== undefined) return <PartyMark party={option.party} name={option.name} />;
  const outcome = conflict.outcomes.find((candidate) => candidate.id === id);
  return <strong>{outcome?.name ?? id}</strong>;
}
