import { readdirSync, readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { parse, type Declaration, type Rule } from 'postcss';
import { describe, expect, it } from 'vitest';
import { tokens, type ColorRole, type Palette } from '../../../src/styles/tokens.ts';

const palettes: readonly Palette[] = ['light', 'dark', 'print'];
/** Style sheets of pages; those of marks are proven on the drawings themselves. */
const sheets = readdirSync('src/styles').filter(
  (file) => file.endsWith('.css') && !['marks.css', 'marks-frame.css', 'tokens.css', 'fonts.css'].includes(file),
);

/** What one rule says of color. */
interface ColorRule {
  readonly place: string;
  readonly text?: ColorRole;
  readonly ground?: ColorRole;
}

function readColorRules(file: string): ColorRule[] {
  const rules: ColorRule[] = [];
  parse(readFileSync(`src/styles/${file}`, 'utf8')).walkRules((rule) => {
    const text = roleIn(rule, /^color$/);
    const ground = roleIn(rule, /^background(?:-color)?$/);
    if (text === undefined && ground === undefined) return;
    rules.push({ place: `${file}: ${rule.selector}`, ...(text && { text }), ...(ground && { ground }) });
  });
  return rules;
}

function roleIn(rule: Rule, property: RegExp): ColorRole | undefined {
  const values = rule.nodes
    .filter((node): node is Declaration => node.type === 'decl' && property.test(node.prop))
    .flatMap(({ value }) => /var\(--([\w-]+)\)/.exec(value)?.[1] ?? []);
  return values.find((name): name is ColorRole => Object.hasOwn(tokens.color, name));
}

const rules = sheets.flatMap(readColorRules);
/** Words that name no ground of their own may come to stand on any ground that names no words of its own, or on the room. */
const texts = rules.filter(({ ground }) => ground === undefined);
const grounds = new Set(rules.filter(({ text }) => text !== 'room').flatMap(({ ground }) => ground ?? []));
const pairs = [
  ...texts.flatMap(({ place, text }) => [...grounds].map((ground) => ({ place, text, ground }))),
  ...rules.filter(({ text, ground }) => text !== undefined && ground !== undefined),
];

describe.each(palettes)('in the palette for %s', (palette) => {
  it('words of pages have 4.5:1 on every ground of the style sheets', () => {
    const below = pairs.flatMap(({ place, text, ground }) => {
      if (text === undefined || ground === undefined) return [];
      const contrast = wcagContrast(tokens.color[text][palette], tokens.color[ground][palette]);
      return contrast < 4.5 ? [`${text} on ${ground}: ${contrast.toFixed(2)}, ${place}`] : [];
    });
    expect(below).toEqual([]);
  });
});

describe('the pairs that are found', () => {
  it('hold steps not in play and the grounds of receipts, screens and rooms', () => {
    expect(new Set(texts.map(({ text }) => text))).toContain('ink-3');
    for (const ground of ['room', 'screen', 'land-2'] as const) expect(grounds).toContain(ground);
  });
});
