import { useAnswered, useView, useWords, useWorkbench } from '../../app/context.ts';
import { useAsk } from '../../app/use-ask.ts';
import { Blocks, Words } from '../../blocks/blocks.tsx';
import type { StateTable } from '../../engine/answer.ts';
import type { ToldMoment } from '../../engine/queries/compare.ts';
import type { ViewProps } from '../view.ts';
import { SinceSaved } from './since-saved.tsx';

/** What changes when? The scenarios in the order of their dates, side by side. */
export function Time({ table }: ViewProps) {
  const words = useWords();
  const { shownText } = useAnswered();
  const { reply, current, broken } = useAsk('compare', { text: shownText }, { long: true });
  if (broken !== null) return <p className="notice bad">{words.frame.engineBroken(broken)}</p>;
  if (reply === null) return <p className="muted">{words.frame.working}</p>;
  return (
    <article className="time" aria-busy={!current}>
      <SinceSaved table={table} />
      <ol className="moments" aria-label={words.time.moments}>
        {reply.moments.map((moment, at) => (
          <Moment key={moment.scenario ?? ''} moment={moment} number={at + 1} table={table} />
        ))}
      </ol>
      <Blocks blocks={reply.blocks} table={table} level={3} />
    </article>
  );
}

interface MomentProps {
  readonly moment: ToldMoment;
  /** Its number in the tables. */
  readonly number: number;
  readonly table: StateTable;
}

function Moment({ moment, number, table }: MomentProps) {
  const { words, go } = useWorkbench();
  const { scenario: chosen } = useView();
  const { scenario, from, until } = moment;
  const dates = [from, until].map((date) => (date === null ? null : words.time.date(date)));
  return (
    <li className="moment" aria-current={scenario === chosen ? 'true' : undefined}>
      <p className="moment-dates">
        <strong>{number}</strong> <span className="muted">{words.time.period(dates[0] ?? null, dates[1] ?? null)}</span>
      </p>
      <p>
        <Words text={moment.words} table={table} />
      </p>
      <button type="button" className="button" aria-pressed={scenario === chosen} onClick={() => go({ scenario })}>
        {words.time.choose(scenario)}
      </button>
    </li>
  );
}
