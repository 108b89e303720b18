import type { MoveAnswer } from '../../analysis/index.ts';
import { type Block, heading, paragraph, styled } from '../block.ts';
import { conceptWords } from '../concept-words.ts';
import { takenWords } from '../names.ts';
import { describeDeal } from './deal.ts';
import { describeDependence } from './dependence.ts';
import { describePromises } from './promises.ts';
import { describeShort } from './short.ts';
import { describeThreats } from './threats.ts';
import { describeVotes } from './votes.ts';
import { describeWay } from './way.ts';
import { outcomeWords } from './words.ts';

/** A part of the answer, by the question it belongs to. */
export interface MovePiece {
  readonly part: 'short' | 'deal' | 'dependence' | 'way' | 'promises' | 'threats' | 'votes';
  readonly blocks: readonly Block[];
}

/**
 * What would move it, on one page: the answer in short; whether there is a deal; on whom it depends; which step comes first
 * and who would stay or leave; what must be promised by whom; which threats hold it and who votes.
 */
export function describeMove(answer: MoveAnswer): readonly Block[] {
  const { question } = answer;
  const scenario = question.scenario === null ? [] : [paragraph(styled('muted', `scenario ${question.scenario}`))];
  return [
    heading(1, question.title ?? 'A conflict without a title'),
    ...scenario,
    ...describeMoveParts(answer).flatMap(({ blocks }) => blocks),
  ];
}

/** The same, part by part, without the title; parts that say nothing are left out. */
export function describeMoveParts(answer: MoveAnswer): readonly MovePiece[] {
  const parts: readonly MovePiece[] = [
    { part: 'short', blocks: describeHead(answer) },
    { part: 'deal', blocks: describeDeal(answer) },
    { part: 'dependence', blocks: describeDependence(answer) },
    { part: 'way', blocks: describeWay(answer) },
    { part: 'promises', blocks: describePromises(answer) },
    { part: 'threats', blocks: describeThreats(answer) },
    { part: 'votes', blocks: describeVotes(answer) },
  ];
  return parts.filter(({ blocks }) => blocks.length > 0);
}

function describeHead(answer: MoveAnswer): readonly Block[] {
  const { graph, asked, start } = answer;
  const { name, holds } = conceptWords[asked.concept];
  return [
    heading(2, 'What would move it to ', outcomeWords(answer), '?'),
    paragraph('Today: ', takenWords(graph, start), '.'),
    ...describeShort(answer),
    paragraph(styled('muted', `Judged by ${name} (${asked.concept}): a state holds when ${holds}.`)),
  ];
}
