export { captionOf } from './caption.ts';
export { csvCell, tableCsv } from './csv.ts';
export { graphDot } from './dot.ts';
export { graphGraphml } from './graphml.ts';
export type { Handover } from './handover.ts';
export { tableLatex } from './latex.ts';
export { carriesModel, type LinkProblem, longestLink, modelLink, readModelLink } from './link.ts';
export { type Bounds, hashOf, type Made, usualBounds } from './made.ts';
export { modelYaml } from './model-yaml.ts';
export { type Paper, papers } from './paper.ts';
export { reportBody, reportHtml } from './report-html.ts';
export { reportMarkdown } from './report-markdown.ts';
export type { ReportPart } from './report-part.ts';
export { reportStyle } from './report-style.ts';
export { readStandalone, type StandaloneContent, standaloneLimits, standalonePage } from './standalone.ts';
export { type TableId, tableIds } from './tables.ts';
export {
  handedPicture,
  handedWish,
  needsPicture,
  reportPictures,
  type WriteOptions,
  type WrittenFormat,
  writers,
} from './writers.ts';
