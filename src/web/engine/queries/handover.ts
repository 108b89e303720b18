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
  /** What the model is called; null where it does not say. */
  readonly title: string | null;
  /** Null where the format cannot hold the model. */
  readonly content: string | null;
  /** What the format does not carry. */
  readonly remarks: readonly string[];
}

/** The answer written in a format; null where the text has mistakes. */
export function handoverQuery({ text, file, scenario, format, table, placed }: HandoverAsk): HandoverReply | null {
  const handover = handoverOf(text, file, scenario);
  if (handover === null) return null;
  const title = handover.model.base.title;
  if (format !== 'gmcr') return { title, content: written(handover, { format, table, placed }), remarks: [] };
  const { graph } = handover.analysis;
  const { text: content, diagnostics } = exportGmcr(graph.conflict, graph);
  return { title, content, remarks: diagnostics.map(message) };
}

type Manner = Pick<HandoverAsk, 'table' | 'placed'> & { readonly format: Exclude<HandedFormat, 'gmcr'> };

function written(handover: Handover, { format, ...manner }: Manner): string {
  if (format === 'yaml') return modelYaml(handover.model, handover.made);
  if (format === 'standalone-report') return reportBody(handover, reportPictures(manner.placed), standaloneLimits);
  return writers[format](handover, { ...manner, paper: null });
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
