import { explain } from '../../analysis/index.ts';
import { matchState } from '../../engine/index.ts';
import { parseStateReference } from '../../format/index.ts';
import { describeExplanation, explanationJson } from '../../report/index.ts';
import type { Output } from '../door.ts';
import { fail } from '../failure.ts';
import { askedConcepts, type OpenJob } from '../job.ts';
import { present } from '../present.ts';

/** `explain MODEL STATE`: why a state holds or breaks. */
export function answerExplain(job: OpenJob): Output {
  const { graph, options } = job;
  const asked = options.state ?? '';
  const parsed = parseStateReference(asked, graph.conflict);
  const { state, diagnostic } =
    parsed.reference === null ? { state: null, diagnostic: null } : matchState(graph, parsed.reference);
  if (state === null) {
    const diagnostics = [...parsed.diagnostics, ...(diagnostic === null ? [] : [diagnostic])];
    return fail({ file: 'STATE', text: asked, diagnostics }, 2, options.json);
  }
  const explanation = explain(graph, state, askedConcepts(options));
  return present(job, { json: () => explanationJson(explanation), blocks: () => describeExplanation(explanation) });
}
