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

/** What every command needs: reading a model, laying out its states, complaining. */
const forAll =
  /src[\\/](text|files|model|wasm|format|engine)[\\/]|src[\\/]report[\\/](json[\\/]print-json|index)|src[\\/]analysis[\\/]expectations|src[\\/]cli[\\/](?!commands[\\/](?!check)|paint|present|line-|split-|decode-)|node_modules[\\/](yaml|commander)[\\/]/;

/** What lays out an answer for people: measuring text takes tables that take time, and `check` needs none. */
const forTheScreen =
  /src[\\/](analysis[\\/](?!expectations)|report[\\/](?!json|index)|cli[\\/](paint|present))|node_modules[\\/](.*ansi|picocolors|string-width|get-east-asian-width)/;

/** What takes pages apart. */
const forPages =
  /src[\\/](reading[\\/]|cli[\\/](decode-|split-|line-|commands[\\/]read-line))|node_modules[\\/](parse5|entities|chrono-node)/;

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig([
  // The command holds all it needs. What most commands share is one file, and each reads its own code when it is asked
  // for: few small files start fastest.
  {
    ...shared,
    format: 'cjs',
    shims: true,
    outExtensions: () => ({ js: '.cjs' }),
    entry: {
      launch: 'src/launch.ts',
      'compile-ahead': 'src/compile-ahead.ts',
      command: 'src/command.ts',
      worker: 'src/cli/worker.ts',
      'line-worker': 'src/cli/line-worker.ts',
      'engine-helper': 'src/cli/engine-helper.ts',
    },
    // The solver stays as it is published: V8 compiles its asm.js ahead only where no letter of it is changed.
    deps: { alwaysBundle: [/^(?!logic-solver)/] },
    // The build of `yaml` that is made of ES modules: what nobody calls is left out.
    // Commander loads what starts processes, for subcommands that are programs of their own: here there are none.
    alias: { yaml: file('node_modules/yaml/browser/index.js') },
    plugins: [
      {
        name: 'no-processes-for-commander',
        resolveId: (id, importer) =>
          id === 'node:child_process' && /[\\/]commander[\\/]/.test(importer ?? '')
            ? file('src/cli/no-processes.ts')
            : undefined,
      },
    ],
    outputOptions: {
      codeSplitting: {
        groups: [
          { name: 'core', minShareCount: 2, test: forAll, priority: 2 },
          { name: 'screen', minShareCount: 2, test: forTheScreen, priority: 1 },
          { name: 'pages', minShareCount: 2, test: forPages },
        ],
      },
    },
    dts: false,
    clean: true,
    minify: true,
  },
  { ...shared, entry: { bin: 'src/bin.ts' }, dts: false, clean: false, minify: true },
  { ...shared, entry: { index: 'src/index.ts' }, dts: { tsconfig: 'tsconfig.json' }, clean: false },
]);
