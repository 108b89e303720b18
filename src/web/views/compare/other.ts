import { useEffect, useState } from 'react';
import { useModel, useWorkbench } from '../../app/context.ts';
import type { Place, ShelfProblem } from '../../files/shelf.ts';
import { placeName } from '../../files/shelf.ts';
import { fromFile } from '../../files/text.ts';

/** What the open model is compared with: the version last saved, or a file, by the word under which it is chosen. */
export interface Other {
  readonly name: string;
  readonly text: string;
}

/** Where a choice leads: `folder/models/a.yaml`, `catalogue/elmira`; null for any other. */
export function placeOf(choice: string): Place | null {
  const [, kind = '', name = ''] = /^(folder|catalogue)\/(.+)$/s.exec(choice) ?? [];
  if (kind === '') return null;
  return kind === 'folder' ? { kind, path: name } : { kind: 'catalogue', name };
}

/** The text that was chosen: read, being read (null), or why there is none. */
export function useOther(choice: string | null, picked: Other | null): Other | ShelfProblem | null {
  const { shelves, words } = useWorkbench();
  const savedText = useModel()?.savedText ?? '';
  const [read, setRead] = useState<{ readonly choice: string; readonly other: Other | ShelfProblem } | null>(null);
  useEffect(() => {
    const place = choice === null ? null : placeOf(choice);
    if (choice === null || place === null) return;
    let left = false;
    const loading =
      place.kind === 'folder' ? shelves.folder?.read(place.path) : shelves.catalogue.read(placeName(place));
    void loading?.then((loaded) => {
      const name = placeName(place);
      const other = typeof loaded === 'string' ? loaded : { name, text: fromFile(loaded.text).text };
      if (!left) setRead({ choice, other });
    });
    return () => {
      left = true;
    };
  }, [choice, shelves]);
  if (choice === 'saved') return savedText === '' ? null : { name: words.compare.saved, text: savedText };
  if (choice === 'disk') return picked;
  return read?.choice === choice ? read.other : null;
}
