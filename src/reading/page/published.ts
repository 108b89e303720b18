import { addDays, weekday } from '../dates/calendar.ts';
import { findDays, findWeekdays } from '../dates/find-days.ts';
import { isDateLine } from './noise.ts';
import type { Page, PageBlock } from './page.ts';

/** How far after the last dated picture an article may still be published, in days. */
const reach = 4;

/**
 * The day of publication as an ISO day: what the page says of itself; else a line that is only a date, or a dateline with a
 * year; else the latest day that its captions date a picture, moved forward to the last day of the week that the article
 * names in the days after. Null where nothing tells.
 */
export function inferPublished(page: Page): string | null {
  return page.facts.published ?? dateOfLine(page) ?? dateOfDateline(page) ?? dateOfPictures(page);
}

function textOf(page: Page, block: PageBlock): string {
  return page.reading.slice(block.start, block.end);
}

/** The first line that is only a date, near the head or at the foot; "Updated" counts where "Published" is missing. */
function dateOfLine(page: Page): string | null {
  const lines = page.blocks.map((block) => textOf(page, block)).filter(isDateLine);
  const published = lines.find((line) => /publish|posted/i.test(line)) ?? lines[0];
  return published === undefined ? null : (findDays(published)[0]?.day ?? null);
}

function dateOfDateline(page: Page): string | null {
  const first = page.blocks.find((block) => block.kind === 'paragraph');
  if (first === undefined) return null;
  const head = textOf(page, first).slice(0, 120);
  const line = /^\p{Lu}[^.!?]{2,100}?[-–—:]\s/u.exec(head)?.[0];
  return line === undefined ? null : (findDays(line)[0]?.day ?? null);
}

function dateOfPictures(page: Page): string | null {
  const ofKind = (kinds: readonly string[]) =>
    page.blocks.filter((block) => kinds.includes(block.kind)).map((block) => textOf(page, block));
  const pictured = ofKind(['caption'])
    .flatMap((text) => findDays(text))
    .map((found) => found.day)
    .sort();
  const latest = pictured.at(-1);
  if (latest === undefined) return null;
  const named = ofKind(['standfirst', 'paragraph']).flatMap((text) => findWeekdays(text));
  const later = named.map((day) => (day - weekday(latest) + 7) % 7).filter((days) => days <= reach);
  return addDays(latest, Math.max(0, ...later));
}
