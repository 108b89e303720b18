/** What the gallery says of a case beyond its model file. */
export interface GalleryEntry {
  /** The years it is about; null where it is of no time. */
  readonly years: string | null;
  /** What one would like to know, in one plain sentence. */
  readonly question: string;
  /** The published result. */
  readonly published: string;
  /** Where that is from. */
  readonly source: string;
  /** Where this program differs or says more. */
  readonly more: string;
}

const tables = import.meta.glob<Readonly<Record<string, GalleryEntry>>>('../../../catalogue/gallery.json', {
  import: 'default',
  eager: true,
});

const entries: Readonly<Record<string, GalleryEntry>> = Object.assign({}, ...Object.values(tables));

/** The entry of a case; null where the gallery does not know it. */
export function entryOf(name: string): GalleryEntry | null {
  return entries[name] ?? null;
}
