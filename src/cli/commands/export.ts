import { analyze, lookFurther } from '../../analysis/index.ts';
import { exportGmcr, modelToJson } from '../../format/index.ts';
import {
  type Dot,
  type Handover,
  handedPicture,
  hashOf,
  layOut,
  modelLink,
  modelYaml,
  needsPicture,
  type Paper,
  papers,
  reportBody,
  reportPictures,
  standaloneLimits,
  standalonePage,
  type TableId,
  tableIds,
  type WrittenFormat,
  writers,
} from '../../report/index.ts';
import { impossible } from '../../text/index.ts';
import { askedOutcome } from '../asked-outcome.ts';
import type { Output } from '../door.ts';
import { isExportFormat } from '../export-formats.ts';
import { complain, fail, mistake } from '../failure.ts';
import { askedConcepts, type OpenJob, type ReadJob, withGraph } from '../job.ts';
import { version } from '../version.ts';

/** `export MODEL --format FORMAT`: the model, its states or its answer in a format that others read. */
export async function answerExport(read: ReadJob): Promise<Output> {
  const { job, model, text, warnings } = read;
  const { format } = job.options;
  const whole = (out: string): Output => ({
    out,
    err: complain({ file: job.file, text, diagnostics: warnings }),
    exitCode: 0,
  });
  if (!isExportFormat(format)) return impossible(`no export is called ${format}`);
  const dot = needsPicture(format) ? await loadDot() : null;
  switch (format) {
    case 'yaml':
      return whole(modelYaml(model, { version, hash: hashOf(read.job.bytes) }));
    case 'json':
      return whole(`${JSON.stringify(modelToJson(model), null, 2)}\n`);
    case 'link':
      return linkOutput(read, whole);
    case 'gmcr':
      return withGraph(read, gmcrOutput);
    case 'standalone':
      return withOutcome(read, (open) => standaloneOf(open, dot));
    case 'pdf':
      return withOutcome(read, (open) => writtenOf(open, 'html', dot));
    default:
      return withOutcome(read, (open) => writtenOf(open, format, dot));
  }
}

/** What is written of the answer, unless the outcome that was asked for does not exist. */
function withOutcome(read: ReadJob, write: (open: OpenJob) => string) {
  return withGraph(read, (open): Output => {
    const { to } = open.options;
    const asked = to === null ? null : askedOutcome(open, to);
    return asked !== null && 'exitCode' in asked ? asked : { out: write(open), err: '', exitCode: 0 };
  });
}

function writtenOf(open: OpenJob, format: WrittenFormat, dot: Dot | null): string {
  const handover = handoverOf(open);
  const placed = dot === null ? null : layOut(handedPicture(handover, open.options.format ?? ''), dot);
  return writers[format](handover, { table: tableIn(open), paper: paperIn(open), placed });
}

/** Lays out graphs; read only for what has a picture. */
async function loadDot(): Promise<Dot> {
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz');
  const graphviz = await Graphviz.load();
  return (source) => graphviz.layout(source, 'json', 'dot');
}

/** The page that holds everything, with this model in it. */
function standaloneOf(open: OpenJob, dot: Dot | null): string {
  const { job, text } = open;
  const handover = handoverOf(open);
  const placed = dot === null ? null : layOut(handedPicture(handover, open.options.format ?? ''), dot);
  return standalonePage(job.page ?? impossible('the door hands in the page'), {
    title: handover.analysis.question.title ?? job.file,
    text,
    scenario: job.options.scenario,
    report: reportBody(handover, reportPictures(placed), standaloneLimits),
  });
}

function tableIn({ options }: OpenJob): TableId {
  return tableIds.find((id) => id === options.table) ?? 'states';
}

/** The paper of a PDF; whoever prints the page of HTML chooses it. */
function paperIn({ options }: OpenJob): Paper | null {
  return options.format === 'pdf' ? (papers.find((paper) => paper === options.paper) ?? 'a4') : null;
}

function handoverOf({ model, graph, options, job, text }: OpenJob): Handover {
  const concepts = askedConcepts(options);
  const analysis = analyze(graph, concepts, options.concepts?.includes('sim') ?? false);
  const coalitions = options.coalitions === 'pareto' ? 'pareto' : 'strict';
  const bounds = { coalitions, reach: options.reach ?? 1, seed: options.seed ?? 1 } as const;
  const further = lookFurther(graph, analysis.assessment, concepts, { form: coalitions, full: false, doubt: bounds });
  return { model, text, analysis, further, made: { version, hash: hashOf(job.bytes), bounds }, to: options.to };
}

/** A link to the workbench at the address where `serve` listens first: whoever opens it elsewhere changes what stands before the `#`. */
function linkOutput({ job, text }: ReadJob, whole: (out: string) => Output): Output {
  const part = modelLink(text);
  if (part !== null) return whole(`http://127.0.0.1:7433/#${part}\n`);
  return fail({ file: job.file, text: '', diagnostics: [mistake('link-model-large', {})] }, 1, job.options.json);
}

function gmcrOutput({ graph, job, text }: OpenJob): Output {
  const { text: out, diagnostics } = exportGmcr(graph.conflict, graph);
  if (out === null) return fail({ file: job.file, text, diagnostics }, 1, job.options.json);
  return { out, err: complain({ file: job.file, text, diagnostics }), exitCode: 0 };
}
