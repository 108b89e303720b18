/** Words of the place that lays the scenarios along their dates. */
export const time = {
  sinceSaved: 'What your unsaved changes change',
  moments: 'The model and its scenarios, by date',
  choose: (scenario: string | null) => `Look at ${scenario ?? 'the model itself'}`,
  /** An ISO date as the reader writes dates. */
  date: (iso: string) =>
    new Date(`${iso}T00:00:00Z`).toLocaleDateString(undefined, { dateStyle: 'medium', timeZone: 'UTC' }),
  period: (from: string | null, until: string | null) => {
    if (from === null && until === null) return 'without a date';
    if (until === null) return `from ${from}`;
    return from === null ? `until ${until}` : `${from} – ${until}`;
  },
};
