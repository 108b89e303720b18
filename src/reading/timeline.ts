import type { Position, Reading } from './reading.ts';

/** A position of one actor on a day. Contract §5, `timeline`. */
export interface DatedPosition {
  /** The day the article was published; null where unknown, after all others. */
  readonly date: string | null;
  readonly actor: string;
  /** Index of the article, and of the position in it. */
  readonly article: number;
  readonly position: number;
  /** Index in the time line of the actor's earlier position that this one changes; null where it changes none. */
  readonly changes: number | null;
}

/**
 * Every actor's positions in the order of their articles' days. One changes an earlier one of the same actor towards the same
 * addressees that it reverses: denied against not denied, refusal or threat against offer or commitment, another deadline.
 * Articles that copy others (`copies`, by index) are left out.
 */
export function timelineOf(readings: readonly Reading[], copies: readonly (number | null)[]): readonly DatedPosition[] {
  const all = readings.flatMap((reading, article) =>
    copies[article] === undefined || copies[article] === null
      ? reading.positions.flatMap((found, position) =>
          found.holders.map((actor) => ({ date: reading.article.published, actor, article, position, found })),
        )
      : [],
  );
  const ordered = all.toSorted((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
  const ofActor = new Map<string, number[]>();
  return ordered.map(({ found, ...entry }, k) => {
    const before = ofActor.get(entry.actor) ?? [];
    const earlier = before.findLast((at) => {
      const other = ordered[at];
      return other !== undefined && other.article !== entry.article && reverses(found, other.found);
    });
    ofActor.set(entry.actor, before);
    before.push(k);
    return { ...entry, changes: earlier ?? null };
  });
}

const yielding: ReadonlySet<string> = new Set(['offer', 'commitment']);
const hardening: ReadonlySet<string> = new Set(['refusal', 'threat']);

function reverses(now: Position, before: Position): boolean {
  const shared =
    now.addressees.length === 0 && before.addressees.length === 0
      ? true
      : now.addressees.some((id) => before.addressees.includes(id));
  if (!shared) return false;
  if (now.type === before.type) {
    return (
      now.denied !== before.denied ||
      (now.deadline !== null && before.deadline !== null && now.deadline.date !== before.deadline.date)
    );
  }
  return (
    (yielding.has(now.type) && hardening.has(before.type)) || (hardening.has(now.type) && yielding.has(before.type))
  );
}
