import { either, quoted, say, type Wordings } from './wording.ts';

const arrows = (facts: Parameters<typeof say>[0]) => say(facts, 'cycle').split(', ').join(' → ');

/** What can be wrong with a model as such. */
export const modelWordings: Wordings = {
  'no-parties': () => 'There is no party. Name at least one, with its options.',
  'no-options': () => 'No party has an option, so there is nothing to decide. Give at least one party an option.',
  'no-preferences': (facts) =>
    `${quoted(facts, 'party')} says nothing about what it would rather have, so all states are the same to it. Add prefers, ranking or weights if that is not meant.`,
  'strong-after-weak': () => 'A strong statement stands below one that is not. Move the strong ones to the top.',
  'tier-empty': () => 'There is no state in these brackets. Fill them, or take them out.',
  'outcome-named-like-option': (facts) =>
    `An outcome may not be called as an option is: ${quoted(facts, 'name')}. Rename the outcome.`,
  'outcome-cycle': (facts) =>
    `These outcomes are defined by themselves: ${arrows(facts)}. Say one of them with options alone.`,
  'joint-repeats': (facts) => `The option ${say(facts, 'option')} stands twice in one step. Name it once.`,
  'joint-too-few': () => 'A joint step takes at least two options, of two parties. Name another, or remove the step.',
  'joint-one-owner': (facts) =>
    `All options of this joint step (${say(facts, 'options')}) belong to one party, which can take them together anyway. Add one of another party, or remove the step.`,
  'joint-direction': (facts) =>
    `This step can never happen: ${say(facts, 'option')} moves only ${say(facts, 'moves')}. Turn the step around, or change \`moves\`.`,
  'body-no-members': (facts) => `The body ${quoted(facts, 'body')} has no members. Name the parties that vote in it.`,
  'votes-not-member': (facts) =>
    `${quoted(facts, 'party')} has votes in ${quoted(facts, 'body')} and is not a member. Add it to members, or take its votes out.`,
  'quota-not-positive': () => 'A quota of zero or less lets everything pass. Use a number above zero.',
  'quota-out-of-reach': (facts) =>
    `Nothing can ever pass: the quota is ${say(facts, 'quota')}, and all members together have ${say(facts, 'total')}. Lower the quota, or add votes.`,
  'veto-not-member': (facts) =>
    `${quoted(facts, 'party')} has a veto in ${quoted(facts, 'body')} and is not a member. Add it to members, or take its veto out.`,
  'guarantee-kind': (facts) =>
    `A guarantee is one of ${either(facts, 'known')}. ${say(facts, 'given') === '' ? 'Say which.' : 'Keep one.'}`,
  'commit-back': (facts) =>
    `The option ${say(facts, 'option')} moves only back, so nobody can commit to take it. Name another option, or change \`moves\`.`,
  'expectation-kind': (facts) =>
    `What is expected is one of ${either(facts, 'known')}. ${say(facts, 'given') === '' ? 'Say which.' : 'Keep one.'}`,
  'extends-cycle': (facts) =>
    `These scenarios extend each other in a circle: ${arrows(facts)}. Let one of them lie over the model itself.`,
  'removes-nothing': (facts) =>
    `There is no ${quoted(facts, 'key')} to remove here. Look for a misspelling, or take the line out.`,
  'dates-reversed': (facts) =>
    `The scenario ends (${say(facts, 'until')}) before it begins (${say(facts, 'from')}). Exchange or correct the dates.`,
  'too-many-scenarios': (facts) =>
    `${say(facts, 'scenarios')} scenarios of a model of this size would take too long to read. Split the file.`,
};
