import { parse as parseTex } from '@unified-latex/unified-latex-util-parse';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { dotText } from '../../src/report/export/dot.ts';
import { latexText, oneLine } from '../../src/report/export/latex.ts';
import { cssString } from '../../src/report/export/paper.ts';
import {
  graphDot,
  graphGraphml,
  type Handover,
  reportHtml,
  reportMarkdown,
  tableCsv,
  tableLatex,
} from '../../src/report/index.ts';
import { xmlText } from '../../src/report/xml.ts';
import { everywhere, hostileHandover, hostileText } from './support/hostile.ts';

describe('law: LaTeX', () => {
  /** The letters that a parser of TeX sees; fails at any command but those that stand for a letter. */
  const letters: Readonly<Record<string, string>> = {
    textbackslash: '\\',
    textasciicircum: '^',
    textasciitilde: '~',
    textquotedbl: '"',
    textless: '<',
    textgreater: '>',
    textbar: '|',
    textasciigrave: '`',
    textquotesingle: "'",
    '{': '{',
    '}': '}',
    $: '$',
    '&': '&',
    '#': '#',
    '%': '%',
    _: '_',
  };
  const readTex = (nodes: readonly { readonly type: string; readonly content?: unknown }[]): string =>
    nodes
      .map((node) => {
        if (node.type === 'string') return String(node.content);
        if (node.type === 'whitespace') return ' ';
        if (node.type === 'group') return readTex(node.content as never);
        const letter = node.type === 'macro' ? letters[String(node.content)] : undefined;
        if (letter === undefined) throw new Error(`${node.type} ${JSON.stringify(node)}`);
        return letter;
      })
      .join('');

  it('a text read back by a parser of TeX is the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(readTex(parseTex(latexText(text)).content).trim()).toBe(oneLine(text).trim());
      }),
      { numRuns: 500 },
    );
  });

  it('a table has as many cells in each row as its head, whatever the names', () => {
    everywhere(60, (handover) => {
      for (const id of ['states', 'moves'] as const) {
        const lines = tableLatex(id, handover).split('\n');
        const cells = (line: string) => line.replaceAll('\\&', '').split('&').length;
        const rows = lines.filter((line) => line.endsWith(' \\\\') && !line.startsWith('\\caption'));
        expect(new Set(rows.map(cells)).size).toBe(1);
        expect(lines.at(-2)).toBe('\\end{longtable}');
        expect(lines.filter((line) => !line.startsWith('% ') && /\\(?:end\{document|input)/.test(line))).toEqual([]);
      }
    });
  });
});

describe('law: DOT', () => {
  it('a quoted text ends where it ends, and reads back', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const quoted = dotText(text);
        expect(quoted).toMatch(/^"(?:[^"\\\n]|\\[\\"n])*"$/);
        const back = quoted.slice(1, -1).replaceAll(/\\(.)/g, (_, letter) => (letter === 'n' ? '\n' : letter));
        const lines = text
          .split(/\r\n?|[\n\u2028\u2029\u0085]/)
          .map(oneLine)
          .join('\n');
        expect(back.replaceAll('&amp;', '&')).toBe(lines);
      }),
      { numRuns: 500 },
    );
  });

  it('has a line a state and a line a move', () => {
    everywhere(60, (handover) => {
      const lines = graphDot(handover).split('\n');
      const { graph } = handover.analysis;
      const moves = graph.conflict.parties.flatMap((_, party) =>
        Array.from({ length: graph.states.count }, (_, state) => graph.moves(party, state)).flat(),
      );
      expect(lines.filter((line) => /^ {2}s\d+ \[/.test(line))).toHaveLength(graph.states.count);
      expect(lines.filter((line) => /^ {2}s\d+ -> s\d+ \[/.test(line))).toHaveLength(moves.length);
      expect(lines.every((line) => /^(\/\/ |digraph states \{$| {2}\S|\}$|$)/.test(line))).toBe(true);
    });
  });
});

describe('law: GraphML', () => {
  it('is well-formed XML with every state, move and name', () => {
    everywhere(60, (handover) => {
      const names: string[] = [];
      const found = new Map<string, number>();
      let key = '';
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw error;
      });
      parser.on('opentag', ({ name, attributes }) => {
        found.set(name, (found.get(name) ?? 0) + 1);
        key = name === 'data' ? String(attributes.key) : '';
      });
      parser.on('text', (text) => {
        if (key === 'partyName') names.push(text);
      });
      parser.write(graphGraphml(handover)).close();
      expect([...found.keys()].toSorted()).toEqual(['data', 'edge', 'graph', 'graphml', 'key', 'node']);
      expect(found.get('node')).toBe(handover.analysis.graph.states.count);
      const kept = xmlPlain(handover.analysis.graph.conflict.parties[0]?.name ?? '');
      expect(names.filter((name) => name !== kept)).toEqual([]);
    });
  });
});

describe('law: the report as HTML', () => {
  const mayStand = new Set(
    'html head meta title style body main h1 h2 p ul ol li table thead tbody tr th td code pre strong span figure figcaption'.split(
      ' ',
    ),
  );
  it('has the elements that it is made of and no other, whatever the names, and shows them', () => {
    everywhere(60, (handover) => {
      const tree = parseHtml(reportHtml(handover, []));
      const elements = elementsOf(tree);
      expect(elements.filter(({ tagName }) => !mayStand.has(tagName)).map(({ tagName }) => tagName)).toEqual([]);
      const [frames, others] = [elements.filter(isFrame), elements.filter((element) => !isFrame(element))];
      expect(frames.length).toBe(elements.filter(({ tagName }) => tagName === 'table').length);
      for (const { attrs } of frames)
        expect(attrs.map(({ name }) => name)).toEqual(['class', 'aria-label', 'tabindex']);
      const attributes = new Set(others.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
      expect(
        [...attributes].filter((name) => !/^(lang|charset|http-equiv|content|name|class|scope)$/.test(name)),
      ).toEqual([]);
      const title = elements.find(({ tagName }) => tagName === 'h1');
      const shown = title === undefined ? '' : textOf(title);
      const written = handover.model.base.title ?? '';
      if (xmlPlain(written).trim() !== '') expect(shown).toBe(xmlPlain(written));
    });
  });

  it('has its title at the foot of every page as a string that nothing in it ends', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = cssString(text);
        expect(written).toMatch(/^"(?:[^"\\<>&\n]|\\[0-9a-f]{2} )*"$/);
        const back = written
          .slice(1, -1)
          .replaceAll(/\\([0-9a-f]{2}) /g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
        expect(back).toBe(oneLine(text));
      }),
      { numRuns: 500 },
    );
    everywhere(30, (handover) => {
      const style = elementsOf(parseHtml(reportHtml(handover, [], 'letter'))).filter(
        ({ tagName }) => tagName === 'style',
      );
      expect(
        style
          .map(textOf)
          .join('')
          .match(/@page \{ size: letter; @bottom-left \{ content: "[^"\n]*"; \}/g),
      ).toHaveLength(1);
    });
  });

  it('forbids the page to ask for anything, and asks for nothing', () => {
    const handover = hostileHandover('plain');
    const html = handover === null ? '' : reportHtml(handover, []);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/\b(src|href|url)\s*[=(]/);
  });
});

describe('law: the report as Markdown', () => {
  const reader = new MarkdownIt({ html: true, linkify: false });
  it('makes no element of a name', () => {
    everywhere(60, (handover) => {
      const tokens = reader.parse(reportMarkdown(handover), {});
      const all = tokens.flatMap((token) => [token, ...(token.children ?? [])]);
      const kinds = new Set(all.map(({ type }) => type));
      for (const kind of ['html_block', 'html_inline', 'link_open', 'image', 'hr', 'blockquote_open'])
        expect(kinds).not.toContain(kind);
      expect(all.filter(({ type }) => type === 'fence')).toHaveLength(1);
    });
  });
});

describe('law: every export', () => {
  it('is the same bytes for the same input, and says what it is made of and from', () => {
    const writers: Readonly<Record<string, (handover: Handover) => string>> = {
      csv: ({ analysis, made }) => tableCsv('states', analysis, made),
      latex: (handover) => tableLatex('states', handover),
      dot: graphDot,
      graphml: graphGraphml,
      markdown: reportMarkdown,
      html: (handover) => reportHtml(handover, []),
    };
    for (const [name, write] of Object.entries(writers)) {
      const first = hostileHandover('The sea', 'later');
      const second = hostileHandover('The sea', 'later');
      if (first === null || second === null) throw new Error('the model can be read');
      const text = write(first);
      expect(text, name).toBe(write(second));
      expect(text, name).toContain(first.made.hash);
      expect(text, name).toContain('Standstill 0.0.0');
      expect(text, name).toContain('later');
    }
  });
});

/** What XML can hold of a text, as a reader gives it back. */
function xmlPlain(text: string): string {
  const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return xmlText(text).replaceAll(/&(\w+|#39);/g, (_, name) => names[name] ?? '');
}

function elementsOf(node: DefaultTreeAdapterTypes.Node): readonly DefaultTreeAdapterTypes.Element[] {
  const own = 'tagName' in node ? [node] : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : [])];
}

/** What a table stands in, so that it scrolls by itself on a small screen, by keys too. */
function isFrame({ tagName, attrs }: DefaultTreeAdapterTypes.Element): boolean {
  return tagName === 'figure' && attrs.some(({ name, value }) => name === 'class' && value === 'table');
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
