/** What a file is made of before it is text: the keys of contract §1. Maps keep their order. */
export type Plain = string | number | boolean | null | readonly Plain[] | PlainMap;

/** A map of a file; made without a prototype's names, so that every key is its own. */
export interface PlainMap {
  readonly [key: string]: Plain;
}

/** A map of those entries whose value is not undefined, in their order. */
export function plainMap(entries: readonly (readonly [string, Plain | undefined])[]): PlainMap {
  return Object.fromEntries(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

/** The value unless it is null. */
export function given(value: string | null): string | undefined {
  return value ?? undefined;
}

/** The list unless it is empty. */
export function filled<T extends Plain>(values: readonly T[]): readonly T[] | undefined {
  return values.length > 0 ? values : undefined;
}

/** The map unless it is empty. */
export function filledMap(map: PlainMap): PlainMap | undefined {
  return Object.keys(map).length > 0 ? map : undefined;
}

/** Whether the value is a map. */
export function isPlainMap(value: Plain | undefined): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
