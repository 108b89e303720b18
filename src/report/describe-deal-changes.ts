import { type Analysis, type Deal, dealsOf, type GoalAsked, goalReached } from '../analysis/index.ts';
import { type Block, enumerate, paragraph, styled, type Text } from './block.ts';
import { type Firmness, firmness, firmnessWords } from './firmness.ts';
import { goalWords } from './move/dependence.ts';
import { partyName } from './names.ts';

/** A question of `move`, for the two versions of a model. */
export interface DealQuestion {
  /** The outcome as people name it. */
  readonly title: string;
  readonly before: GoalAsked;
  readonly after: GoalAsked;
}

/** Deals told of before the rest is left out. */
const told = 12;

/** Whether today and the deals that the model names still hold, and what was asked of one, from one version of a model to another. */
export function describeDealChanges(before: Analysis, after: Analysis, asked: DealQuestion | null): readonly Block[] {
  const earlier = new Map(dealsOf(before).map((deal) => [deal.id, deal]));
  const items = dealsOf(after).flatMap((deal): Text[] => {
    const was = earlier.get(deal.id);
    if (was === undefined || (was.isToday && deal.isToday)) return [];
    const words = dealWords({ deal: was, analysis: before }, { deal, analysis: after });
    return words === null ? [] : [[styled('strong', deal.name), ' ', ...words]];
  });
  return [
    ...stillWords(before, after),
    ...(asked === null ? [] : askedWords(before, after, asked)),
    ...(items.length === 0 ? [] : [paragraph('Deals:'), { kind: 'list', items: items.slice(0, told) } as const]),
  ];
}

/** That today holds as it did, or as little. */
function stillWords(before: Analysis, after: Analysis): readonly Block[] {
  const [was, is] = [before, after].map(({ assessment, today }) =>
    today === null ? undefined : (firmness(assessment, today.state)?.firmness ?? null),
  );
  if (is === undefined || was !== is) return [];
  return [paragraph(is === null ? 'Today still does not hold.' : `Today is still a standstill and holds ${is}.`)];
}

interface Version {
  readonly deal: Deal;
  readonly analysis: Analysis;
}

/** Whether it holds, whom it suits and whether a path leads there; null for an outcome that is and was no deal at all. */
function dealWords(was: Version, is: Version): Text | null {
  const [held, holds] = [firmest(was), firmest(is)];
  if (held === null && holds === null && was.deal.suits !== true && is.deal.suits !== true) return null;
  return [...holdWords(held, holds), ...suitWords(was.deal, is), ...pathWords(was.deal, is.deal)];
}

function firmest({ deal, analysis }: Version): Firmness | null {
  const found = new Set(deal.states.map((state) => firmness(analysis.assessment, state)?.firmness));
  return firmnessWords.find((degree) => found.has(degree.firmness))?.firmness ?? null;
}

function holdWords(was: Firmness | null, is: Firmness | null): Text {
  if (is === null)
    return was === null ? ['does not hold, as before.'] : [styled('bad', `holds no longer: before, ${was}.`)];
  if (was === null) return [styled('good', `holds now, ${is}:`), ' before, it did not.'];
  return was === is ? [`still holds, ${is}.`] : [`holds ${is}: before, ${was}.`];
}

function suitWords(was: Deal, { deal, analysis }: Version): Text {
  if (deal.suits === was.suits || deal.suits === null || was.suits === null) return [];
  if (deal.suits) return [' ', styled('good', 'It would be better than today for somebody and worse for nobody now.')];
  const losers = deal.losers.map((party): Text => [partyName(analysis.graph.conflict, party)]);
  const why: Text = losers.length === 0 ? ['somebody in each of its states'] : enumerate(losers);
  return [' ', styled('bad', 'It is no gain for everybody any more: worse than today for '), ...why, '.'];
}

function pathWords({ path: was }: Deal, { path: is }: Deal): Text {
  if (is === null || was === null || (!is && !was)) return [];
  if (is && was) return [' A path there still holds with nothing promised.'];
  return is
    ? [' ', styled('good', 'A path there holds now with nothing promised.')]
    : [' ', styled('bad', 'No path there holds any more with nothing promised.')];
}

/** What was asked: whether it is so now, and was before. */
function askedWords(before: Analysis, after: Analysis, asked: DealQuestion): readonly Block[] {
  const reached = (analysis: Analysis, goal: GoalAsked) =>
    analysis.today === null ? null : goalReached(analysis.graph, goal, analysis.today.state);
  const [was, is] = [reached(before, asked.before), reached(after, asked.after)];
  if (was === null || is === null) return [];
  const verdict = is ? styled('good', 'Yes') : styled('bad', 'No');
  const then = was === is ? ', as before.' : was ? '; before, yes.' : '; before, no.';
  const { goal } = asked.after;
  return [paragraph('Asked of ', styled('strong', asked.title), `, that ${goalWords[goal]}: `, verdict, then)];
}
