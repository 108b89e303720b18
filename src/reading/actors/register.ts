import type { Gender } from '../lists/given-names.ts';
import { putsFamilyFirst } from '../lists/given-names.ts';
import type { ActorType } from '../reading.ts';
import type { Figure } from './figure.ts';

/** Somebody who occurs in the article, and what it has told of them so far. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly of: string | null;
  readonly gender: Gender | null;
  /** In lower case: "president", "spokesman". */
  readonly titles: ReadonlySet<string>;
  /** Called late or dead: short forms then mean somebody else. */
  readonly late: boolean;
  /** How often named in full. */
  readonly named: number;
}

/** The actors of one article, by id and by the shorter names that they go by later. */
export interface Register {
  readonly entries: Map<string, Entry>;
  readonly shortForms: Map<string, string[]>;
}

export function newRegister(): Register {
  return { entries: new Map(), shortForms: new Map() };
}

/** What is told of an actor where they are named. */
export interface Introduction {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly of?: string | null;
  readonly gender?: Gender | null;
  readonly titles?: readonly string[];
  readonly late?: boolean;
}

/** Enters an actor, or adds to what is known of them. */
export function introduce(register: Register, told: Introduction): Entry {
  const known = register.entries.get(told.id);
  const entry: Entry = {
    id: told.id,
    name: known?.name ?? told.name,
    type: known?.type ?? told.type,
    of: known?.of ?? told.of ?? null,
    gender: known?.gender ?? told.gender ?? null,
    titles: new Set([...(known?.titles ?? []), ...(told.titles ?? [])]),
    late: (known?.late ?? true) && (told.late ?? false),
    named: (known?.named ?? 0) + 1,
  };
  register.entries.set(told.id, entry);
  if (known === undefined && told.type === 'person') {
    for (const form of shortFormsOf(told.name)) addShortForm(register, form, told.id);
  }
  return entry;
}

/** Enters a figure of the lists as it stands on a day. */
export function introduceFigure(
  register: Register,
  figure: Figure,
  day: string | null,
  more: Partial<Introduction> = {},
): Entry {
  return introduce(register, {
    ...more,
    id: figure.id,
    name: figure.name,
    type: figure.type,
    of: figure.type === 'state' ? null : (figure.of(day) ?? more.of ?? null),
    gender: figure.gender ?? more.gender ?? null,
  });
}

/** As many of one short form are kept; a page that names more is a list, and the form means nobody. */
const mostBearers = 32;

export function addShortForm(register: Register, form: string, id: string): void {
  const ids = register.shortForms.get(form) ?? [];
  if (ids.length < mostBearers && !ids.includes(id)) register.shortForms.set(form, [...ids, id]);
}

const suffix = /^(?:jr|sr|ii|iii|iv|junior|senior)$/i;

/** What a person is called after the first time: the family name, with and without what belongs to it. */
export function shortFormsOf(name: string): readonly string[] {
  const words = name.split(/\s+/).filter((word) => !suffix.test(word.replace('.', '')));
  if (words.length < 2) return [];
  if (putsFamilyFirst(words)) return [words[0] ?? ''];
  const tails = words.slice(1).map((_, k) => words.slice(k + 1).join(' '));
  const last = words.at(-1) ?? '';
  const bare = last.replace(/^(?:al|el|ul|as|ar|an)-/i, '');
  const found = [...tails, bare].filter((form) => /^\p{Lu}/u.test(form) && !/^\p{Lu}\.?(\s|$)/u.test(form));
  const capital = tails.map((tail) => tail.charAt(0).toUpperCase() + tail.slice(1));
  return [
    ...new Set(
      [...found, ...capital.filter((form) => form.includes(' '))].map((form) =>
        form.replace(/-/g, ' ').replaceAll('’', "'"),
      ),
    ),
  ];
}
