import { embedded } from './embedded.ts';

/* The workbench in one file: it opens the model that it holds. */
if (embedded !== null && location.hash === '') {
  const scenario = embedded.scenario === null ? '' : `&scenario=${encodeURIComponent(embedded.scenario)}`;
  history.replaceState(null, '', `#catalogue=model&view=today${scenario}`);
}
await import('../main.tsx');
