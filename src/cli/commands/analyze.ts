import { analyze } from '../../analysis/index.ts';
import { diagnosticToJson } from '../../format/index.ts';
import { analysisJson, describeAnalysis } from '../../report/index.ts';
import type { Output } from '../door.ts';
import { askedConcepts, type OpenJob } from '../job.ts';
import { present } from '../present.ts';
import { verifyAnalysis } from '../verify.ts';

/** `analyze MODEL`: the main job. */
export function answerAnalyze(job: OpenJob): Output {
  const { graph, options, text, warnings } = job;
  const analysis = analyze(graph, askedConcepts(options), options.concepts?.includes('sim') ?? false);
  const output = present(job, {
    json: () =>
      analysisJson(analysis, {
        full: options.full,
        limit: options.limit ?? 1000,
        warnings: warnings.map((warning) => diagnosticToJson(text, warning)),
      }),
    blocks: () => describeAnalysis(analysis, { full: options.full, limit: options.limit ?? 20 }),
  });
  return options.verify ? verifyAnalysis(analysis, output) : output;
}
