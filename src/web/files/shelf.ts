/** Where a model's text comes from and goes to. */
export type Place =
  /** A file of the folder that the server shows. */
  | { readonly kind: 'folder'; readonly path: string }
  /** A published case: read, never written. */
  | { readonly kind: 'catalogue'; readonly name: string }
  /** A published case as the guided tour shows it: a copy that is kept nowhere. */
  | { readonly kind: 'tour'; readonly name: string }
  /** A file that the person picked on their disk; `handle` lets the browser write it again. */
  | { readonly kind: 'disk'; readonly name: string; readonly handle: FileSystemFileHandle | null }
  /** Not saved anywhere yet. */
  | { readonly kind: 'new'; readonly name: string };

/** What was read, with the version that a later save replaces; null where versions are not known. */
export interface Loaded {
  readonly text: string;
  readonly version: string | null;
}

/** What can keep a file from being read or saved. */
export type ShelfProblem =
  | 'changed'
  | 'exists'
  | 'not-found'
  | 'outside'
  | 'too-large'
  | 'no-session'
  | 'no-server'
  | 'not-text'
  | 'refused'
  | 'cancelled';

/** A file in a list. */
export interface Listed {
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** The folder that a server shows. */
export interface FolderShelf {
  readonly list: () => Promise<
    { readonly name: string; readonly files: readonly Listed[]; readonly articles: readonly Listed[] } | ShelfProblem
  >;
  /** The bytes of an article, whatever their encoding. */
  readonly readArticle: (path: string) => Promise<Uint8Array | ShelfProblem>;
  readonly read: (path: string) => Promise<Loaded | ShelfProblem>;
  /** `replaces`: the version that is written over; null for a file that must not be there yet. */
  readonly write: (path: string, text: string, replaces: string | null) => Promise<{ version: string } | ShelfProblem>;
  readonly rename: (from: string, to: string, version: string) => Promise<{ version: string } | ShelfProblem>;
}

/** Files that the person picks, without a server. */
export interface DiskShelf {
  readonly open: () => Promise<{ readonly place: Place; readonly loaded: Loaded } | ShelfProblem>;
  /** Writes to the handle, or asks where to; without handles it downloads. */
  readonly save: (
    place: Extract<Place, { readonly kind: 'disk' }> | null,
    name: string,
    text: string,
    replaces: string | null,
  ) => Promise<{ readonly place: Place; readonly version: string | null } | ShelfProblem>;
}

/** Where models are kept: in a folder behind a server, or on the disk by way of the browser. */
export interface Shelves {
  readonly folder: FolderShelf | null;
  readonly disk: DiskShelf;
  /** The catalogue's names and texts. */
  readonly catalogue: {
    readonly names: readonly string[];
    readonly read: (name: string) => Promise<Loaded | ShelfProblem>;
  };
}

/** What people call the place: a path or a name. */
export function placeName(place: Place): string {
  return place.kind === 'folder' ? place.path : place.name;
}
