import { locateKey, locateValue } from '../data/json-file.ts';
import { describeAllowed } from '../data/nearest.ts';
import type { Problem } from '../data/problem.ts';
import { interfaceWords } from '../i18n/interface-words.ts';
import { placeholderPattern } from '../i18n/strings.ts';
import type { StoryJson } from './json-prose.ts';
import { report } from './rules.ts';

const known: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(interfaceWords));

/**
 * Checks that a locale has every word of the interface that pages use, no other, and in each its placeholders.
 * @param json a locale's file
 */
export function checkInterfaceWords(json: StoryJson): Problem[] {
  const value = json.value as { readonly interface?: Readonly<Record<string, unknown>> } | undefined;
  const words = new Map(Object.entries(value?.interface ?? {}));
  const missing = [...known.keys()].filter((key) => !words.has(key));
  const problems = missing.map((key) => {
    const message = `The word "${key}" of the interface is missing.`;
    return report('missing-strings', json.file, locateKey(json, ['interface']), { message });
  });
  for (const [key, text] of words) {
    const wanted = known.get(key);
    const place = locateKey(json, ['interface', key]);
    if (wanted === undefined) {
      const allowed = describeAllowed(key, missing.length > 0 ? missing : [...known.keys()]);
      problems.push(report('unknown-strings', json.file, place, { found: key, allowed }));
      continue;
    }
    const found =
      typeof text === 'string' ? [...text.matchAll(placeholderPattern)].map(([, name = '']) => name) : wanted;
    const odd = [...found.filter((name) => !wanted.includes(name)), ...wanted.filter((name) => !found.includes(name))];
    if (odd.length === 0) continue;
    const allowed = wanted.length === 0 ? 'no placeholder' : wanted.map((name) => `{${name}}`).join(' and ');
    const message = `The word "${key}" of the interface needs its placeholders, and no other.`;
    const details = { message, found: found.map((name) => `{${name}}`).join(', ') || 'none', allowed };
    problems.push(report('broken-placeholder', json.file, locateValue(json, ['interface', key]), details));
  }
  return problems;
}
