import { lookFurther } from '../../../analysis/index.ts';
import { exportGmcr, message } from '../../../format/index.ts';
import { concepts } from '../../../model/index.ts';
import {
  type Handover,
  handedPicture,
  hashOf,
  modelYaml,
  type Picture,
  type PlacedPicture,
  reportBody,
  reportPictures,
  standaloneLimits,
  type TableId,
  usualBounds,
  type WrittenFormat,
  writers,
} from '../../../report/index.ts';
import { laidOut } from '../laid-out.ts';

/** What can be handed over of an answer, beside the model's own text and a link. */
export type HandedFormat = WrittenFormat | 'standalone-report' | 'gmcr' | 'yaml';

export interface HandoverAsk {
  readonly text: string;
  /** The text as the file has it: what the hash is of. */
  readonly file: string;
  readonly scenario: string | null;
  readonly format: HandedFormat;
  readonly table: TableId;
  readonly placed: PlacedPicture | null;
}

export interface HandoverReply {
  /** Null where the format cannot hold the model. */
  readonly content: string | null;
  /** What the format does not carry. */
  readonly remarks: readonly string[];
}

/** The answer written in a format; null where the text has mistakes. */
export function handoverQuery({ text, file, scenario, format, table, placed }: HandoverAsk): HandoverReply | null {
  const handover = handoverOf(text, file, scenario);
  if (handover === null) return null;
  if (format === 'gmcr') {
    const { graph } = handover.analysis;
    const written = exportGmcr(graph.conflict, graph);
    return { content: written.text, remarks: written.diagnostics.map(message) };
  }
  if (format === 'yaml') return { content: modelYaml(handover.model, handover.made), remarks: [] };
  if (format === 'standalone-report')
    return { content: reportBody(handover, reportPictures(placed), standaloneLimits), remarks: [] };
  return { content: writers[format](handover, { table, paper: null, placed }), remarks: [] };
}

export interface HandedPictureAsk {
  readonly text: string;
  readonly scenario: string | null;
  readonly format: HandedFormat;
}

/** The picture of what is handed over, to be laid out. */
export function handedPictureQuery({ text, scenario, format }: HandedPictureAsk): Picture | null {
  const analysis = laidOut(text, scenario).analysis();
  return analysis === null ? null : handedPicture({ analysis }, format);
}

function handoverOf(text: string, file: string, scenario: string | null): Handover | null {
  const { parsed, analysis: analysed } = laidOut(text, scenario);
  const analysis = analysed();
  if (analysis === null || parsed.model === null) return null;
  const { reach, seed, coalitions } = usualBounds;
  const options = { form: coalitions, full: false, doubt: { reach, seed } };
  const further = lookFurther(analysis.graph, analysis.assessment, concepts, options);
  const hash = hashOf(new TextEncoder().encode(file));
  return {
    model: parsed.model,
    text,
    analysis,
    further,
    made: { version: __VERSION__, hash, bounds: usualBounds },
    to: null,
  };
}
