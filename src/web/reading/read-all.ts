import {
  loadModel,
  type Page,
  type ReadArticle,
  readArticle,
  readPage,
  type StatementModel,
} from '../../reading/index.ts';

/*
 * What the worker keeps between two questions: the network, loaded with the first article, and the last articles read.
 */

/** An article as the page hands it to the worker. */
export interface GivenArticle {
  /** The text as decoded, or HTML. */
  readonly text: string;
  /** The path that a model's `file` is to name; null where the article lies in no file. */
  readonly file: string | null;
}

const kept = 200;
const known = new Map<string, ReadArticle>();
let network: Promise<StatementModel> | null = null;

/** Reads an article; done once while it is among the last ones. */
export async function readGiven({ text, file }: GivenArticle): Promise<ReadArticle> {
  const found = known.get(text) ?? {
    input: text,
    reading: readArticle({ text }, { model: await loadNetwork() }),
    file,
  };
  known.delete(text);
  known.set(text, found);
  for (const old of [...known.keys()].slice(0, -kept)) known.delete(old);
  return { ...found, file };
}

/** The page of an article, told apart into blocks. */
export function pageOf(text: string): Page {
  return readPage({ text });
}

/** The network; where its weights could not be had, the next article tries again. */
export function loadNetwork(): Promise<StatementModel> {
  network ??= load().catch((error: unknown) => {
    network = null;
    throw error;
  });
  return network;
}

async function load(): Promise<StatementModel> {
  const response = await fetch(new URL('../../reading/weights/statements.bin', import.meta.url)).catch(() => null);
  if (response === null)
    throw new Error('what reads articles is not at hand; a page made to be handed over comes without it');
  if (!response.ok) throw new Error(`the weights of the reader could not be loaded (${response.status})`);
  return loadModel(new Uint8Array(await response.arrayBuffer()));
}
