/** Words for states. */
export const states = {
  today: 'today',
  nothing: 'nothing taken',
  merged: 'merged',
  state: (number: number) => `State ${number}`,
  select: (words: string) => `Why: ${words}`,
};
