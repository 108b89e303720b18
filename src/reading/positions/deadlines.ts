import type { Span } from '../../text/index.ts';
import { readPeriod } from '../dates/named-day.ts';
import type { DeadlineDirection } from '../reading.ts';

/** A day that words set, with the letters that say so. Offsets into the text that was read. */
export interface FoundDeadline {
  readonly date: string;
  readonly direction: DeadlineDirection;
  readonly text: Span;
}

interface Lead {
  readonly words: RegExp;
  readonly direction: DeadlineDirection;
  /** Which end of a named stretch counts. */
  readonly end: 'from' | 'to';
  /** Whether the words themselves make it a deadline, or only before a date. */
  readonly onlyLengths?: true;
}

const leads: readonly Lead[] = [
  {
    words:
      /\b(?:no|not) later than\b|\bon or before\b|\bat the latest by\b|\b(?:the )?(?:deadline|cut-?off date)\s+(?:is|was|of|on|for|set for|to)\b|\b(?:expires?|expiring|runs? out|lapses?|is due|are due|falls? due|due)\s+(?:on|in|at|by)?\b/giu,
    direction: 'by',
    end: 'to',
  },
  { words: /\bby\b/giu, direction: 'by', end: 'to' },
  { words: /\b(?:un)?till?\b|(?<=\s)['’]til\b|\bthrough\b|\bup to\b/giu, direction: 'until', end: 'to' },
  {
    words:
      /\b(?:not|no (?:earlier|sooner)|never) before\b|\bno (?:earlier|sooner) than\b|\bas of\b|\b(?:starting|beginning|effective)(?:\s+(?:on|from|in|as of))?\b|\bafter\b/giu,
    direction: 'after',
    end: 'to',
  },
  { words: /\bbefore\b|\bprior to\b|\bahead of\b/giu, direction: 'before', end: 'from' },
  {
    words:
      /\bwithin\b(?:\s+(?:the|a))?(?:\s+(?:next|coming|following|period of|space of))*|\b(?:over|in|during) the (?:next|coming)\b|\bin (?=\d+ (?:day|week|month|hour)|(?:a|one|two|three|four|five|six) (?:day|week|month|year|hour))/giu,
    direction: 'by',
    end: 'to',
    onlyLengths: true,
  },
];

/** Words that may stand between the preposition and the date. */
const between =
  /^[\s,]*(?:(?:the\s+)?(?:latest|very latest)\s+)?(?:(?:at\s+)?(?:midnight|noon|\d{1,2}(?::\d{2}\s*(?:[ap]\.?m\.?)?|\s*[ap]\.?m\.?)(?:\s*(?:GMT|UTC))?)\s*(?:\([^)]{1,12}\)\s*)?(?:on|of)?\s+(?=\p{L}))?["“”'‘’]?(?:on\s+|at\s+)?/iu;

const lengths =
  /^(?:\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|ninety|days?|weeks?|months?|years?|hours?)\b/iu;

/**
 * The deadlines that a text sets, in order: a preposition and a date, read from the day of publication. "Until X does Y" has
 * no date and is none. Of a named stretch the last day counts, but for "before" the first.
 */
export function findDeadlines(text: string, today: string | null): readonly FoundDeadline[] {
  const found: FoundDeadline[] = [];
  for (const lead of leads) {
    for (const match of text.matchAll(lead.words)) {
      const deadline = deadlineAt(text, match.index, match.index + match[0].length, lead, today);
      const clash =
        deadline !== null &&
        found.some((other) => other.text.start < deadline.text.end && deadline.text.start < other.text.end);
      if (deadline !== null && !clash) found.push(deadline);
    }
  }
  return found.sort((a, b) => a.text.start - b.text.start);
}

function deadlineAt(text: string, start: number, end: number, lead: Lead, today: string | null): FoundDeadline | null {
  const rest = text.slice(end, end + 120);
  const skipped = between.exec(rest)?.[0].length ?? 0;
  const words = lead.onlyLengths === true ? asLength(rest.slice(skipped)) : rest.slice(skipped);
  const read = words === null ? null : readPeriod(words, today);
  if (read === null) return null;
  const added = (words?.length ?? 0) - rest.slice(skipped).length;
  const length = end + skipped + read.length - added;
  const direction = lead.direction === 'until' && /^through$/i.test(text.slice(start, end)) ? 'until' : lead.direction;
  return { date: read.period[lead.end], direction, text: { start, end: length } };
}

/** "the next year" is a year ahead; "six months" stands as it is. */
function asLength(rest: string): string | null {
  if (!lengths.test(rest)) return null;
  return /^(?:days?|weeks?|months?|years?|hours?)\b/i.test(rest)
    ? /^\p{L}+s\b/u.test(rest)
      ? null
      : `one ${rest}`
    : rest;
}
