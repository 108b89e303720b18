import { type Block, describeChanges } from '../../../report/index.ts';
import { laidOut } from '../laid-out.ts';

export interface ChangesAsk {
  readonly before: string;
  readonly after: string;
  readonly scenario: string | null;
}

/** What changed in the answer from one text to another; null where one of them has none. */
export function changesQuery({ before, after, scenario }: ChangesAsk): readonly Block[] | null {
  const [was, is] = [laidOut(before, scenario).analysis(), laidOut(after, scenario).analysis()];
  return was === null || is === null ? null : describeChanges(was, is);
}
