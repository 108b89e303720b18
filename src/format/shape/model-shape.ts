import { concepts } from '../../model/index.ts';
import {
  choice,
  date,
  expression,
  type Field,
  list,
  literal,
  map,
  name,
  number,
  place,
  type RecordShape,
  record,
  state,
  text,
  tier,
} from './shape.ts';

/** The version of the format that this program reads. */
export const formatVersion = '1';

const evidence = list(
  record({
    source: { shape: name, about: 'The source it comes from, one of `sources`.', required: true },
    quote: { shape: text, about: 'The words as they stand there, at most a dozen.' },
    at: { shape: place, about: 'The number of the paragraph, or `title`, `standfirst`, `heading 2`, `caption 1`.' },
  }),
);

const reasoned = {
  because: { shape: text, about: 'The reason, in one line of plain words.' },
  evidence: { shape: evidence, about: 'What it rests on.' },
} as const satisfies Record<string, Field>;

const moves = choice('both', 'forward', 'back');

const source = record({
  title: { shape: text, about: 'Its title.' },
  publisher: { shape: text, about: 'Who published it.' },
  date: { shape: date, about: 'When it was published (YYYY-MM-DD).' },
  url: { shape: text, about: 'Where it is on the web.' },
  file: { shape: text, about: 'Its text, a file beside the model.' },
});

const option = record(
  {
    name: { shape: text, about: 'What the option is called in print; its id unless given.' },
    moves: { shape: moves, about: '`forward`: it can be taken and not undone; `back`: it can only be undone.' },
    needs: {
      shape: record(
        {
          take: { shape: list(name), about: 'The parties without whose consent it cannot be taken.' },
          reverse: { shape: list(name), about: 'The parties without whose consent it cannot be undone.' },
        },
        { keys: ['take', 'reverse'], shape: list(name) },
      ),
      about: 'The parties whose consent a change of it takes.',
    },
    ...reasoned,
  },
  { keys: ['name'], shape: text },
);

const statement = record(
  {
    statement: { shape: expression, about: 'What the party would rather have true.', required: true },
    ...reasoned,
    unsure: { shape: choice('sign', 'place', 'true'), about: 'What about the statement is in doubt; `true`: both.' },
    strong: { shape: choice('true', 'false'), about: 'Whether it is a strong preference.' },
  },
  { keys: ['statement'], shape: expression },
);

const weight = record(
  { weight: { shape: number, about: 'What it counts when true.', required: true }, ...reasoned },
  { keys: ['weight'], shape: number },
);

/** The ways to say what a party would rather have; they exclude one another. */
const preferences = {
  prefers: { shape: list(statement), about: 'Statements, the most important first.', group: 'preference' },
  ranking: { shape: list(tier), about: 'All states, best to worst, ties in brackets.', group: 'preference' },
  weights: { shape: map('expression', weight), about: 'Numbers summed over what is true.', group: 'preference' },
} as const satisfies Record<string, Field>;

const party = record({
  name: { shape: text, about: 'What the party is called in print; its id unless given.' },
  options: { shape: map('name', option), about: 'What it can do or leave, in the order in which states are written.' },
  ...preferences,
});

const rule = record(
  { when: { shape: expression, about: 'The states that are meant.', required: true }, ...reasoned },
  { keys: ['when'], shape: expression },
);

const statusQuo = record(
  { taken: { shape: list(name), about: 'The options taken today.', required: true }, ...reasoned },
  { keys: ['taken'], shape: list(name) },
);

const outcome = record(
  {
    when: { shape: expression, about: 'The states that belong to it.', required: true },
    name: { shape: text, about: 'What it is called in print; its id unless given.' },
  },
  { keys: ['when'], shape: expression },
);

const decided = record(
  {
    option: { shape: name, about: 'The option.', required: true },
    direction: { shape: moves, about: 'Which change of it the body decides; both unless given.' },
  },
  { keys: ['option'], shape: name },
);

const body = record({
  members: { shape: list(name), about: 'The parties that vote.', required: true },
  weights: { shape: map('name', number), about: 'Their votes, 1 each unless given.' },
  quota: { shape: number, about: 'The votes it takes.', required: true },
  veto: { shape: list(name), about: 'The members without whom nothing passes.' },
  abstention: { shape: choice('neutral', 'against'), about: 'What an abstention counts as.' },
  decides: { shape: list(decided), about: 'The options that change only by its vote.' },
});

const guarantee = record({
  lock: { shape: name, about: 'An option that stays once it is changed.' },
  consent: { shape: name, about: 'An option that is changed back only with the parties in `from`.' },
  from: { shape: list(name), about: 'The parties whose consent changing back takes.' },
  joint: { shape: list(literal), about: 'What comes true only in one joint step.' },
  commit: { shape: name, about: 'An option that is taken before anything else and stays.' },
  then: { shape: map('name', record(preferences)), about: 'What parties prefer once the commitment stands.' },
  cost: { shape: number, about: 'What it costs; 1 unless given.' },
});

/** What a scenario may change. */
const variable = {
  date: { shape: date, about: 'The day the model describes (YYYY-MM-DD).' },
  references: { shape: list(text), about: 'Publications on the conflict.' },
  sources: { shape: map('name', source), about: 'Where the evidence comes from.' },
  parties: { shape: map('name', party), about: 'Who decides, and what each can do and would rather have.' },
  infeasible: { shape: list(rule), about: 'A state that satisfies any of these does not exist.' },
  merged: { shape: list(rule), about: 'Each makes one state of all states that satisfy it.' },
  statusQuo: { shape: statusQuo, about: 'The options taken today; all others are not taken.' },
  outcomes: { shape: map('name', outcome), about: 'Names for sets of states.' },
  joint: { shape: map('name', list(literal)), about: 'Steps that parties can take together.' },
  bodies: { shape: map('name', body), about: 'Collective decisions.' },
  guarantees: { shape: map('name', guarantee), about: 'What may be promised to make a path hold.' },
} as const satisfies Record<string, Field>;

const described = {
  title: { shape: text, about: 'What it is called.' },
  about: { shape: text, about: 'What it is about, in a paragraph.' },
} as const satisfies Record<string, Field>;

const scenario = record({
  ...described,
  extends: { shape: name, about: 'The scenario it lies over; the model alone unless given.' },
  from: { shape: date, about: 'Its first day (YYYY-MM-DD).' },
  until: { shape: date, about: 'Its last day (YYYY-MM-DD).' },
  ...variable,
});

const expectation = record({
  scenario: { shape: name, about: 'The scenario it is about; the model itself unless given.' },
  equilibria: { shape: choice(...concepts), about: 'The concept whose equilibria are meant.' },
  party: { shape: name, about: 'The party whose stable states are meant.' },
  stable: { shape: choice(...concepts), about: 'The concept under which the party is stable there.' },
  standstill: { shape: choice(...concepts), about: 'The concept under which the status quo holds or not.' },
  are: { shape: list(state), about: 'Exactly these states.' },
  include: { shape: list(state), about: 'At least these states.' },
  exclude: { shape: list(state), about: 'None of these states.' },
  is: { shape: choice('true', 'false'), about: 'Whether the status quo is a standstill.' },
  source: { shape: text, about: 'Where this was published.' },
});

/** The model file. */
export const modelShape = record({
  standstill: { shape: choice(formatVersion), about: 'The version of the format.', required: true },
  ...described,
  ...variable,
  parties: { ...variable.parties, required: true },
  scenarios: { shape: map('name', scenario), about: 'Variations of the model.', overlay: true },
  expect: { shape: list(expectation), about: 'What was published about it, or what its author relies on.' },
});

/** What may lie over the model: a scenario without its own name, dates and title. */
export const variableShape: RecordShape = record(variable);

/** A scenario. */
export const scenarioShape: RecordShape = scenario;
