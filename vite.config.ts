import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };

// The workbench's page. Relative addresses, so that it works below any path and as plain files.
export default defineConfig({
  root: 'src/web',
  base: './',
  define: { __VERSION__: JSON.stringify(manifest.version), __STANDALONE__: 'false' },
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
  worker: { format: 'es' },
});
