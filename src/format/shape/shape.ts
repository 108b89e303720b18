/*
 * The table that the format is made from: what may stand where. One table drives the checking of keys and types, the
 * reading of short forms, the laying of scenarios over the model, and the JSON Schema, so that they cannot disagree.
 */

/** What may stand at a place of a model file. */
export type Shape = ScalarShape | ListShape | MapShape | RecordShape | TierShape;

/** One scalar. `choice` has its words in `of`. */
export interface ScalarShape {
  readonly kind: 'text' | 'name' | 'expression' | 'literal' | 'state' | 'number' | 'date' | 'place' | 'choice';
  readonly of?: readonly string[];
}

export interface ListShape {
  readonly kind: 'list';
  readonly of: Shape;
}

/** Keys that the person chooses: names, or expressions. */
export interface MapShape {
  readonly kind: 'map';
  readonly keys: 'name' | 'expression';
  readonly of: Shape;
}

/** Keys that the format knows. */
export interface RecordShape {
  readonly kind: 'record';
  readonly fields: Readonly<Record<string, Field>>;
  /** A value that is no map stands for a record with that value at each of these keys. */
  readonly short?: { readonly keys: readonly string[]; readonly shape: Shape };
}

/** A state, or a list of tied states. */
export interface TierShape {
  readonly kind: 'tier';
}

export interface Field {
  readonly shape: Shape;
  /** One sentence, shown by editors. */
  readonly about: string;
  readonly required?: true;
  /** Fields of one group exclude each other; over the model, one replaces the others. */
  readonly group?: 'preference';
  /** What stands here lies over the model: nothing in it is required, and null removes. */
  readonly overlay?: true;
}

export const text: ScalarShape = { kind: 'text' };
export const name: ScalarShape = { kind: 'name' };
export const expression: ScalarShape = { kind: 'expression' };
export const literal: ScalarShape = { kind: 'literal' };
export const state: ScalarShape = { kind: 'state' };
export const number: ScalarShape = { kind: 'number' };
export const date: ScalarShape = { kind: 'date' };
export const place: ScalarShape = { kind: 'place' };
export const tier: TierShape = { kind: 'tier' };

/** One of a few words. */
export const choice = (...of: readonly string[]): ScalarShape => ({ kind: 'choice', of });

/** A list of things of one shape. */
export const list = (of: Shape): ListShape => ({ kind: 'list', of });

/** A map whose keys the person chooses. */
export const map = (keys: MapShape['keys'], of: Shape): MapShape => ({ kind: 'map', keys, of });

/** A map whose keys the format knows. */
export const record = (fields: RecordShape['fields'], short?: RecordShape['short']): RecordShape =>
  short === undefined ? { kind: 'record', fields } : { kind: 'record', fields, short };

/** The field of a record that has the key; own keys only, so that `constructor` is none. */
export function fieldOf(shape: RecordShape, key: string): Field | undefined {
  return Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
}
