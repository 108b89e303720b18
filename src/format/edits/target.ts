import { createReport } from '../report.ts';
import { field, type MapNode, type Node } from '../yaml/node.ts';
import { readYaml } from '../yaml/read-yaml.ts';

/** A party of the model, or of a scenario where that says something about it itself. */
export interface Target {
  readonly party: string;
  readonly scenario?: string | null;
}

/** The file's root; null where the text is no YAML or no map. */
export function findRoot(text: string): MapNode | null {
  const root = readYaml(text, createReport());
  return root?.kind === 'map' ? root : null;
}

/** The party's map. */
export function findParty(text: string, { party, scenario = null }: Target): MapNode | null {
  const root: Node | null = findRoot(text);
  const model = scenario === null ? root : field(field(root, 'scenarios'), scenario);
  const found = field(field(model, 'parties'), party);
  return found?.kind === 'map' ? found : null;
}
