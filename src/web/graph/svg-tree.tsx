import { createElement, type ReactNode } from 'react';
import type { SvgElement } from '../../report/index.ts';

/** What is added to an element to make it usable: handlers, roles, names. */
export type Enhance = (element: SvgElement) => Readonly<Record<string, unknown>> | null;

/** A drawing of the report as elements of the page: the same one that exports write as text. */
export function svgTree(element: SvgElement, enhance: Enhance, key: number | string = 0): ReactNode {
  const attributes = Object.entries(element.attributes).map(([name, value]) => [asProperty(name), value] as const);
  const children = element.children.map((child, at) =>
    typeof child === 'string' ? child : svgTree(child, enhance, at),
  );
  return createElement(element.tag, { ...Object.fromEntries(attributes), ...enhance(element), key }, ...children);
}

function asProperty(name: string): string {
  if (name === 'class') return 'className';
  if (name.startsWith('data-') || name.startsWith('aria-')) return name;
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
