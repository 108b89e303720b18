import { describe, expect, it } from 'vitest';
import { renderPlain } from '../../src/report/index.ts';
import { versionsQuery } from '../../src/web/engine/queries/versions.ts';

/* What Compare asks of two texts. */

const feud = (wants: string) => `standstill: 1
parties:
  north: { options: { build: Build }, prefers: [${wants}] }
  south: { options: { sue: Sue }, prefers: [not build, not sue] }
statusQuo: [build, sue]
outcomes: { peace: { when: not build and not sue, name: Peace } }
`;

describe('case: two versions of a model', () => {
  it('are told apart by whether a deal still holds, and by the states that hold', () => {
    const { answer } = versionsQuery({ before: feud('not build'), after: feud('build'), scenario: null });
    const words = renderPlain(answer ?? [], { width: 100, paint: (_style, text) => text });
    expect(words).toContain('Peace holds no longer: before, firmly.');
    expect(words).toContain('Both have 4 states.');
  });
});
