import type { Problem } from '../data/problem.ts';
import { locateValue } from '../data/json-file.ts';
import { plainText } from '../i18n/evidence-text.ts';
import type { StringsFile } from './check-strings.ts';
import { report } from './rules.ts';

/** Share of a headline's words that one sentence of the description may hold. */
const mostShared = 0.8;

/**
 * Warns of descriptions that say the headline again: readers who do not see the graphic hear both.
 * @param file the strings of a locale
 */
export function checkDescriptions({ json, strings }: StringsFile): Problem[] {
  return Object.entries(strings?.charts ?? {}).flatMap(([chart, { states }]) =>
    Object.entries(states).flatMap(([state, { headline, description }]) => {
      const words = wordsIn(headline);
      const again = plainText(description)
        .split(/(?<=[.!?])\s/)
        .find((sentence) => {
          const said = new Set(wordsIn(sentence));
          return words.length > 2 && words.filter((word) => said.has(word)).length / words.length > mostShared;
        });
      if (again === undefined) return [];
      const place = locateValue(json, ['charts', chart, 'states', state, 'description']);
      return [report('repeated-headline', json.file, place, { found: again })];
    }),
  );
}

function wordsIn(text: string): string[] {
  return (
    plainText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
