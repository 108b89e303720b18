/** A model of three parties in which every setting of so many options is a state. */
export function wideModel(options: number): string {
  const names = Array.from({ length: options }, (_, at) => `o${at + 1}`);
  const party = (id: string, rest: number) => {
    const own = names.filter((_, at) => at % 3 === rest);
    const [first = '', second = ''] = own;
    const other = names[(rest + 1) % 3] ?? '';
    const wants = [...own.slice(2), `not ${other}`, `${first} if ${other}`, second].join(', ');
    return `  ${id}: { options: { ${own.map((name) => `${name}: Option ${name}`).join(', ')} }, prefers: [${wants}] }`;
  };
  return [
    'standstill: 1',
    'title: Wide',
    'parties:',
    ...['north', 'south', 'west'].map(party),
    'statusQuo: []',
    'outcomes: { first: { when: o1 and o2, name: The first two } }',
    '',
  ].join('\n');
}
