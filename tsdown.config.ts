import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { bin: 'src/bin.ts', worker: 'src/cli/worker.ts', index: 'src/index.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  dts: { tsconfig: 'tsconfig.json' },
  clean: true,
  hash: false,
  inputOptions: { checks: { pluginTimings: false } },
});
