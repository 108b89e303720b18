/** Days are ISO strings (YYYY-MM-DD) of the Gregorian calendar; arithmetic is on whole days, with no time zone. */

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** Month from 1 for a name or its abbreviation in any case; null for another word. */
export function monthOf(word: string): number | null {
  const name = word.toLowerCase().replace(/\.$/, '');
  if (name.length < 3) return null;
  const at = monthNames.findIndex(
    (month) => month === name || month.slice(0, 3) === name || (name === 'sept' && month === 'september'),
  );
  return at < 0 ? null : at + 1;
}

/** Day of the week from 0 (Sunday) for its name or abbreviation; null for another word. */
export function weekdayOf(word: string): number | null {
  const name = word.toLowerCase().replace(/\.$/, '');
  const at = weekdayNames.findIndex(
    (day) => day === name || (name.length >= 3 && name.length <= 5 && day.startsWith(name)),
  );
  return at < 0 ? null : at;
}

/** The ISO day; null where the calendar has no such day. */
export function dayFrom(year: number, month: number, day: number): string | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && dayFrom(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function monthNumberOf(day: string): number {
  return Number(day.slice(5, 7));
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** The day so many days later, or earlier where negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day so many months later, or the last one of that month where it is shorter. */
export function addMonths(day: string, months: number): string {
  const index = yearOf(day) * 12 + monthNumberOf(day) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return dayFrom(year, month, Math.min(Number(day.slice(8)), daysIn(year, month))) ?? day;
}

/** Day of the week, from 0 (Sunday). */
export function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Days from the first to the second. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
