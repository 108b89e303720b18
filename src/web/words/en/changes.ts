/** What changes are called: they follow “Undid:”. */
export const changes = {
  typing: 'typing',
  undone: (label: string) => `Undid: ${label}`,
  redone: (label: string) => `Did again: ${label}`,
  nothingToUndo: 'There is nothing to undo',
  nothingToRedo: 'There is nothing to do again',
  fix: (label: string) => `fix: ${label}`,
};
