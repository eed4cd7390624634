import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What is dark on white paper is light on a dark screen: no reader can find it by such a word. */
const toneWords = /\b(?:dark|darker|light|lighter|black|white(?! house)|pale|paler|bright|brighter)\b/i;

it('no words about a chart name a tone, which the other theme turns round', () => {
  const { charts } = JSON.parse(readFileSync('content/locales/en.json', 'utf8')) as { charts: unknown };
  const named: string[] = [];
  JSON.stringify(charts, (key, value: unknown) => {
    if (typeof value === 'string' && toneWords.test(value)) named.push(`${key}: ${value}`);
    return value;
  });
  expect(named).toEqual([]);
});
