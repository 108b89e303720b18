import { Document, isPair, isScalar, isSeq, visit } from 'yaml';
import type { Model } from '../../model/index.ts';
import { modelToJson } from './model-to-plain.ts';
import type { PlainMap } from './plain.ts';

/** The widest a list or map on one line may be, in characters of its JSON. */
const widest = 100;

/** The comment by which editors find the schema. */
const schemaComment = ' yaml-language-server: $schema=https://unpkg.com/standstill/schema/standstill-1.schema.json';

/** Sections that are written one entry a line, however short. */
const spread: ReadonlySet<string> = new Set(
  'sources parties options prefers infeasible merged outcomes joint bodies guarantees scenarios expect references'.split(
    ' ',
  ),
);

/**
 * The model as a model file: short forms where they say everything, short lists and maps on one line. Read again it gives
 * the same model, places apart. Comments of a file it came from are not part of a model; to keep them, edit the text.
 */
export function writeModel(model: Model): string {
  return writePlain(modelToJson(model));
}

/** The same for what is not a model yet: the keys of the model file, in the order in which they are to stand. */
export function writePlain(plain: PlainMap): string {
  const document = new Document(plain, { schema: 'core', version: '1.2', aliasDuplicateObjects: false });
  document.commentBefore = schemaComment;
  visit(document, {
    Collection(_, node, path) {
      const empty = node.items.length === 0;
      node.flow = empty || (!isSpread(path) && JSON.stringify(node.toJSON()).length <= widest);
      return node.flow ? visit.SKIP : undefined;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Whether the collection at the end of the path is a section, a party or a scenario, or the file itself. */
function isSpread(path: readonly unknown[]): boolean {
  const keys = path.flatMap((step) => (isPair(step) && isScalar(step.key) ? [String(step.key.value)] : []));
  const parent = path.at(-1);
  if (keys.length === 0) return true;
  if (isSeq(parent)) return false;
  const above = keys.at(-2);
  return spread.has(keys.at(-1) ?? '') || ((above === 'parties' || above === 'scenarios') && keys.length % 2 === 0);
}
