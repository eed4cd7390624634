import { describeDataset, describeSchema } from '../data/schema/json-schema.ts';
import { storySchema } from '../i18n/story.ts';
import { localeStringsSchema } from '../i18n/strings.ts';

/**
 * Every JSON Schema that files of `content/` name in `$schema`.
 * @returns text by file name in `content/schema/`
 */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map([
    ...describeDataset(),
    ['story.schema.json', describeSchema(storySchema)],
    ['locale.schema.json', describeSchema(localeStringsSchema)],
  ]);
}
