import { type CheckedEvidence, checkEvidence, parseModel, type SourcePlace } from '../../../format/index.ts';
import { findSource, placesOf } from '../../../reading/index.ts';
import { type GivenArticle, pageOf } from '../read-all.ts';

export interface EvidenceAsk {
  /** The model's text. */
  readonly text: string;
  /** What is at hand; `source` says of which source it is the text, where a person said so. */
  readonly articles: readonly (GivenArticle & { readonly source: string | null })[];
}

/** The text of a source, by its blocks. */
export interface SourceText {
  /** Index of the article. */
  readonly article: number;
  readonly places: readonly SourcePlace[];
  readonly language: string | null;
}

export interface EvidenceReply {
  /** By the source's id; those whose text is not at hand are left out. */
  readonly texts: ReadonlyMap<string, SourceText>;
  /** What became of each quotation, by where its evidence begins in the model's text. */
  readonly status: ReadonlyMap<number, CheckedEvidence['status']>;
}

/** Looks every quotation of a model up in the texts that are at hand. */
export function evidenceQuery({ text, articles }: EvidenceAsk): EvidenceReply {
  const { model } = parseModel(text);
  if (model === null) return { texts: new Map(), status: new Map() };
  const { sources } = model.base;
  const texts = new Map<string, SourceText>();
  articles.forEach(({ text: input, file, source }, article) => {
    const page = pageOf(input);
    const places = placesOf(page);
    const title = places.find(({ at }) => at === 'title')?.text ?? page.facts.title;
    const id = source ?? findSource(sources, { file, title })?.id;
    if (id !== undefined && !texts.has(id)) texts.set(id, { article, places, language: page.facts.language });
  });
  const placesFor = ({ id }: { readonly id: string }) => texts.get(id)?.places ?? null;
  const { evidence } = checkEvidence(model, (source) => (placesFor(source) === null ? null : ''), placesFor);
  return {
    texts,
    status: new Map(evidence.flatMap(({ span, status }) => (span === null ? [] : [[span.start, status] as const]))),
  };
}
