import { type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';

/** An element by its number; children always come after their parent. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Number of the parent, -1 for the root. */
  readonly parent: number;
  /** One past the number of its last descendant. */
  end: number;
}

/** What stands in the document, in order. */
export type HtmlItem =
  | { readonly kind: 'open' | 'close'; readonly element: number }
  | { readonly kind: 'text'; readonly element: number; readonly start: number; readonly end: number };

export interface HtmlDocument {
  readonly elements: readonly HtmlElement[];
  readonly items: readonly HtmlItem[];
}

const empty = new Set(
  'area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen'.split(' '),
);
const rawText = new Set('style xmp iframe noembed noframes script'.split(' '));
const letterText = new Set(['title', 'textarea']);

/** Elements that end an open paragraph, and that set their text apart from what stands beside them. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre search section summary table tbody td tfoot th ' +
    'thead title tr ul video audio picture iframe button select option noscript template head textarea svg math object'
  ).split(' '),
);

/** Start tags that end an open element of one of these names without saying so, where it is still open. */
const endsOpen: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['li']],
  ['dt', ['dt', 'dd']],
  ['dd', ['dt', 'dd']],
  ['tr', ['tr']],
  ['td', ['td', 'th']],
  ['th', ['td', 'th']],
  ['option', ['option']],
  ['body', ['head']],
]);

const scopes = new Set('ul ol dl table menu select template html'.split(' '));

/**
 * The elements and texts of a page with their places in the source. The tokens are those of the HTML standard; the tree is
 * simpler than a browser's (end tags close the nearest open element of their name, and those that match nothing are left
 * out), which keeps the work linear in the length of the page however deep it is nested.
 */
export function readHtml(source: string): HtmlDocument {
  const elements: HtmlElement[] = [];
  const items: HtmlItem[] = [];
  const stack: number[] = [];
  const open = new Map<string, number>();
  const nameOf = (element: number | undefined) => (element === undefined ? '' : (elements[element]?.name ?? ''));

  const close = () => {
    const element = stack.pop();
    if (element === undefined) return;
    const known = elements[element];
    if (known !== undefined) known.end = elements.length;
    open.set(nameOf(element), (open.get(nameOf(element)) ?? 1) - 1);
    items.push({ kind: 'close', element });
  };
  const closeThrough = (name: string) => {
    while (stack.length > 0) {
      const last = nameOf(stack.at(-1));
      close();
      if (last === name) return;
    }
  };
  /** Walks up through what is not a block, or not a scope, to an element that this start tag ends. */
  const closeImplied = (name: string) => {
    if (blockElements.has(name) && (open.get('p') ?? 0) > 0) closeIfNear(['p'], (other) => blockElements.has(other));
    const ended = endsOpen.get(name);
    if (ended?.some((other) => (open.get(other) ?? 0) > 0)) closeIfNear(ended, (other) => scopes.has(other));
  };
  const closeIfNear = (names: readonly string[], isWall: (name: string) => boolean) => {
    for (let k = stack.length - 1; k >= 0 && k > stack.length - 64; k -= 1) {
      const name = nameOf(stack[k]);
      if (names.includes(name)) {
        closeThrough(name);
        return;
      }
      if (isWall(name)) return;
    }
  };
  const text = (token: { readonly location: { readonly startOffset: number; readonly endOffset: number } | null }) => {
    if (token.location === null || stack.length === 0) return;
    const { startOffset: start, endOffset: end } = token.location;
    const element = stack.at(-1) ?? 0;
    const last = items.at(-1);
    if (last?.kind === 'text' && last.element === element && last.end === start) {
      items[items.length - 1] = { ...last, end };
    } else items.push({ kind: 'text', element, start, end });
  };
  const openElement = (name: string, attributes: ReadonlyMap<string, string>) => {
    const element = elements.length;
    elements.push({ name, attributes, parent: stack.at(-1) ?? -1, end: element + 1 });
    items.push({ kind: 'open', element });
    stack.push(element);
    open.set(name, (open.get(name) ?? 0) + 1);
  };

  const handler: TokenHandler = {
    onComment: () => undefined,
    onDoctype: () => undefined,
    onEof: () => undefined,
    onCharacter: text,
    onWhitespaceCharacter: text,
    onNullCharacter: () => undefined,
    onStartTag: (token) => {
      const name = token.tagName;
      closeImplied(name);
      openElement(name, new Map(token.attrs.map((attribute) => [attribute.name, attribute.value])));
      if (empty.has(name) || (token.selfClosing && inForeign(open))) close();
      else if (name === 'script') tokenizer.state = TokenizerMode.SCRIPT_DATA;
      else if (rawText.has(name)) tokenizer.state = TokenizerMode.RAWTEXT;
      else if (letterText.has(name)) tokenizer.state = TokenizerMode.RCDATA;
      tokenizer.inForeignNode = inForeign(open) || isXml;
    },
    onEndTag: (token) => {
      if ((open.get(token.tagName) ?? 0) > 0) closeThrough(token.tagName);
      tokenizer.inForeignNode = inForeign(open) || isXml;
    },
  };
  const isXml = /^\s*<\?xml/.test(source.slice(0, 200));
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler);
  tokenizer.inForeignNode = isXml;
  openElement('#document', new Map());
  tokenizer.write(source, true);
  while (stack.length > 0) close();
  return { elements, items };
}

function inForeign(open: ReadonlyMap<string, number>): boolean {
  return (open.get('svg') ?? 0) > 0 || (open.get('math') ?? 0) > 0;
}
