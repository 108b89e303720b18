import type { Agreeable, AgreementList, MoveAnswer } from '../analysis/index.ts';
import { type Block, heading, paragraph, styled, type Text } from './block.ts';
import { conceptWords } from './concept-words.ts';
import { describeDependence } from './describe-dependence.ts';
import { describeGuarantees } from './describe-guarantees.ts';
import { stateWords } from './names.ts';

/** What would move it: is there a deal, which step comes first, what must be promised, on whom it depends. */
export function describeMove(answer: MoveAnswer): readonly Block[] {
  const { graph, asked, start, question } = answer;
  const partial = answer.complete ? [] : [paragraph(styled('bad', 'Partial: not everything was looked at.'))];
  return [
    heading(1, question.title ?? 'A conflict without a title'),
    paragraph('From ', ...stateWords(graph, start), ' to ', styled('strong', asked.title), '.'),
    paragraph(styled('muted', `Judged by ${conceptWords[asked.concept].name}: ${conceptWords[asked.concept].holds}.`)),
    ...partial,
    ...describeAgreement(answer),
    ...describeGuarantees(answer),
    ...describeDependence(answer),
  ];
}

function describeAgreement(answer: MoveAnswer): readonly Block[] {
  const { agreement } = answer;
  const title = heading(2, 'Is there a deal?');
  if (agreement === null) return [title, paragraph('Not looked at.')];
  return [title, ...agreement.lists.flatMap((list, at) => describeList(answer, list, at === 0))];
}

/** States of a list before the rest is only counted. */
const shown = 6;

/** The same for what could replace something that today turns into, or where no state of the outcome is among them. */
const shownBeside = 3;

function describeList({ graph, asked }: MoveAnswer, list: AgreementList, today: boolean): readonly Block[] {
  const inside = list.states.filter(({ state }) => asked.targets.includes(state));
  const against: Text = today
    ? ['Rather than today']
    : ['And rather than what today turns into, ', ...stateWords(graph, list.against)];
  if (list.states.length === 0) {
    return [paragraph(...against, ': nothing. Whatever is better for one is worse for another.')];
  }
  const title = styled('strong', asked.title);
  const lead: Text =
    inside.length === 0
      ? [': nothing of ', title, ' is better for somebody and worse for nobody. These are:']
      : [`: yes, ${inside.length === 1 ? 'one state' : `${inside.length} states`} of `, title, '.'];
  const most = today && inside.length > 0 ? shown : shownBeside;
  const ordered = [...inside, ...list.states.filter((entry) => !inside.includes(entry))];
  const items = ordered
    .slice(0, shown)
    .map((entry): Text => [...stateWords(graph, entry.state), ...verdictWords(entry)]);
  const rest = ordered.length - most;
  return [
    paragraph(...against, ...lead),
    { kind: 'list', items: rest > 0 ? [...items, [styled('muted', `and ${rest} more (--json lists all)`)]] : items },
  ];
}

function verdictWords({ strict, pareto, stable, reached }: Agreeable): Text {
  const holds = Object.entries(stable).flatMap(([concept, holding]) => (holding ? [concept] : []));
  return [
    strict ? '. Better for everybody' : '. Better for somebody, worse for nobody',
    pareto ? ', and nothing is left on the table; ' : '; ',
    holds.length === 0 ? 'it would not hold; ' : `it would hold under ${holds.join(', ')}; `,
    styled(reached === 'none' || reached === null ? 'bad' : 'good', rungWords(reached)),
  ];
}

function rungWords(rung: Agreeable['reached']): string {
  switch (rung) {
    case 'improvements':
      return 'reached by single steps, each a gain';
    case 'joint':
      return 'reached by steps taken together, each a gain';
    case 'foresight':
      return 'reached by parties who look ahead to the end';
    case 'guarantees':
      return 'reached only with guarantees';
    case 'none':
      return 'not reached even with guarantees';
    case null:
      return 'not decided how it is reached';
  }
}
