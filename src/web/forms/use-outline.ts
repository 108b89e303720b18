import { useMemo } from 'react';
import { type Outline, outlineModel } from '../../format/index.ts';
import { useModel } from '../app/context.ts';

/** What the text says at this moment, also where it has mistakes; null where it is no YAML. */
export function useOutline(): Outline | null {
  const text = useModel()?.doc.text ?? '';
  return useMemo(() => outlineModel(text), [text]);
}

/** An option as expressions name it: bare where that is clear. */
export function optionWord({ parties }: Outline, party: string, key: string): string {
  const alike = parties.flatMap(({ options }) => options.filter((option) => option.key === key));
  return alike.length > 1 ? `${party}.${key}` : key;
}

/** Every word that is taken: by options and outcomes. */
export function takenWords({ parties, outcomes }: Outline): ReadonlySet<string> {
  return new Set([...parties.flatMap(({ options }) => options.map(({ key }) => key)), ...outcomes.map(({ id }) => id)]);
}
