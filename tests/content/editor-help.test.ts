import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { JSONPath } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { fieldsOf, type Schema } from './editor/schema-walk.ts';
import { OpenFile } from './editor/json-service.ts';

/** JSON that editors write: map shapes, schemas and frozen editions are written by programs. */
const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json') && !/^(?:frozen|geo|schema)\//.test(file))
  .map((file) => `content/${file}`)
  .sort();

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function schemaPathOf(file: string): string {
  const { $schema } = read(file) as { $schema?: string };
  return resolve(file, '..', $schema ?? 'none');
}

/** The list that holds a file's records or rows, and what one of them looks like. */
function listOf(file: string): { list: 'records' | 'rows'; record: Schema } | undefined {
  const { properties = {} } = read(schemaPathOf(file)) as Schema;
  const list = (['records', 'rows'] as const).find((name) => name in properties);
  return list === undefined ? undefined : { list, record: properties[list]?.items ?? {} };
}

const collections = files.flatMap((file) => {
  const found = listOf(file);
  return found === undefined ? [] : [{ file, ...found }];
});

/** At times no correction stands in the content. */
const correction = { id: 'correction-one', date: '2025-03-04', text: { en: 'It is.' }, recordIds: ['claim-one'] };

describe('the JSON files of the content', () => {
  it.each(files)('%s names its schema, from its own folder and with a dot at the front', (file) => {
    expect((read(file) as { $schema?: string }).$schema).toMatch(/^\.\.?\//);
    expect(existsSync(schemaPathOf(file))).toBe(true);
    expect(schemaPathOf(file)).toMatch(new RegExp(`^${join(resolve('content'), 'schema')}.[a-z-]+\\.schema\\.json$`));
  });

  it.each(files)('%s has nothing underlined', async (file) => {
    expect(await new OpenFile(file).diagnostics()).toEqual([]);
  });

  it('all have a schema that only they name, and all schemas are named', () => {
    const named = files.map(schemaPathOf);
    expect(named.sort()).toEqual(readdirSync('content/schema').map((name) => resolve('content/schema', name)));
  });
});

describe.each(collections)('an editor in $file', ({ file, list, record }) => {
  const records = (read(file) as Record<string, object[]>)[list] ?? [];
  const fields = Object.entries(record.properties ?? {});

  /** The file with at least one record. */
  function openFile(): OpenFile {
    const open = new OpenFile(file);
    if (records.length === 0) open.set([list, -1], correction);
    return open;
  }

  it('is told over a key what goes there', async () => {
    const open = openFile();
    for (const key of Object.keys(records[0] ?? correction)) {
      expect(await open.hoverKey([list, 0, key]), key).toContain(record.properties?.[key]?.description);
    }
  });

  it('is offered the fields of an empty record, each with its help', async () => {
    const open = new OpenFile(file);
    open.set([list, -1], {});
    const offered = await open.complete([list, records.length]);
    expect(offered.map(({ label }) => label).sort()).toEqual(fields.map(([name]) => name).sort());
    for (const { label, documentation } of offered) {
      expect(JSON.stringify(documentation), label).toContain(JSON.stringify(record.properties?.[label]?.description));
    }
    expect(offered.map(({ label }) => label)).toEqual(expect.arrayContaining([...(record.required ?? [])]));
  });

  it('is offered the words of a list and no others, and told what each means', async () => {
    for (const [name, { enum: words, enumDescriptions = [] }] of fields) {
      if (words === undefined) continue;
      const open = openFile();
      open.set([list, 0, name], '');
      const offered = await open.complete([list, 0, name]);
      expect(offered.map(({ label }) => label).sort(), name).toEqual(words.map((word) => `"${word}"`).sort());
      for (const [at, word] of words.entries()) {
        open.set([list, 0, name], word);
        expect(await open.hoverValue([list, 0, name]), word).toContain(enumDescriptions[at] ?? word);
      }
    }
  });

  it('sees a misspelt word, a missing field and an unknown one underlined in their lines', async () => {
    for (const [name, value, words] of mistakes(record)) {
      const open = openFile();
      const path: JSONPath = [list, 0, name];
      // What is missing stands nowhere: the record is underlined.
      const place = value === undefined ? path.slice(0, -1) : path;
      open.set(path, value);
      const [underlined, ...others] = await open.diagnostics();
      expect(others, name).toEqual([]);
      expect(underlined?.message, name).toContain(words);
      expect((underlined?.range.start.line ?? -1) + 1, name).toBe(open.lineOf(place));
    }
  });
});

/** A field, what is wrongly written there (or nothing), and what an editor must be told. */
function mistakes({ properties = {}, required = [] }: Schema): [string, unknown, string][] {
  const list = Object.entries(properties).find(
    ([name, { enum: words }]) => words !== undefined && required.includes(name),
  );
  const misspelt: [string, unknown, string][] = (list?.[1].enum ?? [])
    .slice(0, 1)
    .map((word) => [list?.[0] ?? '', `${word}x`, `"${word}"`]);
  return [
    ...misspelt,
    ['id', 'Not an Id', 'An id is lower-case words and numbers joined by hyphens'],
    ['sourceId', 'src-one', 'sourceId is not allowed'],
    ['id', undefined, 'Missing property "id"'],
  ];
}

it('an editor is helped in every field of story.json and the strings too', async () => {
  for (const file of ['content/story.json', 'content/locales/en.json']) {
    const open = new OpenFile(file);
    const { properties = {} } = read(schemaPathOf(file)) as Schema;
    for (const key of Object.keys(read(file) as object)) {
      expect(await open.hoverKey([key]), key).toContain(properties[key]?.description);
    }
  }
  const strings = new OpenFile('content/locales/en.json');
  const { charts } = read('content/locales/en.json') as { charts: Record<string, { states: object }> };
  const [chart = '', words] = Object.entries(charts)[0] ?? [];
  const path = ['charts', chart, 'states', Object.keys(words?.states ?? {})[0] ?? '', 'headline'];
  const help = fieldsOf(read('content/schema/locale.schema.json') as Schema).find(
    (field) => field.path === 'charts.*.states.*.headline',
  );
  expect(await strings.hoverKey(path)).toContain(help?.schema.description);
});
