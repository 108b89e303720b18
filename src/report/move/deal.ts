import type { Agreeable, AgreementList, MoveAnswer } from '../../analysis/index.ts';
import { type Block, heading, paragraph, plainText, styled, type Text } from '../block.ts';
import { stateWords } from '../names.ts';
import { countOf, moreOf, outcomeWords, stateIn, takenIn } from './words.ts';

/** States of a list before the rest is only counted. */
const shown = 6;

/** What everybody would rather have than today, or than what today turns into. */
export function describeDeal(answer: MoveAnswer): readonly Block[] {
  const { agreement } = answer;
  const title = heading(2, 'Is there a deal?');
  if (agreement === null) return [title, paragraph('Not looked at.')];
  const [today, ...later] = agreement.lists;
  const first = today === undefined ? [] : describeList(answer, today, ['Rather than today']);
  return [title, ...first, ...later.flatMap((list) => describeLater(answer, list, today))];
}

/** The list against what today turns into; in a line where it tells nothing new. */
function describeLater(answer: MoveAnswer, list: AgreementList, today: AgreementList | undefined): readonly Block[] {
  const lead: Text = ['Rather than what today turns into, ', ...stateIn(answer, list.against)];
  if (list.states.length > 0 && today !== undefined && isSame(insideOf(answer, list), insideOf(answer, today))) {
    return [paragraph(...lead, ': the same, reached in the same way.')];
  }
  return describeList(answer, list, lead);
}

function isSame(some: readonly Agreeable[], others: readonly Agreeable[]): boolean {
  const key = ({ state, reached, strict }: Agreeable) => `${state} ${reached} ${strict}`;
  return some.length > 0 && some.map(key).join() === others.map(key).join();
}

function insideOf({ asked }: MoveAnswer, { states }: AgreementList): readonly Agreeable[] {
  return states.filter(({ state }) => asked.targets.includes(state));
}

function describeList(answer: MoveAnswer, list: AgreementList, against: Text): readonly Block[] {
  const { asked, graph } = answer;
  if (list.states.length === 0) {
    return [paragraph(...against, ', nothing: whatever is better for one party is worse for another.')];
  }
  const inside = insideOf(answer, list);
  const outside = list.states.filter(({ state }) => !asked.targets.includes(state));
  if (inside.length === 0) {
    return [
      paragraph(...against, ', nothing of ', outcomeWords(answer), '. But elsewhere:'),
      ...byVerdict(outside, (state) => stateWords(graph, state)),
    ];
  }
  const beside = `Beside it, ${countOf(outside.length, 'other state')} would suit everybody`;
  return [
    paragraph(...against, `, ${countOf(inside.length, 'state')} of `, outcomeWords(answer), '.'),
    ...byVerdict(inside, (state) => takenIn(answer, state)),
    ...(outside.length === 0
      ? []
      : [paragraph(styled('muted', beside), styled('hint', ' (--json lists all)'), styled('muted', '.'))]),
  ];
}

/** The states, those with the same verdict together under it. */
function byVerdict(entries: readonly Agreeable[], words: (state: number) => Text): readonly Block[] {
  const verdicts = new Map<string, Agreeable[]>();
  for (const entry of entries.slice(0, shown)) {
    const key = plainText(verdictWords(entry));
    verdicts.set(key, [...(verdicts.get(key) ?? []), entry]);
  }
  const rest = entries.length - shown;
  return [
    ...[...verdicts.values()].flatMap((same) => verdictList(same, words)),
    ...(rest > 0 ? [paragraph(...moreOf(rest))] : []),
  ];
}

function verdictList(same: readonly Agreeable[], words: (state: number) => Text): readonly Block[] {
  const verdict = same.slice(0, 1).flatMap(verdictWords);
  const left = (pareto: boolean) => (pareto ? ' (nothing is left on the table)' : '');
  return [
    paragraph(...verdict, ':'),
    { kind: 'list', items: same.map(({ state, pareto }): Text => [...words(state), left(pareto)]) },
  ];
}

function verdictWords({ strict, stable, reached }: Agreeable): Text {
  const holds = Object.entries(stable).flatMap(([concept, holding]) => (holding ? [concept] : []));
  return [
    strict ? 'Better for everybody; ' : 'Better for somebody, worse for nobody; ',
    styled(reached === 'none' || reached === null ? 'bad' : 'good', rungWords(reached)),
    holds.length === 0 ? '; once there, it does not hold' : `; once there, it holds under ${holds.join(' ')}`,
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
      return 'reached only with promises';
    case 'none':
      return 'not reached, whatever is promised';
    case null:
      return 'not decided how it is reached';
  }
}
