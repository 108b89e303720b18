import { drawnGraph } from './drawn.ts';
import { type Handover, madeLines } from './handover.ts';
import { oneLine } from './latex.ts';

/** The colours of the parties (Okabe and Ito) and their dashes, in turn. */
const looks = [
  ['#0072B2', 'solid'],
  ['#D55E00', 'dashed'],
  ['#009E73', 'dotted'],
  ['#CC79A7', 'bold'],
  ['#E69F00', 'solid'],
  ['#56B4E9', 'dashed'],
] as const;

/** The graph in Graphviz's language; improvements only by default look, other moves grey. */
export function graphDot(handover: Handover): string {
  const { nodes, edges, leftOut } = drawnGraph(handover.analysis);
  const { conflict } = handover.analysis.graph;
  const lookOf = (party: number) => looks[party % looks.length] ?? looks[0];
  return [
    ...[...madeLines(handover), ...leftOut].map((line) => `// ${oneLine(line)}`),
    'digraph states {',
    '  node [shape=box, style=rounded, fontname="Helvetica"];',
    '  edge [fontname="Helvetica", fontsize=10];',
    ...nodes.map(({ state, pattern, words, outcomes, holdsUnder, today }) => {
      const lines = [`${state + 1} · ${pattern}`, ...outcomes, words, ...(today ? ['today'] : [])];
      const rings = holdsUnder.length > 0 ? ', peripheries=2' : '';
      const facts = `label=${dotText(lines.join('\n'))}, tooltip=${dotText(holdsUnder.join(' '))}`;
      return `  s${state + 1} [${facts}${rings}${today ? ', penwidth=3' : ''}];`;
    }),
    ...edges.map(({ from, to, party, improvement }) => {
      const [colour, dash] = lookOf(party);
      const name = dotText(conflict.parties[party]?.name ?? '?');
      const look = improvement
        ? `color="${colour}", fontcolor="${colour}"`
        : 'color="#999999", fontcolor="#666666", arrowhead=empty';
      return `  s${from + 1} -> s${to + 1} [label=${name}, style=${dash}, ${look}];`;
    }),
    '}',
    '',
  ].join('\n');
}

/** The text as a quoted string of DOT: no escape of Graphviz's is in it but the line feed, and nothing ends it. */
export function dotText(text: string): string {
  const lines = text.split(/\r\n?|[\n\u2028\u2029\u0085]/).map(oneLine);
  return `"${lines.map((line) => line.replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('"', '\\"')).join('\\n')}"`;
}
