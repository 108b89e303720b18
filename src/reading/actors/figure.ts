import type { Gender } from '../lists/given-names.ts';
import type { ActorType } from '../reading.ts';

/** Somebody known before the article is read. */
export interface Figure {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly gender: Gender | null;
  /** What they belong to on a day (null: on no day in particular). */
  readonly of: (day: string | null) => string | null;
}

/** How a phrase names a figure: outright, by its people or adjective, or by the seat of its government. */
export type Naming = 'name' | 'demonym' | 'metonym';

export interface GazetteerEntry {
  readonly figure: Figure;
  readonly naming: Naming;
}
