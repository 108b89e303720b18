import { longestName, reserved } from '../names.ts';
import { formatVersion, modelShape } from './model-shape.ts';
import type { RecordShape, ScalarShape, Shape } from './shape.ts';

/** A JSON value, as schemas are made of. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Where the schema is published. */
export const schemaUrl = `https://unpkg.com/standstill/schema/standstill-${formatVersion}.schema.json`;

/**
 * The JSON Schema (2020-12) of the model file, made from the table that the reader checks files by. It speaks of what
 * YAML makes of a file, so that a text may also be a number or boolean; the reader takes those as they are written.
 */
export function modelSchema(): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaUrl,
    title: 'Standstill model',
    ...schemaOf(modelShape, false),
  };
}

type Schema = { readonly [key: string]: Json };

function schemaOf(shape: Shape, overlay: boolean): Schema {
  switch (shape.kind) {
    case 'record':
      return recordSchema(shape, overlay);
    case 'map':
      return {
        type: 'object',
        ...(shape.keys === 'name' ? { propertyNames: { type: 'string', ...nameSchema() } } : {}),
        additionalProperties: nullable(schemaOf(shape.of, overlay), overlay || isOptional(shape.of)),
      };
    case 'list':
      return { type: 'array', items: schemaOf(shape.of, false) };
    case 'tier':
      return {
        anyOf: [
          scalarSchema({ kind: 'state' }),
          { type: 'array', items: scalarSchema({ kind: 'state' }), minItems: 1 },
        ],
      };
    default:
      return scalarSchema(shape);
  }
}

function nameSchema(): Schema {
  return { pattern: '^[A-Za-z][A-Za-z0-9_-]*$', maxLength: longestName, not: { enum: [...reserved] } };
}

function recordSchema(shape: RecordShape, overlay: boolean): Schema {
  const fields = Object.entries(shape.fields);
  const properties = Object.fromEntries(
    fields.map(([key, field]) => {
      const inner = overlay || field.overlay === true;
      return [
        key,
        { description: field.about, ...nullable(schemaOf(field.shape, inner), overlay || field.required !== true) },
      ];
    }),
  );
  const required = overlay ? [] : fields.filter(([, field]) => field.required === true).map(([key]) => key);
  const exclusive = fields.filter(([, field]) => field.group !== undefined).map(([key]) => key);
  const object: Schema = {
    type: 'object',
    properties,
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    ...(exclusive.length > 1 && !overlay ? { allOf: excluding(exclusive) } : {}),
  };
  return shape.short === undefined ? object : { anyOf: [schemaOf(shape.short.shape, false), object] };
}

/** No two of the keys together. */
function excluding(keys: readonly string[]): readonly Json[] {
  return keys.flatMap((one, index) => keys.slice(index + 1).map((other) => ({ not: { required: [one, other] } })));
}

function isOptional(shape: Shape): boolean {
  return shape.kind === 'record' && Object.values(shape.fields).every(({ required }) => required !== true);
}

function nullable(schema: Schema, allowed: boolean): Schema {
  return allowed ? { anyOf: [schema, { type: 'null' }] } : schema;
}

function scalarSchema(shape: ScalarShape): Schema {
  switch (shape.kind) {
    case 'text':
      return { type: ['string', 'number', 'boolean'] };
    case 'name':
    case 'literal':
      return { type: 'string' };
    case 'expression':
      return { type: ['string', 'boolean'] };
    case 'state':
      return {
        anyOf: [
          { type: 'string', pattern: '^([YN-]+|[1-9][0-9]*)$' },
          { type: 'integer', minimum: 1 },
        ],
      };
    case 'number':
      return { anyOf: [{ type: 'number' }, { type: 'string', pattern: '^[+-]?[0-9]+([.][0-9]+)?$' }] };
    case 'date':
      return { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' };
    case 'place':
      return {
        anyOf: [
          { type: 'integer', minimum: 1 },
          { type: 'string', pattern: '^([1-9][0-9]*|title|standfirst|(heading|caption) [1-9][0-9]*)$' },
        ],
      };
    case 'choice':
      return { enum: (shape.of ?? []).flatMap(spellings) };
  }
}

/** A word, and what YAML makes of it where that is another thing. */
function spellings(word: string): readonly Json[] {
  if (word === 'true' || word === 'false') return [word, word === 'true'];
  return /^\d+$/.test(word) ? [Number(word), word] : [word];
}
