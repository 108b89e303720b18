import { parseModel } from '../../../format/index.ts';
import {
  findCopies,
  namesIn,
  type ReadArticle,
  sidesOf,
  sketchOf,
  textOfArticle,
  timelineOf,
} from '../../../reading/index.ts';
import { type GivenArticle, pageOf, readGiven } from '../read-all.ts';
import { showPosition } from '../show.ts';
import type { ShownPosition } from '../shown.ts';

export interface TimelineAsk {
  /** The model's text: whom an actor speaks for. */
  readonly text: string;
  readonly articles: readonly GivenArticle[];
}

/** A position on its day. */
export interface TimelineEntry {
  /** The entry's number in the time line, from 0. */
  readonly id: number;
  readonly date: string | null;
  /** Index of the article. */
  readonly article: number;
  /** Who takes it: the party itself, or somebody who speaks for it. */
  readonly who: string;
  readonly position: ShownPosition;
  /** What is said, as the article has it. */
  readonly said: string;
  /** The entry that it turns round. */
  readonly changes: number | null;
}

/** One party's positions in the order of their days. */
export interface TimelineLane {
  readonly name: string;
  /** Index in the model; null for one that the model lacks. */
  readonly party: number | null;
  readonly entries: readonly TimelineEntry[];
}

export interface TimelineReply {
  readonly lanes: readonly TimelineLane[];
  /** For each article the one that it is a copy of; copies count once. */
  readonly copies: readonly (number | null)[];
}

/** Every party's positions over several articles: those of the model first, in its order. */
export async function timelineQuery({ text, articles }: TimelineAsk): Promise<TimelineReply> {
  const read: ReadArticle[] = [];
  for (const article of articles) read.push(await readGiven(article));
  const copies = findCopies(read.map(({ input }) => sketchOf(pageOf(input))));
  const { model } = parseModel(text);
  const sides = model === null ? null : sidesOf(model, read);
  const lanes = new Map<string, { name: string; party: number | null; entries: TimelineEntry[] }>();
  const laneOf = (article: number, actor: string, name: string) => {
    const side = sides?.of(article, actor)[0];
    const key = side?.id ?? `actor ${actor}`;
    const lane = lanes.get(key) ?? { name: side?.name ?? name, party: side?.party ?? null, entries: [] };
    lanes.set(key, lane);
    return lane;
  };
  const dated = timelineOf(
    read.map(({ reading }) => reading),
    copies,
  );
  dated.forEach(({ date, actor, article, position, changes }, id) => {
    const given = read[article];
    const found = given?.reading.positions[position];
    if (given === undefined || found === undefined) return;
    const names = namesIn(given.reading);
    const who = names([actor]);
    const said = found.content.map((span) => span.text ?? given.input.slice(span.start, span.end)).join(' … ');
    const shown = showPosition(found, textOfArticle(given), names);
    laneOf(article, actor, who).entries.push({ id, date, article, who, position: shown, said, changes });
  });
  const rank = ({ party }: TimelineLane) => party ?? Number.POSITIVE_INFINITY;
  return { lanes: [...lanes.values()].toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b))), copies };
}
