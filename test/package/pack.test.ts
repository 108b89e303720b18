import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder } from '../support/command-line.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

describe('case: the package, installed in an empty folder', () => {
  const folder = emptyFolder();
  const run = (command: string, args: readonly string[]) =>
    execFileSync(command, args, { cwd: folder, encoding: 'utf8' });

  beforeAll(() => {
    const [packed] = JSON.parse(
      execFileSync(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
        cwd: root,
        encoding: 'utf8',
      }),
    );
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    run(npm, ['install', '--no-audit', '--no-fund', `./${packed.filename}`]);
  }, 180_000);

  it('runs as a command', () => {
    const bin = join(folder, 'node_modules/.bin/standstill');
    expect(run(bin, ['analyze', 'prisoners-dilemma'])).toContain('standstill');
  });

  it('reads an article and a stream with the weights it brings', () => {
    const bin = join(folder, 'node_modules/.bin/standstill');
    const text = 'Talks go on\n\nThe minister said the talks in Vienna would resume next week.\n';
    writeFileSync(join(folder, 'article.txt'), text);
    const { statements } = JSON.parse(run(bin, ['read', 'article.txt', '--json']));
    expect(statements).toHaveLength(1);
    writeFileSync(join(folder, 'articles.ndjson'), `${JSON.stringify({ id: 7, text })}\n`);
    expect(JSON.parse(run(bin, ['read', '--ndjson', 'articles.ndjson']))).toMatchObject({ id: 7, statements });
  });

  it('can be imported', () => {
    writeFileSync(
      join(folder, 'use.js'),
      "import { parseModel, expand, analyze, concepts } from 'standstill';\n" +
        "const { model } = parseModel('standstill: 1\\nparties: { a: { options: { x: X }, prefers: [x] } }\\nstatusQuo: []\\n');\n" +
        'const { graph } = expand(model.base);\n' +
        'console.log(JSON.stringify([...analyze(graph, concepts).assessment.equilibria.nash]));\n',
    );
    expect(run(process.execPath, ['use.js']).trim()).toBe('[0,1]');
  });

  it('brings types that a strict program compiles with', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      "import { type Graph, expand, parseModel } from 'standstill';\n" +
        "const { model } = parseModel('');\n" +
        'export const graph: Graph | null = model === null ? null : expand(model.base).graph;\n',
    );
    const compilerOptions = {
      noEmit: true,
      strict: true,
      module: 'nodenext',
      target: 'es2023',
      types: [],
      skipLibCheck: false,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    expect(run(process.execPath, [tsc, '-p', '.'])).toBe('');
  });

  it('ships the schema, the catalogue and a page for each code', () => {
    for (const path of [
      'schema/standstill-1.schema.json',
      'catalogue/korea-2019.yaml',
      'docs/errors/unknown-name.md',
    ]) {
      expect(existsSync(join(folder, 'node_modules/standstill', path)), path).toBe(true);
    }
  });
});
