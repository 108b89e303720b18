/** The words that expressions are made of; no name may be one. */
export const reserved: ReadonlySet<string> = new Set(
  'iff if or and not true false at least most exactly of null'.split(' '),
);

/** The longest a name may be, in characters. */
export const longestName = 100;

/** Why a word cannot be a name; null when it can. */
export function nameProblem(word: string): 'letters' | 'long' | 'reserved' | null {
  if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(word)) return 'letters';
  if (word.length > longestName) return 'long';
  return reserved.has(word) ? 'reserved' : null;
}

/** What names mean in a conflict. Maps keep the file's order. */
export interface Names {
  readonly parties: ReadonlyMap<string, number>;
  /** `party.option`. */
  readonly options: ReadonlyMap<string, number>;
  /** The options' ids by their index. */
  readonly optionIds: readonly string[];
  /** A bare option, with every option that is called so. */
  readonly bare: ReadonlyMap<string, readonly number[]>;
  readonly outcomes: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, number>;
}

/** Things with names, in the file's order: a conflict, or what will be one. */
export interface Named {
  readonly parties: readonly { readonly id: string }[];
  readonly options: readonly { readonly id: string; readonly key: string }[];
  readonly outcomes: readonly { readonly id: string }[];
  readonly sources: readonly { readonly id: string }[];
}

/** What the names of a conflict mean. */
export function namesOf(conflict: Named): Names {
  const bare = new Map<string, number[]>();
  conflict.options.forEach(({ key }, index) => {
    bare.set(key, [...(bare.get(key) ?? []), index]);
  });
  return {
    parties: indices(conflict.parties),
    options: indices(conflict.options),
    optionIds: conflict.options.map(({ id }) => id),
    bare,
    outcomes: indices(conflict.outcomes),
    sources: indices(conflict.sources),
  };
}

function indices(things: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(things.map(({ id }, index) => [id, index]));
}
