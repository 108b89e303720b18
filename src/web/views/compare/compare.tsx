import { useState } from 'react';
import { useAnswered, useModel, useView, useWorkbench } from '../../app/context.ts';
import { useAsk } from '../../app/use-ask.ts';
import { Blocks } from '../../blocks/blocks.tsx';
import type { StateTable } from '../../engine/answer.ts';
import type { ViewProps } from '../view.ts';
import { Choice } from './choice.tsx';
import { Lines } from './lines.tsx';
import { type Other, useOther } from './other.ts';

/** What is different? The open model beside an earlier version of it, another file or a published case. */
export function Compare({ table }: ViewProps) {
  const { words } = useWorkbench();
  const open = useModel();
  const { as } = useView();
  const [picked, setPicked] = useState<Other | null>(null);
  const changed = open !== null && open.savedText !== '' && open.doc.text !== open.savedText;
  const choice = as ?? (changed ? 'saved' : null);
  const other = useOther(choice, picked);
  return (
    <article className="compare">
      <Choice choice={choice} picked={picked} pick={setPicked} />
      {typeof other === 'string' && <p className="notice bad">{words.files.problems[other]}</p>}
      {other === null && <p className="muted">{words.compare.nothing}</p>}
      {other !== null && typeof other !== 'string' && <Differences other={other} table={table} />}
    </article>
  );
}

function Differences({ other, table }: { readonly other: Other; readonly table: StateTable }) {
  const { words: all } = useWorkbench();
  const words = all.compare;
  const { shownText: after } = useAnswered();
  const { scenario } = useView();
  const { reply, current, broken } = useAsk('versions', { before: other.text, after, scenario }, { long: true });
  if (broken !== null) return <p className="notice bad">{all.frame.engineBroken(broken)}</p>;
  if (reply === null) return <p className="muted">{all.frame.working}</p>;
  if (other.text === after) return <p>{words.same}</p>;
  const parts = [
    [words.answer, reply.answer],
    [words.model, reply.model],
  ] as const;
  return (
    <div aria-busy={!current}>
      <p dir="auto">{words.sides(other.name)}</p>
      {reply.mistake !== null && <p className="notice">{words.mistaken(reply.mistake)}</p>}
      {reply.withoutScenario && scenario !== null && <p className="notice">{words.noScenario(scenario)}</p>}
      {parts.map(([title, blocks]) =>
        blocks === null ? null : (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            <Blocks blocks={blocks} table={table} level={3} />
          </section>
        ),
      )}
      <section aria-label={words.text}>
        <h3>{words.text}</h3>
        <Lines changes={reply.lines} />
      </section>
    </div>
  );
}
