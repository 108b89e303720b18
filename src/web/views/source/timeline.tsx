import { useAnswered, useStore, useWorkbench } from '../../app/context.ts';
import type { KeptArticle } from '../../reading/articles.ts';
import type { TimelineEntry, TimelineLane } from '../../reading/queries/timeline.ts';
import { useReader } from '../../reading/use-reader.ts';
import { PartyMark } from '../../states/party-mark.tsx';

/** Each party's positions over the articles given, in the order of their days. */
export function Timeline() {
  const { words: all, articles } = useWorkbench();
  const words = all.source;
  const given = useStore(articles.all);
  const { shownText } = useAnswered();
  const key = given.length === 0 ? null : JSON.stringify([shownText, given.map(({ id }) => id)]);
  const { reply } = useReader('timeline', key, { text: shownText, articles: given });
  if (given.length === 0) return <p className="muted">{words.noArticles}</p>;
  if (reply === null) return <p className="muted">{words.reading}</p>;
  const entries = reply.lanes.flatMap((lane) => lane.entries);
  const copied = reply.copies.flatMap((of, at) => (of === null ? [] : [{ at, of }]));
  return (
    <>
      <p className="muted">{given.length === 1 ? words.oneArticle : words.timelineAbout(given.length)}</p>
      {copied.map(({ at, of }) => (
        <p key={at} className="muted">
          <bdi>{words.copyOf(given[at]?.name ?? '', given[of]?.name ?? '')}</bdi>
        </p>
      ))}
      {entries.length === 0 && <p className="muted">{words.noPositions}</p>}
      {reply.lanes.map((lane) => (
        <Lane key={`${lane.party} ${lane.name}`} lane={lane} entries={entries} given={given} />
      ))}
    </>
  );
}

interface LaneProps {
  readonly lane: TimelineLane;
  readonly entries: readonly TimelineEntry[];
  readonly given: readonly KeptArticle[];
}

function Lane({ lane, entries, given }: LaneProps) {
  const words = useWorkbench().words.source;
  return (
    <section className="source-party">
      <h3>{lane.party === null ? <bdi>{lane.name}</bdi> : <PartyMark party={lane.party} name={lane.name} />}</h3>
      {lane.party === null && <p className="muted">{words.noParty}</p>}
      <ol className="lane">
        {lane.entries.map((entry) => (
          <Entry key={entry.id} entry={entry} lane={lane} entries={entries} given={given} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry, lane, entries, given }: LaneProps & { readonly entry: TimelineEntry }) {
  const words = useWorkbench().words.source;
  const { date, who, position, said, changes, article } = entry;
  const before = entries.find(({ id }) => id === changes);
  const day = (iso: string | null) => (iso === null ? words.dayUnknown : words.day(iso));
  return (
    <li>
      <time className="muted" dateTime={date ?? undefined}>
        {day(date)}
      </time>
      <div>
        <strong>{position.words}</strong>
        {who !== lane.name && <span dir="auto"> · {who}</span>}
        <p dir="auto" className="because-line">
          <q>{said}</q>{' '}
          <small className="muted">
            <bdi>{given[article]?.name}</bdi>
          </small>
        </p>
        {before !== undefined && <p className="bad">{words.turns(before.position.words, day(before.date))}</p>}
      </div>
    </li>
  );
}
