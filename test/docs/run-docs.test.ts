import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { assess, expand } from '../../src/engine/index.ts';
import { parseModel } from '../../src/format/index.ts';
import { concepts } from '../../src/model/index.ts';
import { makeFolder, matches, removeFolder, run, sessionsOf, trimmed, wordsOf } from './console.ts';
import { type Block, blocksOf, type Page, readPages, root } from './pages.ts';

/*
 * The docs run. A `yaml` block that is a whole model is parsed and analysed; `file=NAME` saves it (or a
 * `text` block) for the blocks after it,
 * `wrong=CODE` says what is wrong with it. A `console` block is run by the built command line; `exit=N` says with which code
 * it ends, `head=N` that only the first N lines are shown, with a `…` for the rest. A `js` block is run, and the `text` block after it is what it prints. DOCS_UPDATE=1 writes what is printed into
 * the pages: read the difference.
 */

const pages = readPages().filter(({ path }) => !path.startsWith('docs/errors/'));
const update = process.env.DOCS_UPDATE === '1';

for (const page of pages) {
  const blocks = blocksOf(page.text);
  if (!blocks.some(({ language }) => ['yaml', 'console', 'js'].includes(language))) continue;
  describe(`golden: ${page.path}`, () => runPage(page, blocks));
}

function runPage(page: Page, blocks: readonly Block[]): void {
  const folder = makeFolder();
  const replacements: Replacement[] = [];
  afterAll(() => {
    removeFolder(folder);
    if (update && replacements.length > 0) writeFileSync(join(root, page.path), replaceBlocks(page.text, replacements));
  });
  blocks.forEach((block, index) => {
    const name = `holds what line ${block.line} says`;
    const compare = (at: Block, shown: readonly string[], printed: readonly string[], rewritten: readonly string[]) => {
      if (update && (!shown.includes('…') || at.info.has('head')))
        replacements.push({ line: at.line, lines: rewritten });
      else if (!matches(trimmed(shown), printed)) expect(printed.join('\n')).toBe(trimmed(shown).join('\n'));
    };
    const file = block.language === 'text' ? block.info.get('file') : undefined;
    if (file !== undefined) it(name, () => writeFileSync(join(folder, file), `${block.lines.join('\n')}\n`));
    if (block.language === 'yaml') it(name, () => runModel(block, folder));
    if (block.language === 'console') {
      it(name, () => {
        const code = Number(block.info.get('exit') ?? 0);
        const shown = sessionsOf(block.lines);
        const done = shown.map(({ command }) => runCommand(command, folder, code));
        const lines = shown.flatMap(({ command }, at) => [`$ ${command}`, ...(done[at] ?? [])]);
        const head = block.info.get('head');
        expect(shown.length).toBeGreaterThan(0);
        compare(
          block,
          shown.flatMap(({ command, printed }) => [`$ ${command}`, ...trimmed(printed)]),
          lines,
          head === undefined ? lines : [...trimmed(lines.slice(0, Number(head))), '…'],
        );
      });
    }
    if (block.language === 'js') {
      it(name, () => {
        const after = blocks[index + 1];
        if (after?.language !== 'text') throw new Error('a js block needs a text block with what it prints');
        const file = join(folder, `example-${block.line}.mjs`);
        writeFileSync(file, block.lines.join('\n'));
        const { code, lines } = run(folder, [file]);
        expect(code, lines.join('\n')).toBe(0);
        compare(after, after.lines, lines, lines);
      });
    }
  });
}

function runModel(block: Block, folder: string): void {
  const text = `${block.lines.join('\n')}\n`;
  const file = block.info.get('file');
  if (file !== undefined) writeFileSync(join(folder, file), text);
  if (!/^standstill:/m.test(text)) {
    expect(parseDocument(text).errors).toEqual([]);
    return;
  }
  const { model, diagnostics } = parseModel(text);
  const wrong = block.info.get('wrong');
  if (wrong !== undefined) {
    expect(diagnostics.map(({ code }) => code)).toEqual(wrong.split(','));
    return;
  }
  expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
  if (model === null) throw new Error('no model');
  // A model of bodies alone has no states.
  if (model.base.options.length === 0 && model.base.bodies.length > 0) return;
  for (const conflict of [model.base, ...model.scenarios.map((scenario) => scenario.conflict)]) {
    const { graph, diagnostics: refusals } = expand(conflict);
    expect(refusals).toEqual([]);
    if (graph === null) throw new Error('refused without a reason');
    expect(assess(graph, concepts, { sim: 'always' }).equilibria.nash).toBeDefined();
  }
}

/** Runs a command of a page and returns what it prints. */
function runCommand(command: string, folder: string, code: number): readonly string[] {
  const [program, ...args] = wordsOf(command);
  if (program !== 'standstill') throw new Error(`only standstill is run in console blocks, not ${program}`);
  const done = run(folder, [join(root, 'dist', 'bin.js'), ...args]);
  expect(done.code, `${command}\n${done.lines.join('\n')}`).toBe(code);
  return done.lines;
}

interface Replacement {
  /** The line of the opening fence, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
}

/** The page's text with the contents of some blocks exchanged. */
function replaceBlocks(text: string, replacements: readonly Replacement[]): string {
  const lines = text.split('\n');
  for (const { line, lines: inside } of replacements.toSorted((a, b) => b.line - a.line)) {
    const end = lines.indexOf('```', line);
    lines.splice(line, end - line, ...inside);
  }
  return lines.join('\n');
}
