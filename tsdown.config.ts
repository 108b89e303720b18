import { fileURLToPath } from 'node:url';
import { defineConfig } from 'tsdown';

const shared = {
  format: 'esm',
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  hash: false,
  inputOptions: { checks: { pluginTimings: false } },
} as const;

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig([
  // The command holds all it needs. What most commands share is one file, and each reads its own code when it is asked
  // for: few small files start fastest.
  {
    ...shared,
    entry: { bin: 'src/bin.ts', worker: 'src/cli/worker.ts' },
    deps: { alwaysBundle: [/.*/] },
    // The build of `yaml` that is made of ES modules: what nobody calls is left out.
    alias: { yaml: file('node_modules/yaml/browser/index.js') },
    outputOptions: {
      codeSplitting: {
        groups: [
          { name: 'core', minShareCount: 4, priority: 2 },
          { name: 'shared', minShareCount: 2, priority: 1 },
        ],
      },
    },
    dts: false,
    clean: true,
    minify: true,
  },
  { ...shared, entry: { index: 'src/index.ts' }, dts: { tsconfig: 'tsconfig.json' }, clean: false },
]);
