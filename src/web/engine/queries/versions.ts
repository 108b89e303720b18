import { message } from '../../../format/index.ts';
import { conflictOf } from '../../../model/index.ts';
import {
  type Block,
  describeChanges,
  describeDealChanges,
  describeModelChanges,
  describeStateChanges,
} from '../../../report/index.ts';
import { laidOut } from '../laid-out.ts';
import { type LineChanges, lineChanges } from '../line-changes.ts';

export interface VersionsAsk {
  readonly before: string;
  readonly after: string;
  readonly scenario: string | null;
}

/** What differs between two texts, and what that changes in the answer. */
export interface VersionsReply {
  readonly lines: LineChanges;
  /** Null where one of the texts has a mistake. */
  readonly model: readonly Block[] | null;
  /** Null where one of the texts has no answer. */
  readonly answer: readonly Block[] | null;
  /** The first mistake of the text that is compared with, where it has one. */
  readonly mistake: string | null;
  /** Whether the scenario is in one of the texts alone: there the model itself is compared. */
  readonly withoutScenario: boolean;
}

/** Compares two texts under a scenario. */
export function versionsQuery({ before, after, scenario }: VersionsAsk): VersionsReply {
  const [was, is] = [laidOut(before, scenario), laidOut(after, scenario)];
  const [earlier, now] = [was, is].map(({ parsed: { model } }) => model && (conflictOf(model, scenario) ?? model.base));
  const [first, second] = [was.analysis(), is.analysis()];
  const mistake = was.diagnostics.find(({ severity }) => severity === 'error');
  return {
    lines: lineChanges(before, after),
    model: earlier == null || now == null ? null : describeModelChanges(earlier, now),
    answer:
      first === null || second === null
        ? null
        : [
            ...describeDealChanges(first, second, null),
            ...describeChanges(first, second),
            ...describeStateChanges(first, second),
          ],
    mistake: first !== null || mistake === undefined ? null : message(mistake),
    withoutScenario: earlier != null && earlier.scenario !== scenario,
  };
}
