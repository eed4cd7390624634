import { z } from 'zod';
import { collectionSchemas } from './collections.ts';
import { seriesSchemas } from './series.ts';

/**
 * The JSON Schemas of the dataset's files, for editors that complete and check JSON while typing.
 * @returns text by file name: `claims.schema.json`, `series-war-deaths.schema.json`
 */
export function describeDataset(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [name, record] of Object.entries(collectionSchemas)) {
    const file = z.strictObject({ $schema: z.literal(`../schema/${name}.schema.json`), records: z.array(record) });
    files.set(`${name}.schema.json`, describeSchema(file));
  }
  for (const [id, schema] of Object.entries(seriesSchemas)) {
    const file = schema.extend({ $schema: z.literal(`../../schema/${id}.schema.json`) });
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
  return `${JSON.stringify(z.toJSONSchema(schema), undefined, 2)}\n`;
}
