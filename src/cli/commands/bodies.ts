import { assessBodies } from '../../analysis/index.ts';
import { bodiesJson, describeBodies } from '../../report/index.ts';
import type { Output } from '../door.ts';
import { complain, fail, mistake } from '../failure.ts';
import type { ReadJob } from '../job.ts';
import { present } from '../present.ts';

/** Blocking groups looked through for people: members alike are told together, so few lines say many groups. */
const lookedThrough = 5000;

/** `bodies MODEL`: who can pass and who can block. Needs no states, so no options either. */
export function answerBodies({ job, conflict, text, warnings }: ReadJob): Output {
  const { json, limit } = job.options;
  if (conflict.bodies.length === 0) {
    return fail({ file: job.file, text, diagnostics: [mistake('no-bodies', {})] }, 1, json);
  }
  const answer = assessBodies(conflict, json ? (limit ?? 1000) : Math.max(lookedThrough, limit ?? 0));
  const output = present(job, { json: () => bodiesJson(answer), blocks: () => describeBodies(answer, limit ?? 20) });
  // What its members prefer does not matter to a vote's rules.
  const diagnostics = warnings.filter(({ code }) => code !== 'no-preferences');
  return { ...output, err: complain({ file: job.file, text, diagnostics }) + output.err };
}
