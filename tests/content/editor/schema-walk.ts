/** A JSON Schema as far as the tests read it. */
export interface Schema {
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** A field of a schema. */
export interface Field {
  /** Names from the file on, with `[]` for an entry of a list and `*` for any name: `records.[].statement.en`. */
  readonly path: string;
  readonly schema: Schema;
}

/**
 * Every field that a file of a schema can have, however deep.
 * @param schema the schema, or a part of it
 * @param path where the part stands
 */
export function fieldsOf(schema: Schema, path = ''): Field[] {
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const { properties = {}, additionalProperties, items, anyOf = [] } = schema;
  const named = Object.entries(properties);
  const any: typeof named = typeof additionalProperties === 'object' ? [['*', additionalProperties]] : [];
  return [
    ...[...named, ...any].flatMap(([name, inner]) => [{ path: at(name), schema: inner }, ...fieldsOf(inner, at(name))]),
    ...(items === undefined ? [] : fieldsOf(items, at('[]'))),
    ...anyOf.flatMap((form) => fieldsOf(form, path)),
  ];
}
