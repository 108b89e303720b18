import { analyze, lookFurther } from '../../analysis/index.ts';
import { exportGmcr, modelToJson, writeModel } from '../../format/index.ts';
import {
  graphDot,
  graphGraphml,
  type Handover,
  hashOf,
  modelLink,
  reportHtml,
  reportMarkdown,
  type TableId,
  tableCsv,
  tableIds,
  tableLatex,
} from '../../report/index.ts';
import { impossible } from '../../text/index.ts';
import type { Output } from '../door.ts';
import { type ExportFormat, isExportFormat } from '../export-formats.ts';
import { complain, fail, mistake } from '../failure.ts';
import { askedConcepts, type OpenJob, type ReadJob, withGraph } from '../job.ts';
import { version } from '../version.ts';

/** `export MODEL --format FORMAT`: the model, its states or its answer in a format that others read. */
export function answerExport(read: ReadJob): Output {
  const { job, model, text, warnings } = read;
  const { format } = job.options;
  const whole = (out: string): Output => ({
    out,
    err: complain({ file: job.file, text, diagnostics: warnings }),
    exitCode: 0,
  });
  if (!isExportFormat(format)) return impossible(`no export is called ${format}`);
  switch (format) {
    case 'yaml':
      return whole(writeModel(model));
    case 'json':
      return whole(`${JSON.stringify(modelToJson(model), null, 2)}\n`);
    case 'link':
      return linkOutput(read, whole);
    case 'gmcr':
      return withGraph(read, gmcrOutput);
    default:
      return withGraph(read, (job) => ({ out: answered[format](handoverOf(job), tableIn(job)), err: '', exitCode: 0 }));
  }
}

/** What is written of a model and its answer, a format a line. */
const answered: Readonly<
  Record<Exclude<ExportFormat, 'yaml' | 'json' | 'link' | 'gmcr'>, (handover: Handover, table: TableId) => string>
> = {
  csv: ({ analysis, made }, table) => tableCsv(table, analysis, made),
  latex: (handover, table) => tableLatex(table, handover),
  markdown: (handover) => reportMarkdown(handover),
  html: (handover) => reportHtml(handover, []),
  dot: (handover) => graphDot(handover),
  graphml: (handover) => graphGraphml(handover),
};

function tableIn({ options }: OpenJob): TableId {
  return tableIds.find((id) => id === options.table) ?? 'states';
}

function handoverOf({ model, graph, options, job, text }: OpenJob): Handover {
  const concepts = askedConcepts(options);
  const analysis = analyze(graph, concepts, options.concepts?.includes('sim') ?? false);
  const coalitions = options.coalitions === 'pareto' ? 'pareto' : 'strict';
  const bounds = { coalitions, reach: options.reach ?? 1, seed: options.seed ?? 1 } as const;
  const further = lookFurther(graph, analysis.assessment, concepts, { form: coalitions, full: false, doubt: bounds });
  return { model, text, analysis, further, made: { version, hash: hashOf(job.bytes), bounds } };
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
