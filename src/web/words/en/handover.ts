import type { LinkProblem } from '../../../report/index.ts';

/** What each thing that is handed over is called, and what it is for. */
const items = {
  html: {
    name: 'Report',
    about: 'The answer, the graph, what it rests on and how to make it again, as one page to read and print.',
  },
  markdown: { name: 'Report as Markdown', about: 'The same words without the graph, to go on writing.' },
  standalone: {
    name: 'Standalone page',
    about: 'One file with the model, the answer and the workbench. It opens from disk, offline.',
  },
  link: { name: 'Link', about: 'The model itself in a link. It is opened in a workbench; nothing is stored anywhere.' },
  model: { name: 'Model file', about: 'The text of the model as it is here, with its comments.' },
  yaml: { name: 'Model file, written anew', about: 'The model in its shortest form, without comments.' },
  gmcr: {
    name: 'Model as .gmcr',
    about: 'For other programs of the field. It cannot hold everything; what is left out is said.',
  },
  svg: { name: 'Graph as SVG', about: 'A picture that can be scaled.' },
  tikz: { name: 'Graph as TikZ', about: 'The same picture for LaTeX.' },
  dot: { name: 'Graph as DOT', about: 'For Graphviz.' },
  graphml: { name: 'Graph as GraphML', about: 'For yEd, Gephi, igraph and NetworkX.' },
  csv: { name: 'Table of states, CSV', about: 'For spreadsheets and statistics. Nothing in it can become a formula.' },
  'csv-moves': { name: 'Table of moves, CSV', about: 'Who can go from where to where, and who gains by it.' },
  latex: { name: 'Table of states, LaTeX', about: 'With the rules of booktabs.' },
};

const linkProblems: Readonly<Record<LinkProblem, string>> = {
  'link-none': 'The link carries no model. Copy it whole, with what stands behind the #.',
  'link-too-long': 'The link is longer than any link with a model, so it is not read. Ask for the model as a file.',
  'link-version': 'The link was made by a newer version of Standstill. Use that one, or ask for the model as a file.',
  'link-broken': 'The link is broken: something of it is missing or was changed. Copy it again, whole.',
  'link-too-large':
    'What the link carries grows beyond any model when it is unpacked, so it is not opened. Ask for the model as a file.',
};

/** Words of the place where something is handed over. */
export const handover = {
  items,
  linkProblems,
  of: 'Of the draft or of the model',
  whats: { draft: 'The draft', model: 'The model' },
  aboutWhats: {
    draft: 'What is handed over has in it what you changed in the draft, and its files are named so.',
    model: 'What is handed over is the model as it is, without the draft.',
  },
  choose: 'What to hand over',
  preview: 'Preview',
  download: 'Download',
  copy: 'Copy',
  print: 'Print or save as PDF',
  copied: 'Copied',
  notCopied: 'The browser did not allow copying. Select the text below and copy it.',
  making: 'Making it…',
  older: 'The text has a mistake. What is handed over belongs to the last text without one.',
  tooLarge:
    'The model is too large for a link: beyond about 8 kB programs cut them. Hand over the file or the standalone page.',
  noStandalone:
    'The page that holds everything is not here. Use standalone export from the terminal: standstill export.',
  notCarried: 'The format cannot hold this model:',
  mistaken: 'The text has a mistake. Mend it first; then there is something to hand over.',
  fromLink: 'from-a-link.yaml',
  size: (bytes: number) => (bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`),
};
