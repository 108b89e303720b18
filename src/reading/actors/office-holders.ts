import { isDay } from '../dates/calendar.ts';
import type { Gender } from '../lists/given-names.ts';
import { groupOfTwenty } from '../lists/offices/group-of-twenty.ts';
import type { Office } from '../lists/offices/office.ts';
import { organisationHeads } from '../lists/offices/organisations.ts';
import { otherParties } from '../lists/offices/other-parties.ts';
import { permanentFive } from '../lists/offices/permanent-five.ts';
import { slugOf } from './slug.ts';

/** One spell in office, ISO days; `until` is null where it went on past 2024. */
export interface Term {
  readonly office: Office;
  /** Id of a state or an organisation. */
  readonly of: string;
  readonly from: string;
  readonly until: string | null;
}

export interface OfficeHolder {
  readonly id: string;
  readonly name: string;
  readonly gender: Gender;
  readonly aliases: readonly string[];
  /** In the order of the tables. */
  readonly terms: readonly Term[];
}

const offices: readonly Office[] = ['state', 'government', 'foreign', 'head'];

interface Row {
  readonly name: string;
  readonly gender: Gender;
  readonly aliases: readonly string[];
  readonly term: Term;
}

/** Who held which office from 2000 to 2024. How the list was made: docs/decisions/0102. */
export const officeHolders: readonly OfficeHolder[] = merge(
  [permanentFive, groupOfTwenty, otherParties, organisationHeads].flatMap((tables) =>
    Object.entries(tables).flatMap(([of, table]) =>
      table
        .trim()
        .split('\n')
        .map((row) => readRow(of, row)),
    ),
  ),
);

/** Whether the person held the office, or any office, on a day. */
export function heldOffice(holder: OfficeHolder, day: string, office?: Office): boolean {
  return holder.terms.some(
    (term) => (office === undefined || term.office === office) && term.from <= day && (term.until ?? '9999') >= day,
  );
}

/** What the person belonged to on a day: by the office then held, else by the last one before, else by the first. */
export function affiliationOf(holder: OfficeHolder, day: string | null): string | null {
  const held = holder.terms.filter((term) => day !== null && term.from <= day);
  const current = held.find((term) => day !== null && (term.until ?? '9999') >= day);
  return (current ?? held.at(-1) ?? holder.terms[0])?.of ?? null;
}

function readRow(of: string, row: string): Row {
  const [office = '', name = '', gender = '', from = '', until = '', aliases = ''] = row.split('|');
  const known = offices.find((candidate) => candidate === office);
  if (known === undefined || !isDay(from) || (until !== '' && !isDay(until))) throw new Error(`unreadable row: ${row}`);
  return {
    name,
    gender: gender === 'f' ? 'f' : 'm',
    aliases: aliases === '' ? [] : aliases.split(','),
    term: { office: known, of, from, until: until === '' ? null : until },
  };
}

function merge(rows: readonly Row[]): readonly OfficeHolder[] {
  const holders = new Map<string, OfficeHolder>();
  for (const { name, gender, aliases, term } of rows) {
    const id = slugOf(name);
    const known = holders.get(id);
    const terms = [...(known?.terms ?? []), term];
    holders.set(id, { id, name, gender, aliases: [...new Set([...(known?.aliases ?? []), ...aliases])], terms });
  }
  return [...holders.values()];
}
