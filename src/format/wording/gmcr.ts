import { count, quoted, say, type Wordings } from './wording.ts';

/** What can be wrong with a `.gmcr` file, or be lost on the way from or to one. */
export const gmcrWordings: Wordings = {
  'gmcr-pickle': () =>
    'This is a Python pickle, which could run anything when opened, and is refused. Save it from the program as JSON.',
  'gmcr-other-program': (facts) =>
    `This file is of another program than GMCR+ (it has ${quoted(facts, 'sign')}) and cannot be read. Write the model anew, beginning with \`standstill new\`.`,
  'gmcr-not-json': (facts) =>
    `A .gmcr file is JSON, and this is not: ${say(facts, 'problem')}. Save it again from its program; a model in YAML needs no import.`,
  'gmcr-invalid': (facts) => `${say(facts, 'path')} should be ${say(facts, 'expected')}.`,
  'gmcr-index': (facts) =>
    `There is no option ${say(facts, 'index')}: the file has ${count(say(facts, 'options'), 'option')}, counted from 0. Correct the number.`,
  'gmcr-two-owners': (facts) => `The option ${quoted(facts, 'option')} belongs to two parties. Give it to one of them.`,
  'gmcr-no-owner': (facts) =>
    `The option ${quoted(facts, 'option')} belongs to nobody. Give it to a party, or remove it.`,
  'gmcr-ranking-repeats': (facts) =>
    `The ranking of ${quoted(facts, 'party')} names state ${say(facts, 'state')} twice. Every feasible state stands in it once.`,
  'gmcr-ranking-missing': (facts) =>
    `The ranking of ${quoted(facts, 'party')} has ${count(say(facts, 'found'), 'state')}, and the model has ${say(facts, 'states')}. Every feasible state stands in it once.`,
  'gmcr-misperceptions': (facts) =>
    `The misperceptions of ${quoted(facts, 'party')} are not carried over: what is analysed are the preferences that it has.`,
  'gmcr-coalitions': (facts) =>
    `The coalition of ${say(facts, 'members')} is not carried over: its parties stand alone.`,
  'gmcr-statements-dropped': (facts) =>
    `The statements of ${quoted(facts, 'party')} are not carried over: the file says that its ranking counts.`,
  'gmcr-unknown-field': (facts) => `${quoted(facts, 'field')} means nothing to this program and is not carried over.`,
  'gmcr-not-carried': (facts) => `A .gmcr file has no room for ${say(facts, 'what')}.`,
  'gmcr-as-ranking': (facts) =>
    `The preferences of ${quoted(facts, 'party')} cannot be written as statements of a .gmcr file; rankings, which say the same, were written for all parties.`,
  'gmcr-needs-states': (facts) =>
    `The preferences of ${quoted(facts, 'party')} can only be written as a ranking, and the states are not known. Lay them out first, or export with the command.`,
  'gmcr-merged': () =>
    'A .gmcr file cannot merge states, and this model’s rankings rest on merged ones. Say the preferences as statements, or remove `merged`.',
};
