import { z } from 'zod';
import { recordKinds } from '../record-kinds.ts';
import { collectionSchemas, type CollectionName } from './collections.ts';
import { seriesSchemas } from './series.ts';
import { schemaHelp } from './text.ts';
import { mayCarrySilence, silenceField } from '../silence.ts';

/**
 * The JSON Schemas of the dataset's files, for editors that complete and check JSON while typing.
 * @returns text by file name: `claims.schema.json`, `series-war-deaths.schema.json`
 */
export function describeDataset(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [name, record] of Object.entries(collectionSchemas)) {
    const kind = recordKinds[name as CollectionName];
    const file = z.strictObject({
      $schema: z.literal(`../schema/${name}.schema.json`).meta({ description: schemaHelp }),
      records: z
        .array(record)
        .meta({ description: `The records; npm run new -- ${kind} ${kind}-… writes an empty one.` }),
    });
    files.set(`${name}.schema.json`, describeSchema(file));
  }
  for (const [id, schema] of Object.entries(seriesSchemas)) {
    const file = schema.extend({
      $schema: z.literal(`../../schema/${id}.schema.json`).meta({ description: schemaHelp }),
    });
    files.set(`${id}.schema.json`, describeSchema(file));
  }
  return files;
}

/**
 * The JSON Schema of what a file holds.
 * @param schema what the file must look like
 * @returns text with a final line break
 * @throws Error when the schema has no counterpart in JSON
 */
export function describeSchema(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { override: allowSilences }), undefined, 2)}\n`;
}

const silenceSchema = {
  description: 'Rules of the check that do not hold here, each with the reason: { "rule-name": "reason" }.',
  type: 'object',
  additionalProperties: {
    type: 'string',
    minLength: 1,
    description: 'Why the rule does not hold here, in a sentence.',
  },
} as const;

/** The files' silences are taken out before the schemas see them, so editors are told of them here. */
function allowSilences({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const { properties } = jsonSchema;
  if (properties === undefined || !mayCarrySilence(Object.keys(properties))) return;
  properties[silenceField] = { ...silenceSchema };
}
