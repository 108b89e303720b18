import { type Analysis, analyze, type Further, isUnsure, lookFurther } from '../../analysis/index.ts';
import { diagnosticToJson } from '../../format/index.ts';
import { analysisJson, describeAnalysis } from '../../report/index.ts';
import type { Output } from '../door.ts';
import { askedConcepts, type OpenJob } from '../job.ts';
import { present } from '../present.ts';
import { verifyAnalysis } from '../verify.ts';

/** `analyze MODEL`: the main job. */
export function answerAnalyze(job: OpenJob): Output {
  const { graph, options, watch } = job;
  const concepts = askedConcepts(options);
  const analysis = analyze(graph, concepts, options.concepts?.includes('sim') ?? false);
  const unsure = isUnsure(graph.conflict);
  if (unsure || graph.states.count > quickStates) watch.known(show(job, analysis, stopped(unsure)));
  const further = lookFurther(graph, analysis.assessment, concepts, {
    form: options.coalitions === 'pareto' ? 'pareto' : 'strict',
    full: options.full,
    doubt: { reach: options.reach ?? 1, seed: options.seed ?? 1 },
  });
  const output = show(job, analysis, further);
  return options.verify ? verifyAnalysis(analysis, further, output) : output;
}

/** Up to so many states everything is known at once: there is nothing to tell half way. */
const quickStates = 512;

/** What is told where Ctrl-C comes before the rest is known. */
function stopped(unsure: boolean): Further {
  const leftOut = { coalitions: 'stopped', ...(unsure ? { doubt: 'stopped' } : {}) };
  return { coalitions: null, strength: null, doubt: null, leftOut };
}

function show(job: OpenJob, analysis: Analysis, further: Further): Output {
  const { options, text, warnings } = job;
  return present(job, {
    json: () =>
      analysisJson(analysis, {
        full: options.full,
        limit: options.limit ?? 1000,
        warnings: warnings.map((warning) => diagnosticToJson(text, warning)),
        further,
      }),
    blocks: () => describeAnalysis(analysis, { full: options.full, limit: options.limit ?? 20 }, further),
  });
}
