import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['./test/support/same-seed.ts'],
    reporters: ['default', './test/support/closing-line.ts'],
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});
