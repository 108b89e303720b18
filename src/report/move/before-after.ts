import { editedPreferences, type PartyEdit } from '../../analysis/index.ts';
import type { Graph } from '../../engine/index.ts';
import { type Block, paragraph, styled, type Text } from '../block.ts';
import { partyName } from '../names.ts';
import { linesOf } from './edit-words.ts';

/** What each party edited would rather have, before and after: the lines that change, with one line around them. */
export function describeEdited(graph: Graph, edits: readonly PartyEdit[]): readonly Block[] {
  const { conflict } = graph;
  return editedPreferences(conflict, edits).flatMap(({ party, before, after }): readonly Block[] => [
    paragraph('What ', partyName(conflict, party), ' would rather have, most important first, before and after:'),
    sideBySide(linesOf(graph, before), linesOf(graph, after)),
  ]);
}

function sideBySide(before: readonly string[], after: readonly string[]): Block {
  const first = Math.max(0, commonStart(before, after) - 1);
  const common = commonStart(before.toReversed(), after.toReversed());
  const left = Math.min(common, before.length - first, after.length - first);
  const last = Math.max(0, left - 1);
  const cut = (lines: readonly string[]) => lines.slice(first, lines.length - last);
  const [old, fresh] = [cut(before), cut(after)];
  const height = Math.max(old.length, fresh.length);
  const isKept = (line: string | undefined, among: readonly string[]) => line !== undefined && among.includes(line);
  const cells = (lines: readonly string[], others: readonly string[], at: number, style: 'good' | 'bad') => {
    const line = lines[at];
    if (line === undefined) return [[''], ['']];
    return [[`${first + at + 1}`], [isKept(line, others) ? line : styled(style, line)]];
  };
  const rows = Array.from({ length: height }, (_, at): readonly Text[] => [
    ...cells(old, fresh, at, 'bad'),
    ...cells(fresh, old, at, 'good'),
  ]);
  return {
    kind: 'table',
    columns: [
      { title: '', align: 'right' },
      { title: 'before', align: 'left' },
      { title: '', align: 'right' },
      { title: 'after', align: 'left' },
    ],
    rows,
  };
}

function commonStart(some: readonly string[], others: readonly string[]): number {
  const different = some.findIndex((line, at) => line !== others[at]);
  return different < 0 ? Math.min(some.length, others.length) : different;
}
