import { useSyncExternalStore } from 'react';

/** The fragment of the gallery's address. */
export const galleryAddress = '#gallery';

/** Whether the page's address is that of the gallery. */
export function useAtGallery(): boolean {
  return useSyncExternalStore(follow, () => location.hash === galleryAddress);
}

/** Goes to the gallery, or from it to the list of models: a step that Back takes back. */
export function goToGallery(there = true): void {
  location.hash = there ? galleryAddress : '';
}

function follow(changed: () => void): () => void {
  const events = ['hashchange', 'popstate'] as const;
  for (const event of events) addEventListener(event, changed);
  return () => {
    for (const event of events) removeEventListener(event, changed);
  };
}
