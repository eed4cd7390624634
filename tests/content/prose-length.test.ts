import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'content/chapters/en';
const chapters = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx') && !name.startsWith('00-'))
  .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8').replace(/^---.*?\n---\n/s, '') }));

/** Words a reader reads: tags are not among them. */
function countWords(text: string): number {
  return text
    .replaceAll(/<[^>]*>/g, '')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

describe.each(chapters)('the chapter $name', ({ text }) => {
  it('has 250 to 450 words besides its steps', () => {
    const words = countWords(text.replaceAll(/<Scene .*?<\/Scene>/gs, ''));
    expect(words).toBeGreaterThanOrEqual(250);
    expect(words).toBeLessThanOrEqual(450);
  });

  it.each(
    [...text.matchAll(/<Step id="([^"]+)"[^>]*>(.*?)<\/Step>/gs)].map(([, id = '', step = '']) => ({ id, step })),
  )('has 15 to 45 words in its step $id', ({ step }) => {
    const words = countWords(step);
    expect(words).toBeGreaterThanOrEqual(15);
    expect(words).toBeLessThanOrEqual(45);
  });
});
