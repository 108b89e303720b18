import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

const waiting: (() => Promise<unknown>)[] = [];

/** A part of the page that is loaded when it is first shown, or when there is time for it. */
export function later<Props>(load: Load<Props>): LazyExoticComponent<ComponentType<Props>> {
  waiting.push(load);
  return lazy(load);
}

/** Loads the other parts one after another once the page is at rest, so that they are there even if the server is not. */
export async function loadTheRest(): Promise<void> {
  await new Promise((rested) => setTimeout(rested, 1500));
  for (const load of waiting) await load().catch(() => {});
}
