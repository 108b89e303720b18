import { xmlText } from '../xml.ts';

/*
 * A drawing as a tree of elements, which the workbench shows as it is and an export writes as text. What people wrote is
 * text in it and never markup.
 */

/** An SVG element. */
export interface SvgElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgElement | string)[];
}

/** An element. */
export function element(
  tag: string,
  attributes: SvgElement['attributes'],
  ...children: readonly (SvgElement | string)[]
): SvgElement {
  return { tag, attributes, children };
}

/** A drawing as the text of an SVG file. */
export function printSvg(root: SvgElement): string {
  const named: SvgElement = { ...root, attributes: { xmlns: 'http://www.w3.org/2000/svg', ...root.attributes } };
  return `${printElement(named, '')}\n`;
}

function printElement({ tag, attributes, children }: SvgElement, indent: string): string {
  const attributed = Object.entries(attributes).map(([name, value]) => ` ${name}="${xmlText(String(value))}"`);
  const open = `${indent}<${tag}${attributed.join('')}`;
  if (children.length === 0) return `${open}/>`;
  const [first] = children;
  if (children.length === 1 && typeof first === 'string') return `${open}>${xmlText(first)}</${tag}>`;
  const inside = children.map((child) =>
    typeof child === 'string' ? `${indent}  ${xmlText(child)}` : printElement(child, `${indent}  `),
  );
  return `${open}>\n${inside.join('\n')}\n${indent}</${tag}>`;
}
