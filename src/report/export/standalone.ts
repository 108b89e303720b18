import { xmlText } from '../xml.ts';

/** What stands in the built page where the model, its title and its report go. */
const places = {
  model: '"__STANDSTILL_MODEL__"',
  title: '__STANDSTILL_TITLE__',
  report: '<!--__STANDSTILL_REPORT__-->',
};

/** What a standalone page cannot do beside what the report says of itself. */
export const standaloneLimits = ['This page cannot read articles: what reads them is larger than the page.'];

/** What a standalone page is filled with. */
export interface StandaloneContent {
  readonly title: string;
  /** The model's text. */
  readonly text: string;
  readonly scenario: string | null;
  /** The report as HTML: what is seen where scripts do not run. */
  readonly report: string;
}

/** The page that holds the model, its answer and the engine, and asks for nothing: the built page with the places filled in. */
export function standalonePage(page: string, { title, text, scenario, report }: StandaloneContent): string {
  // In a script nothing but `<` could end it or start a comment.
  const model = JSON.stringify({ title, text, scenario }).replaceAll('<', '\\u003c');
  return page
    .replace(places.title, () => xmlText(title))
    .replace(places.report, () => report)
    .replace(places.model, () => model);
}

/** The model's text in a standalone page; null where the page is none. */
export function readStandalone(page: string): string | null {
  const found = /<script type="application\/json" id="standstill-model">([^<]*)<\/script>/.exec(page)?.[1];
  if (found === undefined) return null;
  try {
    const content: unknown = JSON.parse(found);
    const text = typeof content === 'object' && content !== null && 'text' in content ? content.text : null;
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
}
