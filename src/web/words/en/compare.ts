const lines = (count: number, one: string) => `${count.toLocaleString('en')} ${count === 1 ? one : `${one}s`}`;

/** Words of the place that compares the open model with another. */
export const compare = {
  with: 'Compare with',
  choose: 'Choose…',
  saved: 'the version last saved',
  folder: 'A file of the folder',
  catalogue: 'A published case',
  disk: 'A file from disk…',
  sides: (other: string) => `“Before” is ${other}; “now” is the model that is open here.`,
  nothing:
    'Choose what to compare with: an earlier version, another file or a published case. You see what differs in the model, and what that changes in the answer.',
  same: 'The two texts are the same, letter for letter.',
  answer: 'What changes in the answer',
  model: 'What differs in the model',
  text: 'What differs in the text',
  mistaken: (mistake: string) =>
    `The model that is compared with has no answer: ${mistake} So only the texts are compared.`,
  noScenario: (scenario: string) =>
    `What is compared with has no scenario ${scenario}: of it, the model itself is taken.`,
  counted: (gone: number, come: number) => `${lines(gone, 'line')} taken out, ${lines(come, 'line')} put in.`,
  unlike: 'The two texts have too little in common to be laid side by side.',
  lines: 'Lines taken out and put in',
  gone: 'taken out',
  come: 'put in',
  alike: (count: number) => `${lines(count, 'line')} as before`,
  columns: { number: 'line', sign: 'change', text: 'text' },
};
