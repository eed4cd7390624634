import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { schemaFiles } from '../../src/commands/schema-files.ts';

const folder = join('content', 'schema');

it('content/schema holds what the code says; if not, run `npm run write-schemas`', () => {
  const expected = schemaFiles();
  expect(readdirSync(folder).sort()).toEqual([...expected.keys()].sort());
  const stale = [...expected].filter(([name, text]) => readFileSync(join(folder, name), 'utf8') !== text);
  expect(stale.map(([name]) => name)).toEqual([]);
});

it('every field of a record has a line of help for the editor', () => {
  for (const [name, text] of schemaFiles()) {
    if (name === 'story.schema.json' || name === 'locale.schema.json') continue;
    const schema = JSON.parse(text) as { properties: Record<string, { items?: { properties?: object } }> };
    const record = schema.properties.records?.items?.properties ?? schema.properties.rows?.items?.properties ?? {};
    const silent = Object.entries(record).filter(([, field]) => !('description' in (field as object)));
    expect(
      silent.map(([field]) => `${name}: ${field}`),
      name,
    ).toEqual([]);
  }
});
