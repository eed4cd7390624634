import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { locateKey, locateValue } from '../data/json-file.ts';
import { fileStart } from '../data/line-index.ts';
import type { Problem } from '../data/problem.ts';
import { frozenFolder, hashOf, listFrozen, manifestName, manifestSchema } from '../frozen/manifest.ts';
import { readCheckedJson } from './json-prose.ts';
import { report } from './rules.ts';

/**
 * Checks that every frozen edition is what it was: its manifest whole, and each file beside it of the bytes it names.
 * @param contentDir folder of the content
 */
export function checkFrozen(contentDir: string): Problem[] {
  return listFrozen(contentDir).flatMap((name) => checkEdition(join(frozenFolder(contentDir), name), name));
}

function checkEdition(folder: string, name: string): Problem[] {
  const path = join(folder, manifestName);
  const { json, value, problems } = readCheckedJson(path, path, manifestSchema);
  if (value === undefined) return problems;
  const misplaced =
    `${value.chart}/${value.date}` === name
      ? []
      : [
          report('misplaced-edition', path, locateValue(json, ['chart']), {
            found: `${value.chart}/${value.date}`,
            allowed: name,
          }),
        ];
  const named = Object.entries(value.files).flatMap(([file, hash]) => {
    const place = locateKey(json, ['files', file]);
    const kept = join(folder, file);
    if (!existsSync(kept)) return [report('missing-frozen-file', path, place, { found: file })];
    return hashOf(readFileSync(kept)) === hash ? [] : [report('changed-frozen-file', path, place, { found: file })];
  });
  const extra = readdirSync(folder)
    .filter((file) => file !== manifestName && !Object.hasOwn(value.files, file))
    .map((file) => report('unknown-frozen-file', join(folder, file), fileStart, { found: file }));
  return [...problems, ...misplaced, ...named, ...extra];
}
