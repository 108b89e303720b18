import type { AttributedStatement } from '../reading.ts';
import type { Desk } from './drafts.ts';
import type { LeftOut } from './proposal.ts';
import { quotationOf } from './quotation.ts';
import type { Saying } from './sayings.ts';

/** Stances that nothing is proposed for: of nobody who is or could be a party, about nothing that somebody could do, or denied. */
export function leftOutOf(desk: Desk, sayings: readonly Saying[]): readonly LeftOut[] {
  const used = new Set(sayings.map(({ claim }) => claim));
  const claimed = new Map(desk.claims.map((claim, at) => [`${claim.article} ${claim.statement}`, at]));
  const done = new Set(
    [...used].flatMap((at) => {
      const claim = desk.claims[at];
      return claim === undefined ? [] : [`${claim.article} ${claim.statement}`];
    }),
  );
  // "intends to" within "said that he intends to" is a part of what something is proposed for.
  const isPart = (inner: AttributedStatement, k: number) =>
    desk.open[k]?.article.reading.statements.some(
      (outer, at) =>
        done.has(`${k} ${at}`) &&
        inner.content.every((span) => outer.content.some(({ start, end }) => start <= span.start && span.end <= end)),
    );
  return desk.open.flatMap(({ article, text }, k) => {
    const { statements, positions } = article.reading;
    return statements.flatMap((statement, at): readonly LeftOut[] => {
      const held = positions.filter((position) => position.statement === at && position.type !== 'assessment');
      const key = `${k} ${at}`;
      if (held.length === 0 || done.has(key) || isPart(statement, k)) return [];
      const place = statement.content.flatMap((span) => text.locate(span) ?? [])[0];
      const block = place === undefined ? undefined : text.blocks[place.block];
      if (place === undefined || block === undefined) return [];
      const triggers = held
        .flatMap(({ trigger }) => text.locate(trigger) ?? [])
        .filter((one) => one.block === place.block);
      const quote = quotationOf(block.text, place, [
        ...triggers.map(({ start, end }) => ({ start, end, weight: 2 })),
        { ...place, weight: 0.1 },
      ]);
      const why = held.every(({ denied }) => denied)
        ? 'It is denied.'
        : claimed.has(key)
          ? 'It names nothing that a party could do or leave.'
          : 'It is not clear whose stance it is.';
      return [{ article: k, quotation: { quote, at: block.at }, why }];
    });
  });
}
