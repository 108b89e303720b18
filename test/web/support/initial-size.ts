import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The files that a built page fetches before it shows anything, with their sizes as they travel (gzip), bytes. */
export function initialSize(folder: string): readonly { readonly file: string; readonly bytes: number }[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const first = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    if (!file.endsWith('.js')) return;
    const code = readFileSync(join(folder, file), 'utf8');
    // What is imported at the start of a file is fetched with it; `import()` is fetched later.
    for (const [, name] of code.matchAll(/(?:^|[;\n])(?:import|export)[^;()]*?["']\.\/([^"']+\.js)["']/g)) {
      visit(join('assets', name ?? ''));
    }
  };
  first.forEach(visit);
  return [...seen].map((file) => ({ file, bytes: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length }));
}
