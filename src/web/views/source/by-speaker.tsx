import { useState } from 'react';
import { useWords } from '../../app/context.ts';
import type { ShownArticle } from '../../reading/shown.ts';
import { marksOf, type Picked } from './article-text.tsx';
import { Marked } from './marked.tsx';
import { StatementButton } from './statement-button.tsx';

/** What each speaker says, those who say most first; a pressed statement shows its place in the article. */
export function BySpeaker({ shown }: { readonly shown: ShownArticle }) {
  const words = useWords().source;
  const [picked, setPicked] = useState<Picked | null>(null);
  const speakers = grouped(shown);
  if (speakers.length === 0) return <p className="muted">{words.nothingSaid}</p>;
  const marks = marksOf(shown, picked);
  return (
    <div lang={shown.language}>
      {speakers.map(([who, indices]) => (
        <section key={who} className="source-party">
          <h4 dir="auto">{who}</h4>
          <ul className="said">
            {indices.map((index) => {
              const statement = shown.statements[index];
              if (statement === undefined) return null;
              return (
                <li key={index}>
                  <StatementButton statement={statement} index={index} picked={picked} pick={setPicked} />
                  {picked?.statement === index && (
                    <blockquote className="passage">
                      <p dir="auto" className="here">
                        <Marked
                          text={shown.blocks[statement.block]?.text ?? ''}
                          marks={marks.filter(({ block }) => block === statement.block)}
                        />
                      </p>
                    </blockquote>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

function grouped({ statements }: ShownArticle): readonly (readonly [string, readonly number[]])[] {
  const groups = new Map<string, number[]>();
  statements.forEach(({ who }, index) => {
    const group = groups.get(who) ?? [];
    groups.set(who, [...group, index]);
  });
  return [...groups].toSorted(([, a], [, b]) => b.length - a.length);
}
