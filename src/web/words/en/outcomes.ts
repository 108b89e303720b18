const number = (count: number) => count.toLocaleString();

/** Words of the place that shows what could hold. */
export const outcomes = {
  shownAs: 'Show as',
  asGroups: 'What holds',
  asTable: 'All states',
  nothing: 'No outcome holds under any of the concepts: somebody always moves on.',
  whatHolds: 'What holds',
  noOutcome: 'None of the named outcomes',
  holdsNowhere: 'What does not hold anywhere',
  noneOf: (count: number) =>
    count === 1 ? 'its one state does not hold' : `none of its ${number(count)} states holds`,
  holdOf: (holding: number, count: number) =>
    count === 1
      ? 'its one state holds'
      : `${number(holding)} of ${number(count)} states ${holding === 1 ? 'holds' : 'hold'}`,
  more: (count: number) => `${number(count)} more in the table`,
  betterForAll: 'better for everybody than today',
  betterFor: 'better than today for',
  worseFor: 'worse for',
  sameForAll: 'the same as today for everybody',
  allStates: 'All states',
  theState: 'The state',
  columns: { number: 'No.', state: 'State', pattern: 'Pattern', holds: 'Holds', rank: 'Rank', stable: 'Stable' },
  sortBy: (column: string) => `Sort by ${column}`,
  holdsNot: 'not',
  stable: (concepts: string) => `stable under ${concepts}`,
  unstable: 'stable under none',
  marks: '+ stable for the party, · not',
  filters: 'Which states',
  heldBy: 'Hold for',
  anyState: 'all states',
  everybody: 'everybody',
  under: 'under',
  anyConcept: 'any concept',
  outcome: 'Outcome',
  anyOutcome: 'any',
  where: 'Where',
  whereExample: 'such as: not a and b, or YN-',
  found: (found: number, count: number) =>
    found === count ? `${number(count)} states.` : `${number(found)} of ${number(count)} states.`,
  tooMany: (shown: number) => `The first ${number(shown)} are shown; choose fewer to see the rest.`,
  noneFound: 'Nothing is like that.',
  selectedHidden: 'The selected state is not among them.',
  showAll: 'Show all',
};
