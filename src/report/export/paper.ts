import { fitted } from '../graph/measure.ts';
import { type Handover, madeBy } from './handover.ts';
import { oneLine } from './latex.ts';

/** The paper that a report can be printed on. */
export const papers = ['a4', 'letter'] as const;

export type Paper = (typeof papers)[number];

/** What stands at the foot of every printed page: what it is of, and which page of how many. The paper is the reader's own where none is named. */
export function paperStyle(handover: Handover, paper: Paper | null): string {
  const { analysis, made } = handover;
  const { title, scenario } = analysis.question;
  const name = [title ?? 'A conflict without a title', ...(scenario === null ? [] : [scenario])].join(' · ');
  const foot = `${fitted(name, 8, 360)} · model ${made.hash.slice(0, 12)} · ${madeBy(made)}`;
  const size = paper === null ? '' : `size: ${paper}; `;
  return `@page { ${size}@bottom-left { content: ${cssString(foot)}; } @bottom-right { content: counter(page) " of " counter(pages); } }`;
}

/** The text on one line as a string of CSS: nothing in it ends the string or the style sheet. */
export function cssString(text: string): string {
  const escaped = oneLine(text).replaceAll(/["\\<>&]/g, (letter) => `\\${letter.charCodeAt(0).toString(16)} `);
  return `"${escaped}"`;
}
