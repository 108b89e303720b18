import { useEffect, useState } from 'react';
import { useModel, useWorkbench } from '../../app/context.ts';
import type { Place } from '../../files/shelf.ts';
import type { KeptArticle } from '../../reading/articles.ts';

/** The articles of the server's folder, by their paths. */
export function useFolderArticles(): readonly string[] {
  const { shelves } = useWorkbench();
  const [paths, setPaths] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    void shelves.folder?.list().then((listing) => {
      if (wanted && typeof listing !== 'string') setPaths(listing.articles.map(({ path }) => path));
    });
    return () => {
      wanted = false;
    };
  }, [shelves]);
  return paths;
}

/** The texts of the sources' files that lie in the server's folder, beside the model. */
export function useSourceFiles(
  sources: readonly { readonly id: string; readonly file: string | null }[],
  paths: readonly string[],
): readonly KeptArticle[] {
  const { shelves, reader } = useWorkbench();
  const place = useModel()?.place ?? null;
  const [found, setFound] = useState<readonly KeptArticle[]>([]);
  const wishes = sources.flatMap(({ id, file }) => {
    const path = file === null || place === null ? null : besideModel(place, file);
    return file !== null && path !== null && paths.includes(path) ? [{ id, file, path }] : [];
  });
  const key = JSON.stringify(wishes);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is wished for
  useEffect(() => {
    let wanted = true;
    const read = wishes.map(async ({ id, file, path }): Promise<readonly KeptArticle[]> => {
      const bytes = await shelves.folder?.readArticle(path);
      if (!(bytes instanceof Uint8Array)) return [];
      const text = await reader.ask('decode', { bytes });
      return [{ id: `file ${path}`, name: path, text, file, source: id }];
    });
    void Promise.all(read).then((all) => wanted && setFound(all.flat()));
    return () => {
      wanted = false;
    };
  }, [key, shelves, reader]);
  return found;
}

/** The path in the folder of a file that the model names; null where it leads out of the folder. */
function besideModel(place: Place, file: string): string | null {
  const above = place.kind === 'folder' ? place.path.split('/').slice(0, -1) : [];
  const path: string[] = [...above];
  for (const name of file.replaceAll('\\', '/').split('/')) {
    if (name === '..' && path.pop() === undefined) return null;
    if (name !== '..' && name !== '.' && name !== '') path.push(name);
  }
  return path.join('/');
}

/** How the model has to name a file of the folder. */
export function fromModel(place: Place, path: string): string {
  const above = place.kind === 'folder' ? place.path.split('/').slice(0, -1) : [];
  const names = path.split('/');
  let shared = 0;
  while (shared < above.length && above[shared] === names[shared]) shared++;
  return [...above.slice(shared).map(() => '..'), ...names.slice(shared)].join('/');
}
