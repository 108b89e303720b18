import { useState } from 'react';
import type { Located } from '../../../reading/index.ts';
import { useWords } from '../../app/context.ts';
import type { ShownArticle, ShownBlock, ShownPosition, ShownStatement } from '../../reading/shown.ts';
import { type Mark, Marked, type MarkKind } from './marked.tsx';
import { StatementButton } from './statement-button.tsx';

/** What is picked in an article: a statement, and perhaps a position of it. */
export interface Picked {
  readonly statement: number;
  readonly position: number | null;
}

interface PlacedMark extends Mark {
  readonly block: number;
}

/** An article by its blocks with their roles; under each what is said in it, which marks its characters when pressed. */
export function ArticleText({ shown }: { readonly shown: ShownArticle }) {
  const [picked, setPicked] = useState<Picked | null>(null);
  const marks = [...shown.statements.flatMap(restMarks), ...marksOf(shown, picked)];
  return (
    <div className="article-text" lang={shown.language}>
      {shown.blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other identity
        <div key={at} className={`article-block ${block.kind}`}>
          <Role block={block} />
          <p dir="auto">
            <Marked text={block.text} marks={marks.filter((mark) => mark.block === at)} />
          </p>
          <Said shown={shown} block={at} picked={picked} pick={setPicked} />
        </div>
      ))}
    </div>
  );
}

function Role({ block: { kind, at } }: { readonly block: ShownBlock }) {
  const words = useWords().source;
  return (
    <small className="role muted" lang="en">
      {kind === 'paragraph' && at !== null ? words.place(at) : words.roles[kind]}
    </small>
  );
}

interface SaidProps {
  readonly shown: ShownArticle;
  readonly block: number;
  readonly picked: Picked | null;
  readonly pick: (picked: Picked | null) => void;
}

function Said({ shown, block, picked, pick }: SaidProps) {
  const here = shown.statements.flatMap((statement, index) =>
    statement.block === block ? [{ statement, index }] : [],
  );
  if (here.length === 0) return null;
  return (
    <ul className="said">
      {here.map(({ statement, index }) => (
        <li key={index} className={statement.within === null ? undefined : 'inner'}>
          <StatementButton statement={statement} index={index} picked={picked} pick={pick} />
        </li>
      ))}
    </ul>
  );
}

/** The marks of what is picked. */
export function marksOf(shown: ShownArticle, picked: Picked | null): readonly PlacedMark[] {
  const statement = picked === null ? undefined : shown.statements[picked.statement];
  if (statement === undefined) return [];
  const position = picked?.position == null ? undefined : statement.positions[picked.position];
  return [
    ...marked(statement.source, 'source'),
    ...marked(statement.cue, 'cue'),
    ...marked(position?.content ?? statement.content, 'content'),
    ...(position === undefined ? [] : positionMarks(position)),
  ];
}

function positionMarks({ trigger, deadline }: ShownPosition): readonly PlacedMark[] {
  return [...marked(trigger, 'trigger'), ...marked(deadline, 'deadline')];
}

function restMarks({ content }: ShownStatement): readonly PlacedMark[] {
  return marked(content, 'said');
}

function marked(places: readonly Located[], kind: MarkKind): readonly PlacedMark[] {
  return places.map((place) => ({ ...place, kind }));
}
