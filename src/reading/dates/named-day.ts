import { addDays, addMonths, dayFrom, daysIn, monthNumberOf, monthOf, weekday, weekdayOf, yearOf } from './calendar.ts';

/** A stretch of days that words name; both ends ISO days and inclusive. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A pattern of date words and what it means; `today` is the day the words are read from, null where unknown. */
interface DateForm {
  readonly form: RegExp;
  readonly period: (words: readonly string[], today: string | null) => Period | null;
}

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const unit = '(days?|weeks?|months?|years?|hours?)';
const count =
  '(\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|ninety)';
const span = '(day|week|month|year|decade|spring|summer|autumn|fall|winter|quarter|weekend)';
const week = '(sunday|monday|tuesday|wednesday|thursday|friday|saturday)';
const part =
  '(?:(early|mid|late|the start of|the beginning of|the middle of|the end of|the close of|end of|end)[- ]?)?';

const form = (pattern: string) => new RegExp(`^(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu');

/** Longest and most telling first. */
const forms: readonly DateForm[] = [
  {
    form: form(`(?:${week},?\\s+)?${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`),
    period: ([, m, d, y]) => oneDay(y, m, d),
  },
  {
    form: form(`(?:${week},?\\s+)?(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month},?\\s+(\\d{4})`),
    period: ([, d, m, y]) => oneDay(y, m, d),
  },
  { form: form('(\\d{4})-(\\d{2})-(\\d{2})'), period: ([y, m, d]) => asDay(dayFrom(Number(y), Number(m), Number(d))) },
  {
    form: form(`${part}${month},?\\s+(?:of\\s+)?(\\d{4})`),
    period: ([p, m, y]) => partOf(wholeMonth(Number(y), monthOf(m ?? '')), p),
  },
  {
    form: form(`(?:${week},?\\s+)?${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?`),
    period: ([, m, d], today) => comingDay(m, d, today),
  },
  {
    form: form(`(?:${week},?\\s+)?(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}`),
    period: ([, d, m], today) => comingDay(m, d, today),
  },
  {
    form: form(`${part}(?:(?:the\\s+)?(?:year\\s+)?)(2\\d{3}|19\\d{2})`),
    period: ([p, y]) => partOf(wholeYear(Number(y)), p),
  },
  {
    form: form(`${part}(?:(this|next|the coming|the current|the following|the)\\s+)${span}`),
    period: ([p, which, s], today) => partOf(spanOf(which, s, today), p),
  },
  {
    form: form(`${part}(?:(next|this|the coming|the)\\s+)?${month}`),
    period: ([p, , m], today) => partOf(comingMonth(m, today), p),
  },
  {
    form: form(`(?:the\\s+)?(year|month|week)(?:['’]s)?[- ]end`),
    period: ([s], today) => partOf(spanOf('this', s, today), 'end'),
  },
  {
    form: form(`(?:(next|this|the coming)\\s+)?${week}`),
    period: ([which, d], today) => comingWeekday(which, d, today),
  },
  { form: form('(today|tonight|tomorrow|midnight|noon)'), period: ([w], today) => relative(w, today) },
  {
    form: form(`${count}\\s+${unit}(?:['’])?(?:\\s+(?:from now|from today|time))?`),
    period: ([n, u], today) => ahead(n, u, today),
  },
];

/** A period named at the start of a text, and how many letters its words take; null where none is. */
export function readPeriod(
  text: string,
  today: string | null,
): { readonly period: Period; readonly length: number } | null {
  for (const { form: pattern, period } of forms) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const found = period(match.slice(1), today);
    if (found !== null) return { period: found, length: match[0].length };
  }
  return null;
}

/** How many a number in words or digits means; null for another word. */
export function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const names = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
  const larger: Readonly<Record<string, number>> = {
    a: 1,
    an: 1,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    sixty: 60,
    ninety: 90,
  };
  const at = names.indexOf(word.toLowerCase());
  return at >= 0 ? at + 1 : (larger[word.toLowerCase()] ?? null);
}

function asDay(day: string | null): Period | null {
  return day === null ? null : { from: day, to: day };
}

function oneDay(year: string | undefined, name: string | undefined, day: string | undefined): Period | null {
  const number = monthOf(name ?? '');
  return number === null ? null : asDay(dayFrom(Number(year), number, Number(day)));
}

function wholeYear(year: number): Period {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

function wholeMonth(year: number, number: number | null): Period | null {
  if (number === null) return null;
  const from = dayFrom(year, number, 1);
  const to = dayFrom(year, number, daysIn(year, number));
  return from === null || to === null ? null : { from, to };
}

/** How long ago a day without a year may lie and still mean the one just past. */
const justPast = 60;

/** The next such day on or after today, or the one just past. */
function comingDay(name: string | undefined, day: string | undefined, today: string | null): Period | null {
  const number = monthOf(name ?? '');
  if (today === null || number === null) return null;
  const since = addDays(today, -justPast);
  for (const year of [yearOf(today) - 1, yearOf(today), yearOf(today) + 1]) {
    const found = dayFrom(year, number, Number(day));
    if (found !== null && found >= since) return asDay(found);
  }
  return null;
}

function comingMonth(name: string | undefined, today: string | null): Period | null {
  const number = monthOf(name ?? '');
  if (today === null || number === null) return null;
  const passed = number < monthNumberOf(today);
  return wholeMonth(yearOf(today) + (passed ? 1 : 0), number);
}

/** The day of that name after today; today itself counts, "next" does not mean it. */
function comingWeekday(which: string | undefined, name: string | undefined, today: string | null): Period | null {
  const wanted = weekdayOf(name ?? '');
  if (today === null || wanted === null) return null;
  const days = (wanted - weekday(today) + 7) % 7;
  return asDay(addDays(today, days === 0 && which?.toLowerCase() === 'next' ? 7 : days));
}

function relative(word: string | undefined, today: string | null): Period | null {
  if (today === null) return null;
  return asDay(addDays(today, word?.toLowerCase() === 'tomorrow' ? 1 : 0));
}

/** So long from today: the whole stretch up to its last day. */
function ahead(amount: string | undefined, word: string | undefined, today: string | null): Period | null {
  const n = numberOf(amount ?? '');
  if (today === null || n === null) return null;
  const of = (word ?? '').toLowerCase().replace(/s$/, '');
  const to =
    of === 'year'
      ? addMonths(today, 12 * n)
      : of === 'month'
        ? addMonths(today, n)
        : addDays(today, of === 'week' ? 7 * n : of === 'hour' ? Math.ceil(n / 24) : n);
  return { from: to, to };
}

const seasons: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
};

/** "this year", "next month", "the week": the stretch around today or the one after it. */
function spanOf(which: string | undefined, word: string | undefined, today: string | null): Period | null {
  if (today === null) return null;
  const step = /next|coming|following/i.test(which ?? '') ? 1 : 0;
  const year = yearOf(today);
  const of = (word ?? '').toLowerCase();
  const season = seasons[of];
  if (of === 'year') return wholeYear(year + step);
  if (of === 'decade')
    return {
      from: `${Math.floor(year / 10) * 10 + 10 * step}-01-01`,
      to: `${Math.floor(year / 10) * 10 + 9 + 10 * step}-12-31`,
    };
  if (of === 'month') return wholeMonth(yearOf(addMonths(today, step)), monthNumberOf(addMonths(today, step)));
  if (of === 'quarter') return quarterOf(addMonths(today, 3 * step));
  if (of === 'day') return asDay(addDays(today, step));
  if (of === 'winter') return { from: `${year + step}-12-01`, to: `${year + step + 1}-02-28` };
  if (season !== undefined) return seasonOf(year + (step === 1 || monthNumberOf(today) > season[1] ? 1 : 0), season);
  const monday = addDays(today, -((weekday(today) + 6) % 7) + 7 * step);
  return of === 'weekend'
    ? { from: addDays(monday, 5), to: addDays(monday, 6) }
    : { from: monday, to: addDays(monday, 6) };
}

function quarterOf(day: string): Period | null {
  const first = Math.floor((monthNumberOf(day) - 1) / 3) * 3 + 1;
  return seasonOf(yearOf(day), [first, first + 2]);
}

function seasonOf(year: number, [first, last]: readonly [number, number]): Period | null {
  const from = dayFrom(year, first, 1);
  const to = dayFrom(year, last, daysIn(year, last));
  return from === null || to === null ? null : { from, to };
}

/** The early, middle or late part of a stretch; its last day for "the end of". */
function partOf(period: Period | null, words: string | undefined): Period | null {
  const which = words?.toLowerCase() ?? '';
  if (period === null || which === '') return period;
  if (/start|beginning/.test(which)) return { from: period.from, to: period.from };
  if (/end|close/.test(which)) return { from: period.to, to: period.to };
  const length = Math.round((Date.parse(period.to) - Date.parse(period.from)) / 86_400_000) + 1;
  const third = Math.max(1, Math.floor(length / 3));
  if (which === 'early') return { from: period.from, to: addDays(period.from, third - 1) };
  if (which === 'late') return { from: addDays(period.to, 1 - third), to: period.to };
  const middle = addDays(period.from, Math.floor((length - 1) / 2));
  return { from: middle, to: middle };
}
