import type { Model } from '../../model/index.ts';
import { addDays } from '../dates/calendar.ts';
import type { Position } from '../reading.ts';
import type { OpenArticle } from './claims.ts';
import type { Desk, Draft } from './drafts.ts';
import { freeName } from './parties.ts';
import { quotationOf } from './quotation.ts';

/** Scenarios for the days from which things are different, one for each day, in the order of the text. */
export function deadlineDrafts(desk: Pick<Desk, 'model' | 'open' | 'sources'>): readonly Draft[] {
  const seen = new Set<string>();
  const taken = new Set(desk.model.scenarios.map(({ id }) => id));
  return desk.open.flatMap((open, article) =>
    open.article.reading.positions.flatMap((position) => {
      const from = position.type === 'deadline' && !position.denied ? firstDayAfter(position) : null;
      if (from === null || seen.has(from)) return [];
      seen.add(from);
      const draft = draftOf(desk, open, article, position, from, taken);
      return draft === null ? [] : [draft];
    }),
  );
}

/** The day on which the deadline has passed, or from which it counts. */
function firstDayAfter({ deadline }: Position): string | null {
  if (deadline === null) return null;
  return deadline.direction === 'before' ? deadline.date : addDays(deadline.date, 1);
}

function draftOf(
  desk: Pick<Desk, 'model' | 'open' | 'sources'>,
  open: OpenArticle,
  article: number,
  position: Position,
  from: string,
  taken: Set<string>,
): Draft | null {
  const day = position.deadline === null ? null : open.text.locate(position.deadline.text);
  const block = day === null ? undefined : open.text.blocks[day.block];
  if (day === null || block === undefined) return null;
  const pieces = position.content.flatMap((span) => open.text.locate(span) ?? []);
  const extent = pieces.find(({ start, end }) => start <= day.start && day.end <= end) ?? day;
  const quote = quotationOf(block.text, extent, [
    { ...day, weight: 3 },
    { ...extent, weight: 0.1 },
  ]);
  const source = desk.sources[article]?.id ?? '';
  const names = new Map(open.article.reading.actors.map((actor) => [actor.id, actor.name]));
  const who = position.holders.map((id) => names.get(id) ?? id).join(' and ');
  const known = desk.model.scenarios.find((scenario) => isFrom(desk.model, scenario.from, from));
  const id = known?.id ?? freeName(`from-${from}`, taken);
  taken.add(id);
  return {
    kind: 'deadline',
    article,
    title: `scenario from ${from}`,
    why: `${who} sets this deadline; say in the scenario what each party prefers once it has passed.`,
    quotation: { source, quote, at: block.at },
    change: {
      kind: 'deadline',
      id,
      content: {
        title: `From ${from}`,
        about: `${who}: "${quote}" (${source}${block.at === null ? '' : `, ${block.at}`})`,
        from,
      },
    },
    needs: [`source ${source}`],
    group: null,
    conflicts: [],
    present: known !== undefined,
  };
}

/** A scenario is about a deadline if it begins on its last day or the day after. */
function isFrom(_model: Model, scenario: string | null, from: string): boolean {
  return scenario !== null && (scenario === from || addDays(scenario, 1) === from);
}
