import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { schemaFiles } from '../../src/commands/schema-files.ts';
import { textLocales } from '../../src/i18n/locales.ts';
import { fieldsOf, type Schema } from './editor/schema-walk.ts';

const folder = join('content', 'schema');
/** Help is a sentence, or a few words that end as one. */
const isHelp = (text: string | undefined): boolean => text !== undefined && /^\S.{4,}[.”]$/.test(text);
/** Languages need no explanation. */
const isLocale = (word: string): boolean => (textLocales as readonly string[]).includes(word);

it('content/schema holds what the code says; if not, run `npm run write-schemas`', () => {
  const expected = schemaFiles();
  expect(readdirSync(folder).sort()).toEqual([...expected.keys()].sort());
  const stale = [...expected].filter(([name, text]) => readFileSync(join(folder, name), 'utf8') !== text);
  expect(stale.map(([name]) => name)).toEqual([]);
});

it.each([...schemaFiles()])(
  'every field of %s has a line of help for the editor, and so has every word of a list',
  (_, text) => {
    const fields = fieldsOf(JSON.parse(text) as Schema);
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.filter(({ schema }) => !isHelp(schema.description)).map(({ path }) => path)).toEqual([]);
    const lists = fields.filter(({ schema }) => schema.enum !== undefined && !schema.enum.every(isLocale));
    const unexplained = lists.flatMap(({ path, schema }) =>
      (schema.enum ?? []).filter((__, at) => !isHelp(schema.enumDescriptions?.[at])).map((word) => `${path}: ${word}`),
    );
    expect(unexplained).toEqual([]);
  },
);
