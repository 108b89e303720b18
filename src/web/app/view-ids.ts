/** The places of the workbench, in the order in which people ask. */
export const viewIds = ['today', 'outcomes', 'moves', 'move', 'time', 'compare', 'source', 'handover'] as const;

export type ViewId = (typeof viewIds)[number];

/** Whether the word is the id of a place. */
export function isViewId(word: string): word is ViewId {
  return (viewIds as readonly string[]).includes(word);
}
