import type { Span } from '../../text/index.ts';
import { dayFrom, monthOf, weekdayOf } from './calendar.ts';

/** A full date in a text. */
export interface FoundDay extends Span {
  readonly day: string;
}

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const forms = [
  { form: new RegExp(`\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'giu'), order: [3, 1, 2] },
  {
    form: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month},?\\s+(\\d{4})\\b`, 'giu'),
    order: [3, 2, 1],
  },
  { form: /\b(\d{4})-(\d{2})-(\d{2})(?=\b|T)/gu, order: [1, 2, 3] },
] as const;

/** The dates written in full (day, month and year) in a text, in order. */
export function findDays(text: string): readonly FoundDay[] {
  const found: FoundDay[] = [];
  for (const { form, order } of forms) {
    for (const match of text.matchAll(form)) {
      const [year, monthWord, day] = order.map((group) => match[group] ?? '');
      const named = /^\d+$/.test(monthWord ?? '') ? Number(monthWord) : monthOf(monthWord ?? '');
      const iso = named === null ? null : dayFrom(Number(year), named, Number(day));
      if (iso !== null) found.push({ day: iso, start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const weekdayForm =
  /\b(last |next |this |every |each )?(sunday|monday|tuesday|wednesday|thursday|friday|saturday)(s?)\b/giu;

/** The days of the week named in a text as days of the week around it: not "last Monday", not "Mondays". */
export function findWeekdays(text: string): readonly number[] {
  return [...text.matchAll(weekdayForm)].flatMap((match) => {
    const day = weekdayOf(match[2] ?? '');
    return match[1] === undefined && match[3] === '' && day !== null ? [day] : [];
  });
}
