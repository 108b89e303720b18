/** Words of the place that shows what could hold. */
export const outcomes = {
  nothing: 'No outcome holds under any of the concepts: somebody always moves on.',
  more: (count: number) => `and ${count.toLocaleString()} more`,
};
