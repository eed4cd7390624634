import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeSchemas } from '../data/schema/collections.ts';

/** Writes `content/schema/*.schema.json` from the schemas of the code: run it after changing one. */
const folder = join('content', 'schema');
mkdirSync(folder, { recursive: true });
for (const [name, text] of describeSchemas()) writeFileSync(join(folder, name), text);
