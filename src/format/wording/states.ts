import { count, either, quoted, say, type Wordings } from './wording.ts';

/** Why a model can be answered only from a list of its states, and what to do instead. */
const listReasons: Readonly<Record<string, string>> = {
  merged:
    'The model merges states, and what moves lead out of a merged state can be told only from a list of the states.',
  ranking: 'A party has a ranking, which names the states one by one.',
  steps:
    'The model has steps of several parties (joint steps, consent or votes), which are followed only in a list of the states.',
};

const listRemedies: Readonly<Record<string, string>> = {
  merged: 'take `merged` out',
  ranking: 'write what the party prefers as statements or weights',
  steps: 'take `joint`, `needs` and `bodies` out',
};

/** What can be wrong once the states are known. */
export const stateWordings: Wordings = {
  'no-feasible-state': () =>
    'No state is feasible: `infeasible` rules out all of them. Loosen or remove one of its conditions.',
  'too-many-states': (facts) =>
    `The model has ${say(facts, 'bound') === 'at least' ? 'at least ' : ''}${grouped(say(facts, 'states')) || 'too many'} feasible states, more than can be analysed${'bytes' in facts ? ` (they would take ${gibibytes(say(facts, 'bytes'))} of memory${'memory' in facts ? `, and this machine has ${gibibytes(say(facts, 'memory'))}` : ''})` : ''}. Ask without a list of them: \`analyze --find 10\`, or \`explain MODEL PATTERN\` for one state. Or rule out what cannot be with \`infeasible\`, merge states that do not differ, or leave out options.`,
  'needs-list': (facts) =>
    `${listReasons[say(facts, 'what')] ?? 'Something in the model can be answered only from a list of its states.'} Without \`--find\` the states are listed; to do without a list, ${listRemedies[say(facts, 'what')] ?? 'take it out'}.`,
  'pattern-whole': () =>
    'The states of this model are too many to number. Name one by its whole pattern: Y or N for every option, in the order of the file.',
  'status-quo-infeasible': () =>
    'The status quo is not a feasible state. Correct statusQuo, or the condition of `infeasible` that rules it out.',
  'pattern-none': (facts) =>
    `No state matches ${quoted(facts, 'pattern')}. Look at \`infeasible\`, or list the states with \`standstill analyze --full\`.`,
  'pattern-ambiguous': (facts) =>
    `${quoted(facts, 'pattern')} matches several states. Write one of ${either(facts, 'candidates')}.`,
  'state-out-of-range': (facts) =>
    `There is no state ${say(facts, 'number')}: the model has ${count(say(facts, 'states'), 'state')}, numbered from 1. \`standstill analyze\` lists them.`,
  'ranking-missing': (facts) =>
    `The ranking of ${quoted(facts, 'party')} leaves out states: ${say(facts, 'states')}. Every feasible state stands in it once.`,
  'ranking-repeats': (facts) =>
    `The ranking of ${quoted(facts, 'party')} names a state twice${'states' in facts ? `: ${say(facts, 'states')}` : ''}. Every feasible state stands in it once.`,
  'merged-overlap': () =>
    'Some states satisfy several conditions of `merged`; they belong to the first of them. Make the conditions exclude each other.',
  'merged-nothing': () =>
    'Fewer than two feasible states satisfy this, so nothing is merged. Correct the condition, or take it out.',
  'merged-preference-differs': (facts) =>
    `The states merged here are not all the same${'party' in facts ? ` to ${quoted(facts, 'party')}` : ''}; the last of them counts. Change the statements, or do not merge them.`,
  'merged-outcome-differs': (facts) =>
    `The states merged here do not all belong to the outcome${'outcome' in facts ? ` ${quoted(facts, 'outcome')}` : ''}; the last of them counts. Change the outcome, or do not merge them.`,
  'outcome-empty': (facts) =>
    `No feasible state belongs to the outcome${'outcome' in facts ? ` ${quoted(facts, 'outcome')}` : ''}. Correct it, or look at \`infeasible\`.`,
  'no-status-quo': () =>
    'The model has no status quo, so there is nowhere to start from. Add `statusQuo: [the options taken today]`.',
  'no-bodies': () =>
    'The model has no body that votes, so there is nobody to pass or block anything. Add one under `bodies`.',
  'too-many-steps': (facts) =>
    `The model has steps of several parties, and more than ${grouped(say(facts, 'limit'))} steps in all. Leave out options that decide nothing, or say what is infeasible.`,
};

/** Digits in threes: 1,099,511,627,776. */
function grouped(digits: string): string {
  return digits.replace(/\d(?=(\d{3})+$)/g, '$&,');
}

function gibibytes(bytes: string): string {
  const size = Number(bytes) / 2 ** 30;
  if (!Number.isFinite(size)) return `${bytes} bytes`;
  return `${size < 10 ? size.toFixed(1) : grouped(String(Math.round(size)))} GiB`;
}
