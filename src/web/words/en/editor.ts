/** Words of the text editor. */
export const editor = {
  label: 'The text of the model',
  remarks: (errors: number, warnings: number) =>
    errors + warnings === 0
      ? 'No mistakes'
      : [
          errors > 0 ? `${errors} ${errors === 1 ? 'mistake' : 'mistakes'}` : '',
          warnings > 0 ? `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : '',
        ]
          .filter((part) => part !== '')
          .join(', '),
  next: 'Show',
  /** The editor's own words, by their English: only those that a translation changes. */
  phrases: {},
};
