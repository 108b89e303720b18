import { defineConfig } from 'tsdown';

const shared = {
  format: 'esm',
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  hash: false,
  inputOptions: { checks: { pluginTimings: false } },
} as const;

export default defineConfig([
  // The command holds all it needs: one file starts faster than a hundred.
  {
    ...shared,
    entry: { bin: 'src/bin.ts', worker: 'src/cli/worker.ts' },
    deps: { alwaysBundle: [/.*/] },
    dts: false,
    clean: true,
    minify: true,
  },
  { ...shared, entry: { index: 'src/index.ts' }, dts: { tsconfig: 'tsconfig.json' }, clean: false },
]);
