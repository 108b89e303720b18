import { compare, type Moment } from '../../analysis/index.ts';
import { diagnosticToJson } from '../../format/index.ts';
import { isConcept } from '../../model/index.ts';
import { compareJson, describeComparison } from '../../report/index.ts';
import type { Diagnostic } from '../../text/index.ts';
import type { Output } from '../door.ts';
import { complain } from '../failure.ts';
import { askedConcepts, type ReadJob } from '../job.ts';
import { present } from '../present.ts';

/** `compare MODEL`: the model and its scenarios side by side. What one of them cannot be asked is told, and the rest answered. */
export function answerCompare({ job, model, text, warnings }: ReadJob): Output {
  const { options, file } = job;
  const concept = options.concept ?? 'seq';
  const comparison = compare(model, {
    concepts: askedConcepts(options),
    concept: isConcept(concept) ? concept : 'seq',
    scenario: options.scenario,
  });
  const failed = comparison.moments.filter(({ answer }) => answer === null);
  const output = present(job, {
    json: () => compareJson(comparison, (moment) => errorsOf(moment).map((error) => diagnosticToJson(text, error))),
    blocks: () => describeComparison(comparison, options.limit ?? 20),
  });
  const diagnostics = withoutRepeats([...warnings, ...comparison.moments.flatMap((moment) => moment.diagnostics)]);
  return { ...output, err: complain({ file, text, diagnostics }) + output.err, exitCode: failed.length > 0 ? 1 : 0 };
}

/** The errors of a scenario, which say which one it is. */
function errorsOf({ diagnostics }: Moment): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error');
}

/** A scenario repeats what the base model already said of the same place: once is enough. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Map(diagnostics.map((one) => [JSON.stringify([one.code, one.span, one.facts]), one]));
  return [...seen.values()];
}
