import { z } from 'zod';

/**
 * An empty record, with every field it has to have: each place to fill in holds what the check refuses, so that no skeleton
 * is ever published.
 * @param schema shape of the record
 * @param id the record's id
 * @returns the record, and the fields to fill in, as `statement.en`; lists of references start empty, which may be right
 */
export function skeletonOf(schema: z.ZodType, id: string): { record: object; toFill: string[] } {
  const toFill: string[] = [];
  const record = { ...(emptyValue(z.toJSONSchema(schema), '', toFill) as object), id };
  return { record, toFill: toFill.filter((field) => field !== 'id') };
}

function emptyValue(schema: z.core.JSONSchema._JSONSchema, path: string, toFill: string[]): unknown {
  if (typeof schema === 'boolean') return null;
  if (schema.type === 'object') {
    const required = schema.required ?? [];
    return Object.fromEntries(
      required.map((field) => {
        const inner = schema.properties?.[field] ?? true;
        return [field, emptyValue(inner, path === '' ? field : `${path}.${field}`, toFill)];
      }),
    );
  }
  const mayBeEmpty = schema.type === 'array' && schema.minItems === undefined;
  if (!mayBeEmpty) toFill.push(path);
  return schema.type === 'array' ? [] : schema.type === 'string' ? '' : null;
}
