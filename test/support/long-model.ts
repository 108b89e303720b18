/** A long model: six parties, eight options (256 states), many words, 42 statements of preference and 24 outcomes. */
export function longModel(): string {
  const parties = {
    usa: ['ease: Ease the sanctions step by step', 'strike: Prepare a military strike'],
    prk: ['disarm: Give up the nuclear weapons for good', 'test: Test missiles'],
    rok: ['aid: Send food and fuel aid across the border'],
    chn: ['close: Close the border'],
    jpn: ['normal: Normalise relations'],
    rus: ['guarantee: Give a security guarantee that all others support'],
  };
  const names = Object.values(parties).flatMap((options) => options.map((option) => option.replace(/:.*/, '')));
  const name = (at: number) => names[at % names.length] ?? '';
  const forms = [
    (a: string, b: string) => `${a} if ${b}`,
    (a: string) => a,
    (a: string, b: string) => `not ${a} if not ${b}`,
    (a: string) => `not ${a}`,
    (a: string, b: string) => `${a} and ${b}`,
  ];
  const statement = (party: number, at: number) => {
    const form = forms[(party * 3 + at) % forms.length] ?? ((a: string) => a);
    const because = `Its government has said for years that this matters more than what comes after it (${at + 1}).`;
    return `      - { statement: ${form(name(party * 5 + at * 3), name(party + at * 2 + 1))}, because: "${because}" }`;
  };
  return [
    'standstill: 1',
    'title: A long conflict of six parties over sanctions, weapons, aid and borders',
    `about: ${'What is at stake between the six parties is told here in some detail. '.repeat(6)}`,
    'parties:',
    ...Object.entries(parties).flatMap(([id, options], party) => [
      `  ${id}:`,
      `    name: The government of ${id} and all that speak for it`,
      `    options: { ${options.join(', ')} }`,
      '    prefers:',
      ...Array.from({ length: 7 }, (_, at) => statement(party, at)),
    ]),
    'statusQuo: [strike]',
    'outcomes:',
    ...Array.from({ length: 24 }, (_, at) => {
      const when = `${name(at)} and ${name(at * 3 + 1)} and not ${name(at + 4)}`;
      return `  settlement-${at}: { when: ${when}, name: "Settlement number ${at} of some kind" }`;
    }),
    '',
  ].join('\n');
}
