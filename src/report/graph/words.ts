import { firmnessWords } from '../firmness.ts';
import type { Picture, PictureArrow, PictureNode } from './types.ts';

/** A node in words, for those who do not see the picture. */
export function nodeWords({ label, state, today, outcomes, chips, note, rings, preferred }: PictureNode): string {
  const name = state === null ? label : `State ${label}`;
  const what = [...outcomes, chips.map(({ text }) => text).join(' · '), note].filter((part) => part !== '');
  const holds = rings === 0 ? [] : [ringWords(rings)];
  const better = preferred ? ['nobody finds it worse than today'] : [];
  return [[name, ...(today ? ['today'] : [])].join(', '), what.join(', '), ...holds, ...better]
    .filter(Boolean)
    .join('. ');
}

/** What so many rings say. */
export function ringWords(rings: 1 | 2 | 3): string {
  const [firmly, credible] = firmnessWords;
  if (rings === 3) return `holds ${firmly?.firmness}`;
  return rings === 2 ? `holds ${credible?.firmness}` : 'holds by threats or simultaneous moves';
}

/** Who moves, and what an arrow stands for, in words. */
export function arrowWords({ parties, nodes }: Picture, { from, to, movers, improving, label }: PictureArrow): string {
  const labelOf = (key: string) => nodes.find((node) => node.key === key)?.label ?? '?';
  const names = movers.map((mover) => parties[mover]?.name ?? '?').join(' and ');
  const gains = improving ? '' : ', without gaining';
  return `${names}: ${labelOf(from)} to ${labelOf(to)}${label === '' ? '' : `, ${label}`}${gains}`;
}
