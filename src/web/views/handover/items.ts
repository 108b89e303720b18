import type { TableId } from '../../../report/index.ts';
import type { HandedFormat } from '../../engine/queries/handover.ts';

/** Something that can be handed over. */
export interface Item {
  readonly id: ItemId;
  /** How the engine writes it; null for what is made here. */
  readonly format: HandedFormat | null;
  readonly table: TableId;
  readonly ending: string;
  readonly type: string;
  /** Whether it holds the graph, which has to be laid out first. */
  readonly picture: boolean;
}

export const itemIds = [
  'html',
  'markdown',
  'standalone',
  'link',
  'model',
  'yaml',
  'gmcr',
  'svg',
  'tikz',
  'dot',
  'graphml',
  'csv',
  'csv-moves',
  'latex',
] as const;

export type ItemId = (typeof itemIds)[number];

function item(id: ItemId, format: HandedFormat | null, ending: string, type: string, picture = false): Item {
  return { id, format, table: id === 'csv-moves' ? 'moves' : 'states', ending, type, picture };
}

const all: readonly Item[] = [
  item('html', 'html', 'html', 'text/html', true),
  item('markdown', 'markdown', 'md', 'text/markdown'),
  item('standalone', 'standalone-report', 'html', 'text/html', true),
  item('link', null, 'txt', 'text/plain'),
  item('model', null, 'yaml', 'text/yaml'),
  item('yaml', 'yaml', 'yaml', 'text/yaml'),
  item('gmcr', 'gmcr', 'gmcr', 'application/json'),
  item('svg', 'svg', 'svg', 'image/svg+xml', true),
  item('tikz', 'tikz', 'tex', 'text/x-tex', true),
  item('dot', 'dot', 'dot', 'text/vnd.graphviz'),
  item('graphml', 'graphml', 'graphml', 'application/xml'),
  item('csv', 'csv', 'csv', 'text/csv'),
  item('csv-moves', 'csv', 'csv', 'text/csv'),
  item('latex', 'latex', 'tex', 'text/x-tex'),
];

/** All that can be handed over, in the order in which it is listed. A page on a disk makes no link, and no second page. */
export const items: readonly Item[] = all.filter(({ id }) => !__STANDALONE__ || !['link', 'standalone'].includes(id));
