import { describe, expect, it } from 'vitest';
import { wantedAt } from '../../src/web/editor/place.ts';
import { idFor } from '../../src/web/forms/ids.ts';

const model = (line: string, above = '') => `standstill: 1\nparties:\n  north:\n    name: The north\n${above}${line}`;

describe('case: what may be written where the cursor stands', () => {
  it.each([
    ['an item of a list of statements', model('      - not s', '    prefers:\n'), 'expression'],
    ['an item on the column of its key', model('    - bu', '    prefers:\n'), 'expression'],
    ['a list in brackets', model('    prefers: [build, not s'), 'expression'],
    ['the statement of a long form', model('      - statement: pay if b', '    prefers:\n'), 'expression'],
    ['what a name of an outcome means', 'outcomes:\n  deal: sh', 'expression'],
    ['what is today', 'statusQuo: [bu', 'expression'],
    ['a member of a body', 'bodies:\n  council: { members: [no', 'party'],
    [
      'a source of a quotation',
      model('        evidence: [{ source: tr', '    prefers:\n      - statement: build\n'),
      'source',
    ],
    ['a key of the file', 'standstill: 1\nout', 'key'],
    ['a key of a party', model('    pre'), 'key'],
    ['a name for people', model('    name: The no').replace('    name: The north\n', ''), null],
    ['a comment', model('      - build # not s', '    prefers:\n'), null],
    ['a title', 'title: A wa', null],
  ])('%s', (_, before, wanted) => {
    expect(wantedAt(before)).toBe(wanted);
  });
});

describe('case: short names made of what people call something', () => {
  it.each([
    ['Build the wall', [], 'build-the-wall'],
    ['Build the wall', ['build-the-wall'], 'build-the-wall-2'],
    ['Été à Genève', [], 'ete-a-geneve'],
    ['2 steps', [], 'steps'],
    ['Not', [], 'not-1'],
    ['制裁を緩和する', [], 'option-1'],
    ['制裁を緩和する', ['option-1'], 'option-2'],
    ['Guarantee the security of all the others', [], 'guarantee-the-security-of-all'],
  ])('%s', (name, taken, id) => {
    expect(idFor(name, new Set(taken), 'option')).toBe(id);
  });
});
