import { describe, expect, test } from 'vitest';
import { countFlags } from '../../src/report/count-flags.ts';

describe('law: flags', () => {
  test.each([0, 1, 3, 4, 7, 1019, 1020, 1021, 1023, 1024, 5000])(
    'are counted four at a time as one by one: %i',
    (length) => {
      const mixed = Uint8Array.from({ length }, (_, at) => ((at * 7) % 11 < 5 ? 1 : 0));
      expect(countFlags(mixed)).toBe(mixed.reduce((sum, flag) => sum + flag, 0));
      expect(countFlags(new Uint8Array(length).fill(1))).toBe(length);
    },
  );
});
