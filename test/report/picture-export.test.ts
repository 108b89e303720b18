import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { parse as parseTex } from '@unified-latex/unified-latex-util-parse';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { type Handover, handedPicture, layOut, writers } from '../../src/report/index.ts';
import { everywhere } from './support/hostile.ts';

const graphviz = await Graphviz.load();
const runs = Number(process.env.PICTURE_RUNS ?? 25);

/** The graph of a model with hostile texts in every place. */
function drawn(format: 'svg' | 'tikz', check: (written: string, handover: Handover) => void): void {
  everywhere(runs, (handover) => {
    const placed = layOut(handedPicture(handover, format), (source) => graphviz.layout(source, 'json', 'dot'));
    check(writers[format](handover, { table: 'states', paper: null, placed }), handover);
  });
}

describe('law: the graph as a picture', () => {
  it('is well-formed XML as SVG, without scripts or links, and says what it leaves out', () => {
    drawn('svg', (svg) => {
      const tags = new Set<string>();
      let described = '';
      let inside = '';
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw error;
      });
      parser.on('opentag', ({ name, attributes }) => {
        tags.add(name);
        inside = name;
        expect(Object.keys(attributes).filter((key) => /^on|href/i.test(key))).toEqual([]);
      });
      parser.on('text', (text) => {
        if (inside === 'desc') described += text;
      });
      parser.write(svg).close();
      const allowed = [
        'svg',
        'title',
        'desc',
        'rect',
        'g',
        'text',
        'tspan',
        'path',
        'polygon',
        'circle',
        'ellipse',
        'line',
      ];
      expect([...tags].filter((tag) => !allowed.includes(tag))).toEqual([]);
      expect(described).toContain('other moves are left out');
    });
  });

  it('is one picture of TikZ, whatever the names: as many nodes as states, and no command of theirs', () => {
    drawn('tikz', (tikz, { analysis }) => {
      const lines = tikz.split('\n');
      expect(lines.filter((line) => line.startsWith('  \\node[state,'))).toHaveLength(analysis.graph.states.count);
      expect(lines[1]).toMatch(/^% Model: /);
      expect(tikz).toMatch(/^% The graph of moves: .*; other moves are left out\.$/m);
      const environments = parseTex(tikz).content.filter(({ type }) => type === 'environment');
      expect(environments).toHaveLength(1);
      // Names stand as comments behind the colours.
      const code = lines.map((line) => line.replace(/^%.*|(?<=^\\definecolor\{.*\} )%.*/, '')).join('\n');
      expect(code).not.toMatch(/\\(?:input|end\{document|write|catcode)/);
      expect(code.match(/\\end\{/g)).toHaveLength(1);
    });
  });
});
