import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['./test/support/same-seed.ts'],
    reporters: ['default', './test/support/closing-line.ts'],
    testTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    // A machine that stalls fails no delivery: what passed at the second try only is named at the end.
    retry: process.env.CI === 'true' ? 1 : 0,
    maxWorkers: 2,
    // Files share what they import: no module answers otherwise for what was asked before, and starting anew for each file took a third of the time.
    isolate: false,
  },
});
