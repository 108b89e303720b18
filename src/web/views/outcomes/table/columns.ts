import type { Concept } from '../../../../model/index.ts';
import type { StateTable } from '../../../engine/answer.ts';
import type { SortKey } from './wishes.ts';

/** The width of the mark of one concept, rem; the style sheet has it too. */
const markWidth = 1.5;

/** A column of the table of states. */
export type Column = {
  readonly id: string;
  /** Its width, or its least where it takes up what is left, rem. */
  readonly width: number;
  readonly sort: SortKey | null;
} & (
  | { readonly kind: 'number' | 'state' | 'pattern' | 'holds' }
  | { readonly kind: 'rank'; readonly party: number }
  | { readonly kind: 'stable'; readonly party: number; readonly concepts: readonly Concept[] }
);

/**
 * The columns: what a state is, how firmly it holds, for each party its rank and the concepts it is stable under, and
 * last the pattern for those who cite it.
 */
export function columnsOf({ conflict, assessment }: StateTable): readonly Column[] {
  const concepts = assessment.concepts.filter((concept) => assessment.stable[concept] !== undefined);
  return [
    { id: 'number', kind: 'number', width: 4.5, sort: 'number' },
    { id: 'state', kind: 'state', width: 13, sort: null },
    { id: 'holds', kind: 'holds', width: 10, sort: 'holds' },
    ...conflict.parties.flatMap(({ id }, party): readonly Column[] => [
      { id: `${party}`, kind: 'rank', party, width: 4, sort: { party: id } },
      { id: `${party}-stable`, kind: 'stable', party, concepts, width: concepts.length * markWidth + 0.5, sort: null },
    ]),
    { id: 'pattern', kind: 'pattern', width: Math.max(5, conflict.options.length * 0.6 + 1.25), sort: null },
  ];
}

/** The widths as grid columns; that of the state takes up what is left. */
export function templateOf(columns: readonly Column[]): string {
  return columns.map(({ kind, width }) => (kind === 'state' ? `minmax(${width}rem, 1fr)` : `${width}rem`)).join(' ');
}

/** The least width of all columns together, rem. */
export function leastWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}
