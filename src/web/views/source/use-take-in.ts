import { useModel, useWorkbench } from '../../app/context.ts';
import { fromModel } from './use-source-files.ts';

/** The largest article taken in, bytes: that of the command line. */
const largest = 8 * 1024 * 1024;

/** The first words of a line: what a pasted article is called until it is read. */
function shortened(line: string): string {
  return line.length <= 60 ? line : `${line.slice(0, 60).replace(/\s*\S*$/u, '')}…`;
}

/** Takes articles in: from a file that was picked or dropped, from the clipboard, or from the server's folder. */
export function useTakeIn() {
  const { articles, reader, shelves, words, say } = useWorkbench();
  const place = useModel()?.place ?? null;
  const bytes = async (name: string, read: Uint8Array, file: string | null, source: string | null) => {
    if (read.length > largest) return say(words.source.tooLarge, 'bad');
    const text = await reader.ask('decode', { bytes: read });
    await articles.add({ name, text, file, source });
  };
  return {
    file: (picked: File, source: string | null = null) =>
      void picked.arrayBuffer().then((buffer) => bytes(picked.name, new Uint8Array(buffer), null, source)),
    text: (text: string) => {
      if (text.length > largest) return say(words.source.tooLarge, 'bad');
      const first = text.trim().split('\n')[0] ?? '';
      void articles.add({ name: shortened(first), text, file: null, source: null });
    },
    fromFolder: async (path: string) => {
      const read = await shelves.folder?.readArticle(path);
      if (read === undefined || typeof read === 'string') {
        say(words.files.problems[read ?? 'no-server'], 'bad');
      } else await bytes(path, read, place === null ? null : fromModel(place, path), null);
    },
  };
}
