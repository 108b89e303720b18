import { Suspense } from 'react';
import { useAtGallery } from '../gallery/at-gallery.ts';
import { useModel, useWords } from './context.ts';
import { Dialogs } from './dialogs.tsx';
import { Frame } from './frame.tsx';
import { Home } from './home.tsx';
import { later } from './later.ts';
import { Notices } from './notices.tsx';

const Tour = later(async () => ({ default: (await import('../tour/tour.tsx')).Tour }));
const Gallery = later(async () => ({ default: (await import('../gallery/gallery.tsx')).Gallery }));

/** The whole page: the list of models, the gallery, or the model that is open. */
export function App() {
  const place = useModel()?.place ?? null;
  const atGallery = useAtGallery();
  return (
    <>
      {place === null ? atGallery ? <LateGallery /> : <Home /> : place.kind === 'tour' ? <Touring /> : <Frame />}
      <Dialogs />
      <Notices />
    </>
  );
}

/** The workbench with the guided tour below it. */
function Touring() {
  return (
    <div className="touring">
      <Frame />
      <Suspense fallback={null}>
        <Tour />
      </Suspense>
    </div>
  );
}

function LateGallery() {
  const { loading } = useWords().frame;
  return (
    <Suspense fallback={<p className="muted">{loading}</p>}>
      <Gallery />
    </Suspense>
  );
}
