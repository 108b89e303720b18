import { tiers } from '../../engine/index.ts';
import { printDecimal } from '../../format/index.ts';
import {
  type Conflict,
  optionName,
  type Party,
  printCondition,
  type Reasoned,
  type Rule,
  type Statement,
} from '../../model/index.ts';
import { type Block, enumerate, heading, paragraph, styled, type Text } from '../block.ts';
import { partyName } from '../names.ts';
import type { Handover } from './handover.ts';

/** What the answer rests on, as the model says it: where things stand, what cannot be, who can do what, and who wants what. */
export function describeAssumptions({ analysis: { graph } }: Handover): readonly Block[] {
  const { conflict } = graph;
  return [
    heading(2, 'What this rests on'),
    ...startOf(conflict),
    ...rulesOf(conflict, 'What cannot be:', conflict.infeasible),
    ...rulesOf(conflict, 'Taken for one state:', conflict.merged),
    ...stepsOf(conflict),
    ...conflict.parties.flatMap((party, index) => [
      heading(2, partyName(conflict, index), ': what it can do and what it wants'),
      ...optionsOf(conflict, party),
      ...wantsOf(conflict, party, () =>
        tiers(graph, index).map((tier) => tier.map((state) => String(state + 1)).join(', ')),
      ),
    ]),
  ];
}

function startOf(conflict: Conflict): readonly Block[] {
  const { statusQuo } = conflict;
  if (statusQuo === null) return [paragraph('Where things stand today is not said.')];
  const names = statusQuo.taken.map((option): Text => [styled('code', optionName(option, conflict))]);
  const taken: Text = names.length === 0 ? ['nothing'] : enumerate(names);
  return [paragraph('Taken today: ', ...taken, '.', ...reasonOf(statusQuo))];
}

function rulesOf(conflict: Conflict, title: string, rules: readonly Rule[]): readonly Block[] {
  if (rules.length === 0) return [];
  const items = rules.map(
    (rule): Text => [styled('code', printCondition(rule.when, conflict)), '.', ...reasonOf(rule)],
  );
  return [paragraph(title), { kind: 'list', items }];
}

/** Joint steps, bodies and outcomes: what has a name in the model beside its options. */
function stepsOf(conflict: Conflict): readonly Block[] {
  const literal = ({ option, taken }: { readonly option: number; readonly taken: boolean }) =>
    `${taken ? '' : 'not '}${optionName(option, conflict)}`;
  const outcomes = conflict.outcomes.map(
    ({ name, when }): Text => [styled('strong', name), ': ', styled('code', printCondition(when, conflict)), '.'],
  );
  const joint = conflict.joint.map(
    ({ id, literals }): Text => [
      `The step ${id} does together: `,
      ...enumerate(literals.map((one): Text => [styled('code', literal(one))])),
      '.',
    ],
  );
  const bodies = conflict.bodies.map(({ id, members, quota, veto, decides }): Text => {
    const names = enumerate(members.map(({ party }): Text => [partyName(conflict, party)]));
    const blocked =
      veto.length === 0 ? [] : ['; a veto: ', ...enumerate(veto.map((party): Text => [partyName(conflict, party)]))];
    const what = enumerate(decides.map(({ option }): Text => [styled('code', optionName(option, conflict))]));
    return [
      `The body ${id} decides on `,
      ...what,
      `, with a quota of ${printDecimal(quota)} among `,
      ...names,
      ...blocked,
      '.',
    ];
  });
  const list = (title: string, items: readonly Text[]): readonly Block[] =>
    items.length === 0 ? [] : [paragraph(title), { kind: 'list', items }];
  return [...list('Outcomes that have a name:', outcomes), ...list('Steps of several parties:', [...joint, ...bodies])];
}

const directions = { both: '', forward: ' It cannot be taken back.', back: ' It can only be given up.' } as const;

function optionsOf(conflict: Conflict, party: Party): readonly Block[] {
  const items = party.options.flatMap((index): readonly Text[] => {
    const option = conflict.options[index];
    if (option === undefined) return [];
    return [[option.name, ' (', styled('code', option.id), ').', directions[option.moves], ...reasonOf(option)]];
  });
  return items.length === 0
    ? [paragraph('It has no option of its own.')]
    : [paragraph('It can:'), { kind: 'list', items }];
}

function wantsOf(conflict: Conflict, { preference }: Party, ranking: () => readonly string[]): readonly Block[] {
  switch (preference.kind) {
    case 'indifferent':
      return [paragraph('What it wants is not said: to it all states are equal.')];
    case 'ranking':
      return [paragraph('The states from best to worst, those alike together: ', ranking().join(' > '), '.')];
    case 'weights':
      return [
        paragraph('What it wants, each with its weight:'),
        {
          kind: 'list',
          items: preference.weights.map(
            (one): Text => [
              styled('code', printCondition(one.condition, conflict)),
              ` ${printDecimal(one.weight)}.`,
              ...reasonOf(one),
            ],
          ),
        },
      ];
    case 'statements':
      return [
        paragraph('What it wants, most important first:'),
        { kind: 'list', ordered: true, items: preference.statements.map((one) => statementWords(conflict, one)) },
      ];
  }
}

const doubts = {
  no: '',
  sign: ' Unsure: it or its opposite.',
  place: ' Unsure: its place.',
  both: ' Unsure: it and its place.',
};

function statementWords(conflict: Conflict, statement: Statement): Text {
  const marks = `${statement.strong ? ' Strong.' : ''}${doubts[statement.unsure]}`;
  return [styled('code', printCondition(statement.condition, conflict)), '.', marks, ...reasonOf(statement)];
}

/** Why, and by which words of which source. */
function reasonOf({ because, evidence }: Reasoned): Text {
  const why = because === null ? [] : [` ${because}`];
  const quotes = evidence.flatMap(({ source, quote, at }): Text => {
    const place = at === null ? '' : typeof at === 'number' ? `, paragraph ${at}` : `, ${at}`;
    return [quote === null ? ' ' : ` “${quote}” `, styled('muted', `[${source}${place}]`)];
  });
  return [...why, ...quotes];
}
