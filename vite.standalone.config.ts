import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import manifest from './package.json' with { type: 'json' };

const standaloneFolder = fileURLToPath(new URL('src/web/standalone/', import.meta.url));

/** Unpacks the code and runs it. */
const unpack = `
const packed = atob(document.getElementById('standstill-code').textContent);
const bytes = Uint8Array.from(packed, (letter) => letter.charCodeAt(0));
const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
const code = new Blob([await new Response(stream).arrayBuffer()], { type: 'text/javascript' });
await import(URL.createObjectURL(code));
`;

// The workbench as one file that asks for nothing: code, styles and workers in one page, into which a model is put.
export default defineConfig({
  root: 'src/web',
  base: './',
  define: { __VERSION__: JSON.stringify(manifest.version), __STANDALONE__: 'true' },
  plugins: [react(), inlineWorkers(), embeddedModel(), oneFile()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: false,
    // The network that reads articles stays out: it is larger than all the rest.
    assetsInlineLimit: (path: string) => !path.endsWith('.bin'),
    chunkSizeWarningLimit: 4000,
    copyPublicDir: false,
    rolldownOptions: { input: 'src/web/standalone.html', output: { codeSplitting: false } },
  },
  worker: { format: 'iife' },
});

/** Workers come with the page instead of from an address. */
function inlineWorkers(): Plugin {
  return {
    name: 'inline-workers',
    enforce: 'pre',
    transform(code, id) {
      if (!/src\/web\/.*\.tsx?$/.test(id)) return null;
      let count = 0;
      const imports: string[] = [];
      const changed = code.replaceAll(
        /new Worker\(new URL\('([^']+)', import\.meta\.url\), \{ type: 'module' \}\)/g,
        (_, path: string) => {
          count += 1;
          imports.push(`import InlineWorker${count} from '${path}?worker&inline';`);
          return `new InlineWorker${count}()`;
        },
      );
      return count === 0 ? null : { code: `${imports.join('\n')}\n${changed}`, map: null };
    },
  };
}

/** In place of the published cases stands the model that the page holds. */
function embeddedModel(): Plugin {
  return {
    name: 'embedded-model',
    enforce: 'pre',
    resolveId: (source) => (/(?:^|\/)catalogue\.ts$/.test(source) ? `${standaloneFolder}embedded.ts` : null),
  };
}

/** Puts code and styles into the page, and allows exactly that code to run and nothing to be asked for. */
function oneFile(): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        let code = '';
        let style = '';
        for (const [name, item] of Object.entries(bundle)) {
          if (item.type === 'chunk') code += item.code.replaceAll('__VITE_PRELOAD__', '[]');
          else if (name.endsWith('.css')) style += String(item.source);
          if (name !== 'standalone.html') delete bundle[name];
        }
        const page = bundle['standalone.html'];
        if (page?.type !== 'asset') throw new Error('the page is built');
        const packed = deflateRawSync(code, { level: 9 }).toString('base64');
        const hash = createHash('sha256').update(unpack).digest('base64');
        const policy = [
          "default-src 'none'",
          `script-src 'sha256-${hash}' 'wasm-unsafe-eval' blob:`,
          "style-src 'unsafe-inline'",
          'img-src data: blob:',
          'worker-src blob:',
          "connect-src 'none'",
          "base-uri 'none'",
          "form-action 'none'",
        ].join('; ');
        const html = String(page.source)
          .replaceAll(/\s*<link rel="(?:stylesheet|icon)"[^>]*>/g, '')
          .replace(/\s*<script type="module"[^>]*><\/script>/, '')
          .replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`)
          .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
          .replace(
            '</body>',
            () =>
              `  <script type="text/plain" id="standstill-code">${packed}</script>\n  <script type="module">${unpack}</script>\n  </body>`,
          );
        page.source = html;
      },
    },
  };
}
