import type { Concept } from '../model/index.ts';

/** What every answer carries of its question, so that it can be asked again. */
export interface Question {
  readonly title: string | null;
  readonly scenario: string | null;
  readonly concepts: readonly Concept[];
}
