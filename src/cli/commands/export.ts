import { analyze } from '../../analysis/index.ts';
import { exportGmcr, modelToJson, writeModel } from '../../format/index.ts';
import { statesCsv } from '../../report/index.ts';
import { impossible } from '../../text/index.ts';
import type { Output } from '../door.ts';
import { complain, fail } from '../failure.ts';
import { askedConcepts, type OpenJob, type ReadJob, withGraph } from '../job.ts';

/** `export MODEL --format FORMAT`: the model or its states in a format that others read. */
export function answerExport(read: ReadJob): Output {
  const { job, model, text, warnings } = read;
  switch (job.options.format) {
    case 'yaml':
      return { out: writeModel(model), err: complain({ file: job.file, text, diagnostics: warnings }), exitCode: 0 };
    case 'json':
      return { out: `${JSON.stringify(modelToJson(model), null, 2)}\n`, err: '', exitCode: 0 };
    case 'csv':
      return withGraph(read, ({ graph, options }) => {
        return { out: statesCsv(analyze(graph, askedConcepts(options))), err: '', exitCode: 0 };
      });
    case 'gmcr':
      return withGraph(read, gmcrOutput);
    default:
      return impossible(`no export is called ${job.options.format}`);
  }
}

function gmcrOutput({ graph, job, text }: OpenJob): Output {
  const { text: out, diagnostics } = exportGmcr(graph.conflict, graph);
  if (out === null) return fail({ file: job.file, text, diagnostics }, 1, job.options.json);
  return { out, err: complain({ file: job.file, text, diagnostics }), exitCode: 0 };
}
