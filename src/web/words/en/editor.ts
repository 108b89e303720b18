/** Words of the text editor. */
export const editor = {
  label: 'The text of the model',
  remarks: (errors: number, warnings: number) =>
    errors + warnings === 0
      ? 'No mistakes'
      : [
          errors > 0 ? `${errors} ${errors === 1 ? 'mistake' : 'mistakes'}` : '',
          warnings > 0 ? `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : '',
        ]
          .filter((part) => part !== '')
          .join(', '),
  next: 'Show',
  rename: (name: string) => `Another name for ${name}`,
  newName: 'New name',
  renameEverywhere: 'Rename everywhere',
  nothingToRename: 'Put the cursor on the name of an option, a party or an outcome first.',
  kinds: {
    option: (party: string) => `option of ${party}`,
    outcome: 'outcome',
    party: 'party',
    source: 'source',
    scenario: 'scenario',
    forward: 'once taken it stays',
    back: 'once given up it stays so',
  },
  /** The sections of a model file, for completion. */
  sections: {
    title: 'what it is called',
    about: 'one paragraph',
    date: 'the day it describes',
    references: 'where it was published',
    sources: 'where the evidence comes from',
    parties: 'who takes part',
    infeasible: 'what cannot be',
    merged: 'what is one state',
    statusQuo: 'where things stand today',
    outcomes: 'names for sets of states',
    joint: 'steps of several together',
    bodies: 'collective decisions',
    guarantees: 'what could be promised',
    scenarios: 'variations',
    expect: 'what should come out',
    name: 'what people read',
    options: 'what a party can do',
    prefers: 'statements, most important first',
    ranking: 'states, best first',
    weights: 'numbers for conditions',
    statement: 'an expression',
    because: 'one line of plain words',
    evidence: 'quotations',
    moves: 'both, forward or back',
    needs: 'whose consent it takes',
  },
  /** The editor's own words, by their English: only those that a translation changes. */
  phrases: {},
};
