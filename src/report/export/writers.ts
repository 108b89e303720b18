import { drawWithLegend } from '../graph/draw.ts';
import { type PictureWish, pictureOf } from '../graph/picture.ts';
import { element, printSvg } from '../graph/svg.ts';
import { type Picture, type PlacedPicture, unmarked } from '../graph/types.ts';
import { captionOf } from './caption.ts';
import { tableCsv } from './csv.ts';
import { graphDot } from './dot.ts';
import { graphGraphml } from './graphml.ts';
import { type Handover, madeLines } from './handover.ts';
import { tableLatex } from './latex.ts';
import type { Paper } from './paper.ts';
import { reportHtml } from './report-html.ts';
import { reportMarkdown } from './report-markdown.ts';
import type { ReportPart } from './report-part.ts';
import type { TableId } from './tables.ts';
import { pictureTikz } from './tikz.ts';

/** What a format may need beside the answer. */
export interface WriteOptions {
  readonly table: TableId;
  /** The paper that the report is printed on; null where the reader chooses. */
  readonly paper: Paper | null;
  /** The graph, laid out; null where nobody laid it out. */
  readonly placed: PlacedPicture | null;
}

/** How an answer is written, a format a line. */
export const writers = {
  csv: ({ analysis, made }: Handover, { table }: WriteOptions) => tableCsv(table, analysis, made),
  latex: (handover: Handover, { table }: WriteOptions) => tableLatex(table, handover),
  markdown: (handover: Handover) => reportMarkdown(handover),
  html: (handover: Handover, { placed, paper }: WriteOptions) => reportHtml(handover, reportPictures(placed), paper),
  svg: (handover: Handover, { placed }: WriteOptions) => (placed === null ? '' : pictureSvg(handover, placed)),
  tikz: (handover: Handover, { placed }: WriteOptions) => (placed === null ? '' : pictureTikz(handover, placed)),
  dot: (handover: Handover) => graphDot(handover),
  graphml: (handover: Handover) => graphGraphml(handover),
};

export type WrittenFormat = keyof typeof writers;

/** Formats that are the picture and nothing else. */
const pictures = ['svg', 'tikz'];

/** Whether a format needs the graph laid out. */
export function needsPicture(format: string): boolean {
  return [...pictures, 'html', 'pdf', 'standalone'].includes(format);
}

/** What every picture that is handed over shows: all of it where that is legible. */
export const handedWish: PictureWish = { kind: null, centre: null, also: [], opened: [], others: false };

/** The picture that is handed over in that format, to be laid out: in a report it has to be read on a page. */
export function handedPicture({ analysis }: Pick<Handover, 'analysis'>, format: string): Picture {
  const picture = pictureOf(analysis, handedWish);
  if (pictures.includes(format)) return picture;
  const smaller = (['matters', 'summary'] as const).map((kind) => pictureOf(analysis, { ...handedWish, kind }));
  return { ...picture, onPaper: smaller };
}

/** The picture of the report. */
export function reportPictures(placed: PlacedPicture | null): readonly ReportPart[] {
  if (placed === null) return [];
  return [
    { kind: 'picture', svg: printSvg(drawWithLegend(placed, unmarked, false)).trim(), caption: captionOf(placed) },
  ];
}

function pictureSvg(handover: Handover, placed: PlacedPicture): string {
  const drawing = drawWithLegend(placed);
  const said = element('desc', {}, [...madeLines(handover), captionOf(placed)].join('\n'));
  return printSvg({ ...drawing, children: [...drawing.children.slice(0, 1), said, ...drawing.children.slice(1)] });
}
