import { describe, expect, test } from 'vitest';
import { modelSchema } from '../../src/format/index.ts';

describe('golden: the JSON Schema of the model file', () => {
  test('the schema in the repository is the one the reader checks files by (else: npm run schema)', async () => {
    await expect(`${JSON.stringify(modelSchema(), null, 2)}\n`).toMatchFileSnapshot(
      '../../schema/standstill-1.schema.json',
    );
  });
});
