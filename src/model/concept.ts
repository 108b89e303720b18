/** The stability concepts of definitions §3, in the order in which they are always printed. */
export const concepts = ['nash', 'gmr', 'smr', 'seq', 'symseq', 'sim'] as const;

export type Concept = (typeof concepts)[number];

/** Whether the word is the id of a concept. */
export function isConcept(word: string): word is Concept {
  return (concepts as readonly string[]).includes(word);
}
