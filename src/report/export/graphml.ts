import { xmlText } from '../xml.ts';
import { drawnGraph } from './drawn.ts';
import { type Handover, madeLines } from './handover.ts';

const keys = [
  ['graph', 'made', 'string'],
  ['graph', 'leftOut', 'string'],
  ['node', 'number', 'int'],
  ['node', 'pattern', 'string'],
  ['node', 'label', 'string'],
  ['node', 'outcomes', 'string'],
  ['node', 'holdsUnder', 'string'],
  ['node', 'today', 'boolean'],
  ['edge', 'party', 'string'],
  ['edge', 'partyName', 'string'],
  ['edge', 'improvement', 'boolean'],
] as const;

/** The graph as GraphML: states as nodes, moves of single parties as edges, read by yEd, Gephi, igraph and NetworkX. */
export function graphGraphml(handover: Handover): string {
  const { nodes, edges, leftOut } = drawnGraph(handover.analysis);
  const { parties } = handover.analysis.graph.conflict;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys.map(([on, name, type]) => `  <key id="${name}" for="${on}" attr.name="${name}" attr.type="${type}"/>`),
    '  <graph id="states" edgedefault="directed">',
    `    ${data('made', madeLines(handover).join('\n'))}`,
    `    ${data('leftOut', leftOut.join('\n'))}`,
    ...nodes.map(({ state, pattern, words, outcomes, holdsUnder, today }) => {
      const facts = [
        data('number', String(state + 1)),
        data('pattern', pattern),
        data('label', words),
        data('outcomes', outcomes.join('; ')),
        data('holdsUnder', holdsUnder.join(' ')),
        data('today', String(today)),
      ];
      return `    <node id="s${state + 1}">${facts.join('')}</node>`;
    }),
    ...edges.map(({ from, to, party, improvement }) => {
      const { id = '?', name = '?' } = parties[party] ?? {};
      const facts = [data('party', id), data('partyName', name), data('improvement', String(improvement))];
      return `    <edge source="s${from + 1}" target="s${to + 1}">${facts.join('')}</edge>`;
    }),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function data(key: (typeof keys)[number][1], text: string): string {
  return `<data key="${key}">${xmlText(text)}</data>`;
}
