export { authorOfByline, isNameAlone } from './credits.ts';
export { declaredEncoding, type Encoding } from './encoding.ts';
export type { Page, PageBlock, PageFacts, PageFormat } from './page.ts';
export { inferPublished } from './published.ts';
export { readPage } from './read-page.ts';
