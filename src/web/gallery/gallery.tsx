import { useEffect, useRef, useState } from 'react';
import { useWorkbench } from '../app/context.ts';
import { createLayouts, type Layouts } from '../graph/layouts.ts';
import { goToGallery } from './at-gallery.ts';
import { CaseCard } from './case-card.tsx';
import { entryOf } from './entries.ts';

/** The published conflicts, each with its question, its picture and what was published about it. */
export function Gallery() {
  const { words, shelves } = useWorkbench();
  const layouts = useLayouts();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const cases = shelves.catalogue.names.flatMap((name) => {
    const entry = entryOf(name);
    return entry === null ? [] : [{ name, entry }];
  });
  return (
    <main className="gallery">
      <header>
        <button type="button" className="button" onClick={() => goToGallery(false)}>
          <span aria-hidden="true">☰</span> {words.files.home}
        </button>
        <h1 ref={title} tabIndex={-1}>
          {words.gallery.title}
        </h1>
        <p>{words.gallery.about}</p>
        <p className="muted">{words.gallery.pictures}</p>
      </header>
      <ul className="cases">
        {cases.map(({ name, entry }) => (
          <li key={name}>
            <CaseCard name={name} entry={entry} layouts={layouts} />
          </li>
        ))}
      </ul>
    </main>
  );
}

/** One worker for all pictures, as long as the gallery is open. */
function useLayouts(): Layouts {
  const [layouts] = useState(createLayouts);
  useEffect(() => layouts.close, [layouts]);
  return layouts;
}
