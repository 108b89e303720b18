import { type Block, paragraph, styled } from './block.ts';

/** How many were not shown, where some were not. */
export function more(count: number, one: string, hint = ' (--full shows all)'): readonly Block[] {
  if (count <= 0) return [];
  const words = `and ${count.toLocaleString('en')} more ${count === 1 ? one : `${one}s`}`;
  return [paragraph(styled('muted', words), styled('hint', hint))];
}
