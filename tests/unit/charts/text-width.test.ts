import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import type { FontRole } from '../../../src/charts/core/marks.ts';
import { balanceText, textWidth, wrapText } from '../../../src/charts/core/text-width.ts';
import { browserAdvice, browserSwitches, findBrowser } from '../../../src/commands/find-browser.ts';
import { roleFaces } from '../../../src/styles/font-faces.ts';

const roles = Object.keys(roleFaces) as FontRole[];
const labels = [
  'Cartel del Noreste',
  'Northeast Cartel, Nuevo Laredo',
  'New Michoacán Family',
  'Jalisco, at its capital †',
  '106,699',
  'March 4, 2025',
  'Fentanyl’s highest year was 2022:',
  'Tren de Aragua',
  'MS-13',
];

describe('the width of text', () => {
  it('grows with the size and adds up', () => {
    expect(textWidth('MS-13', 'label', 24)).toBeCloseTo(2 * textWidth('MS-13', 'label', 12));
    expect(textWidth('MS-13', 'label', 12)).toBeCloseTo(textWidth('MS', 'label', 12) + textWidth('-13', 'label', 12));
    expect(textWidth('', 'label', 12)).toBe(0);
  });

  it('refuses a character the face does not have, naming it and the text', () => {
    expect(() => textWidth('Ж up', 'label', 12)).toThrow(/"Ж" in "Ж up"/);
    expect(() => textWidth('†', 'annotation', 12)).toThrow('†');
  });

  // Chromium sets the served files; without a browser this cannot be known, so it fails rather than passes.
  it('is within 3 % of what the browser sets', async () => {
    const executablePath = findBrowser();
    if (executablePath === undefined) throw new Error(browserAdvice);
    const browser = await chromium.launch({ executablePath, args: browserSwitches });
    try {
      const page = await browser.newPage();
      await page.setContent(`<style>${roles.map(faceRules).join('')}</style><canvas></canvas>`);
      for (const role of roles) {
        const known = labels.filter((label) => roleFaces[role].family !== 'Newsreader' || !label.includes('†'));
        const widths = await page.evaluate(measure, { font: fontOf(role), texts: known });
        known.forEach((label, index) => {
          const error = textWidth(label, role, sizeOf(role)) / (widths[index] ?? 0) - 1;
          expect(Math.abs(error), `${role}: ${label}`).toBeLessThan(0.03);
        });
      }
    } finally {
      await browser.close();
    }
  });
});

describe('wrapped text', () => {
  const text = 'In Tamaulipas, about 300 of the 743 were new arrivals.';

  it('keeps every word, in order, on lines that fit', () => {
    const lines = wrapText(text, 'annotation', 16, 140);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(textWidth(line, 'annotation', 16)).toBeLessThanOrEqual(140);
  });

  it('is one line where there is room, and lets a word stand alone that is wider than the line', () => {
    expect(wrapText(text, 'annotation', 16, 4000)).toEqual([text]);
    expect(wrapText('a Tamaulipas b', 'label', 16, 20)).toEqual(['a', 'Tamaulipas', 'b']);
  });
});

describe('balanced text', () => {
  const text = 'Thirteen entries are words; the four acts all concern the list';

  it('has the words and as many lines as wrapped text, the longest as short as can be', () => {
    const wrapped = wrapText(text, 'headline', 32, 720);
    const balanced = balanceText(text, 'headline', 32, 720);
    const longest = (lines: readonly string[]): number =>
      Math.max(...lines.map((line) => textWidth(line, 'headline', 32)));
    expect(wrapped).toHaveLength(2);
    expect(balanced).toHaveLength(2);
    expect(balanced.join(' ')).toBe(text);
    expect(longest(balanced)).toBeLessThan(longest(wrapped));
    expect(wrapText(text, 'headline', 32, longest(balanced) - 2).length).toBeGreaterThan(2);
  });

  it('leaves one line as it is', () => {
    expect(balanceText('One line', 'headline', 32, 800)).toEqual(['One line']);
  });
});

function fontOf(role: FontRole): string {
  const { style, weight } = roleFaces[role];
  return `${style} ${weight} ${sizeOf(role)}px ${role}`;
}

/** The browser takes the design for the size it sets. */
function sizeOf(role: FontRole): number {
  return roleFaces[role].opticalSize ?? 100;
}

function faceRules(role: FontRole): string {
  const { files, style, weight } = roleFaces[role];
  return files
    .map((file) => {
      const data = readFileSync(`src/fonts/${file}`).toString('base64');
      const range = file.includes('notes') ? 'unicode-range:U+2020;' : '';
      return `@font-face{font-family:${role};font-style:${style};font-weight:${weight};${range}src:url(data:font/woff2;base64,${data})}`;
    })
    .join('');
}

/** Runs in the page. */
async function measure({ font, texts }: { font: string; texts: string[] }): Promise<number[]> {
  await document.fonts.load(font, 'A†');
  const context = document.querySelector('canvas')?.getContext('2d');
  if (!context) throw new Error('No canvas.');
  context.font = font;
  return texts.map((text) => context.measureText(text).width);
}
