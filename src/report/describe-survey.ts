import type { Found, StateVerdicts, Survey } from '../beyond/index.ts';
import { type Block, heading, paragraph, styled, type Text } from './block.ts';
import { conceptWords } from './concept-words.ts';
import { conceptsOf, degreeOf, outcomeOf, reasonsOf, tally, undecidedWords } from './describe-verdicts.ts';
import { changeInPatterns, differences, takenInPattern } from './pattern-words.ts';

/** The answer of `analyze --find`: how today stands, what could hold, and whether everybody would prefer something else. */
export function describeSurvey(survey: Survey, feasible: bigint | null): readonly Block[] {
  const { parties, options, title, scenario } = survey.conflict;
  const states =
    feasible === null
      ? 'more states than are counted'
      : `${feasible.toLocaleString('en')} states, which are not listed`;
  const size = [
    ...(scenario === null ? [] : [`scenario ${scenario}`]),
    `${parties.length} parties`,
    `${options.length} options`,
    states,
  ];
  return [
    heading(1, title ?? 'A conflict without a title'),
    paragraph(styled('muted', size.join(' · '))),
    ...describeToday(survey),
    ...describeFound(survey),
    ...describePreferred(survey),
  ];
}

function describeToday({ conflict, today }: Survey): readonly Block[] {
  if (today === null)
    return [
      paragraph('The model does not say where things stand today (statusQuo), so there is no standstill to judge.'),
    ];
  const concepts = conceptsOf(today.verdicts);
  const leading = degreeOf(today.verdicts)?.concept ?? concepts.at(-1);
  const verdicts = leading === undefined ? [] : (today.verdicts[leading] ?? []);
  const broken = verdicts.filter(({ stable }) => stable === false);
  const items = (broken.length > 0 ? broken : verdicts).flatMap((verdict) => reasonsOf(conflict, verdict, 2));
  return [
    heading(2, 'Is it stuck?'),
    paragraph('Today: ', styled('strong', takenInPattern(conflict, today.state)), '.'),
    describeStandstill(today.verdicts),
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
  ];
}

function describeStandstill(verdicts: StateVerdicts['verdicts']): Block {
  const degree = degreeOf(verdicts);
  if (degree !== null) {
    const lead = `Yes. Today is a standstill and holds ${degree.firmness}: `;
    return paragraph(styled('strong', lead), `${conceptWords[degree.concept].holds}.`, tally(verdicts));
  }
  const open = conceptsOf(verdicts).some((concept) => outcomeOf(verdicts[concept] ?? []) === 'open');
  if (open)
    return paragraph(styled('strong', 'Not known: under no concept could it be shown to hold.'), tally(verdicts));
  const lead = styled('strong', 'No. Today is no standstill: ');
  return paragraph(lead, 'somebody gains by moving, and nothing deters it.', tally(verdicts));
}

function describeFound({ found, wanted, today }: Survey): readonly Block[] {
  const concepts = new Map<string, string[]>();
  for (const { concept, states } of found)
    for (const state of states) concepts.set(state, [...(concepts.get(state) ?? []), concept]);
  const items = [...concepts].map(([state, names]): Text => {
    const far = today === null || today.state === state ? '' : `, ${away(differences(today.state, state))} from today`;
    const now = today?.state === state ? ', today' : '';
    return [styled('code', state), ` (found under ${names.join(' ')}${now}${far})`];
  });
  return [
    heading(2, 'What could hold'),
    { kind: 'list', items: found.map((one) => describeCount(one, wanted)) },
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
    ...(items.length === 0
      ? []
      : [
          paragraph(
            'A pattern has a letter an option, in the order of the file. ',
            styled('code', 'explain MODEL PATTERN'),
            ' tells why one holds.',
          ),
        ]),
  ];
}

const away = (count: number) => `${count} option${count === 1 ? '' : 's'}`;

function describeCount({ concept, states, complete, open, ended }: Found, wanted: number): Text {
  const name = styled('code', concept);
  const count = states.length === 0 ? 'none' : `${states.length}`;
  if (complete) return [name, `: ${count}, and there are no others.`];
  if (states.length >= wanted) return [name, `: ${count} found, as many as were asked for.`];
  const undecided =
    open.length === 0
      ? ''
      : ` ${open.length} more could not be decided (${undecidedWords(open[0]?.why ?? 'search-limit')}).`;
  const why =
    ended === null
      ? ''
      : ended === 'stopped'
        ? ' The search was stopped.'
        : ` Not decided whether there are others: ${undecidedWords(ended)}.`;
  return [name, `: ${count} found.${undecided}${why}`];
}

function describePreferred({ conflict, today, preferred }: Survey): readonly Block[] {
  if (today === null) return [];
  const title = heading(2, 'Is there an outcome that every party prefers to today?');
  if (preferred === null)
    return [title, paragraph('No: in every other outcome some party is worse off, or nobody is better off.')];
  if (preferred === 'solver-memory') return [title, paragraph(`Not decided: ${undecidedWords(preferred)}.`)];
  const who = preferred.strict
    ? 'better for everybody who cares'
    : 'worse for nobody and better for somebody; none is better for all';
  return [
    title,
    paragraph('Yes, for example ', styled('code', preferred.state), `: ${who}.`),
    paragraph('Compared with today, it ', ...changeInPatterns(conflict, today.state, preferred.state), '.'),
  ];
}
