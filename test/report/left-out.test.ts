import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ExportFormat, exportFormats } from '../../src/cli/export-formats.ts';
import { exportGmcr, modelToJson, parseModel, writeModel } from '../../src/format/index.ts';
import {
  type Dot,
  type Handover,
  handedPicture,
  layOut,
  modelLink,
  modelYaml,
  readModelLink,
  reportBody,
  reportPictures,
  standaloneLimits,
  type TableId,
  type WrittenFormat,
  writers,
} from '../../src/report/index.ts';
import { randomConflict } from '../support/random-conflict.ts';
import { wideModel } from '../web/support/wide-model.ts';
import { handoverOf } from './support/hostile.ts';
import { loadDot } from './support/pictures.ts';

let dot: Dot;
beforeAll(async () => {
  dot = await loadDot();
});

const picture = (handover: Handover, format: string) => layOut(handedPicture(handover, format), dot);
const written = (handover: Handover, format: WrittenFormat, table: TableId = 'states') =>
  writers[format](handover, { table, paper: null, placed: picture(handover, format) });
const stepsTogether = ({ analysis }: Handover) => analysis.graph.steps !== null;

/** The states that a picture does not show are counted in it. */
function countsStates(handover: Handover, text: string, format: string): void {
  const { nodes, states } = picture(handover, format).picture;
  const rest = states - nodes.length;
  const said = `${rest.toLocaleString('en')} of ${states.toLocaleString('en')} states are left out`;
  expect(text.includes('states are left out')).toBe(rest > 0);
  if (rest > 0) expect(text).toContain(said);
  expect(text).toContain('other moves are left out');
}

/** The states that a graph for other programs does not have are counted in it, and so are steps of several parties. */
function countsGraph(handover: Handover, text: string, nodes: number): void {
  const rest = handover.analysis.graph.states.count - nodes;
  expect(text.includes(`${rest.toLocaleString('en')} states are left out`)).toBe(rest > 0);
  expect(text.includes('Steps of several parties are left out')).toBe(stepsTogether(handover));
  expect(text).toContain('reasons and evidence are in the report');
}

function saysLimits(handover: Handover, text: string): void {
  expect(text).toContain('What this does not show');
  expect(text).toContain('not how likely they are');
  const moves = /What would move it [^.]*is not in this report|What would move it is told in short|was ended early/;
  expect(text).toMatch(moves);
  const large = handover.analysis.graph.states.count > 64;
  expect(text.includes('The table of all states is left out')).toBe(large);
}

/** Each format says itself what of the model and its answer it leaves out; those that have no room for words leave out nothing, or are warned of. */
const says: Readonly<Record<ExportFormat, (handover: Handover) => void>> = {
  html: (handover) => {
    const html = written(handover, 'html');
    saysLimits(handover, html);
    countsStates(handover, html, 'html');
  },
  // The same page, printed.
  pdf: (handover) => countsStates(handover, written(handover, 'html'), 'pdf'),
  standalone: (handover) => {
    const pictures = reportPictures(picture(handover, 'standalone'));
    const report = reportBody(handover, pictures, standaloneLimits);
    saysLimits(handover, report);
    expect(report).toContain('This page cannot read articles');
  },
  markdown: (handover) => {
    const markdown = written(handover, 'markdown');
    saysLimits(handover, markdown);
    expect(markdown).toContain('The graph is left out: Markdown holds no pictures.');
  },
  csv: (handover) => {
    for (const table of ['states', 'moves'] as const) {
      const csv = writers.csv(handover, { table, paper: null, placed: null });
      const [head = '', ...rows] = csv.trimEnd().split('\r\n');
      expect(head.endsWith(',made by,left out')).toBe(true);
      const together = table === 'moves' && stepsTogether(handover);
      const said = (row: string) => row.endsWith('reasons and evidence"');
      expect(rows.filter((row) => !said(row) || row.includes('steps of several parties') !== together)).toEqual([]);
    }
  },
  latex: (handover) => {
    const moves = written(handover, 'latex', 'moves');
    expect(written(handover, 'latex')).toMatch(/^% Left out: .*reasons and evidence\.$/m);
    expect(/^% Left out: steps of several parties;/m.test(moves)).toBe(stepsTogether(handover));
  },
  svg: (handover) => countsStates(handover, written(handover, 'svg'), 'svg'),
  tikz: (handover) => countsStates(handover, written(handover, 'tikz'), 'tikz'),
  dot: (handover) => {
    const text = written(handover, 'dot');
    countsGraph(handover, text, text.match(/^ {2}s\d+ \[/gm)?.length ?? 0);
  },
  graphml: (handover) => {
    const text = written(handover, 'graphml');
    countsGraph(handover, text, text.match(/<node /g)?.length ?? 0);
  },
  yaml: ({ model, made }) => expect(modelYaml(model, made)).toContain('without its comments.\n'),
  // Model, comments and all.
  link: ({ text }) => {
    const link = modelLink(text);
    if (link !== null) expect(readModelLink(link)).toEqual({ text });
  },
  // All of the model; JSON has no comments.
  json: ({ model }) =>
    expect(modelToJson(parseModel(JSON.stringify(modelToJson(model))).model ?? model)).toEqual(modelToJson(model)),
  // Told beside the file, which has no room for words.
  gmcr: ({ analysis: { graph } }) => {
    const { diagnostics } = exportGmcr(graph.conflict, graph);
    const lost = graph.conflict.statusQuo !== null || graph.conflict.outcomes.length > 0;
    if (lost) expect(diagnostics.map(({ code }) => code)).toContain('gmcr-not-carried');
  },
};

describe('law: what an export leaves out is said in it', () => {
  it.each(exportFormats)(
    '%s',
    (format) => {
      let [tried, together] = [0, 0];
      const extras = { joint: true, needs: true, bodies: true, options: 6, parties: 4 } as const;
      fc.assert(
        fc.property(fc.oneof(randomConflict(), randomConflict(extras)), (conflict) => {
          const text = writeModel({ base: conflict, scenarios: [], expectations: [] });
          const handover = handoverOf(text) ?? expect.fail('a random conflict is a model');
          tried += 1;
          if (stepsTogether(handover)) together += 1;
          says[format](handover);
        }),
        { numRuns: 30 },
      );
      expect(together).toBeGreaterThan(5);
      expect(tried - together).toBeGreaterThan(2);
    },
    120_000,
  );

  it.each(exportFormats)(
    '%s of a conflict too large to be shown whole',
    (format) => {
      large ??= handoverOf(wideModel(13)) ?? expect.fail('it is a model');
      expect(large.analysis.graph.states.count).toBe(8192);
      says[format](large);
    },
    120_000,
  );
});

let large: Handover | null = null;
