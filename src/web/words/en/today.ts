const list = new Intl.ListFormat('en');

/** Words of the place that says whether it is stuck. */
export const today = {
  nobodyWants: 'The model does not say yet what anybody wants, so nothing would move. Say who wants what in step 5.',
  wantNothing: (names: readonly string[]) =>
    `The model does not say what ${list.format(names)} would rather have, so everything is the same there.`,
  sayWants: 'Say who wants what',
};
