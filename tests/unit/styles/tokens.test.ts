import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { enterDuration, leaveDuration, moveDuration } from '../../../src/charts/core/transition.ts';
import { formatFile } from '../../../src/styles/format-file.ts';
import { tokenCss } from '../../../src/styles/token-css.ts';
import { tokens, type ColorRole, type Theme } from '../../../src/styles/tokens.ts';

const themes: Theme[] = ['light', 'dark'];
const grounds: ColorRole[] = ['room', 'screen'];
const texts: ColorRole[] = ['ink', 'ink-2', 'ink-3', 'us-text', 'mexico-text', 'group-text', 'claim-text'];
const marks: ColorRole[] = ['us', 'mexico', 'group', 'claim', 'for', 'muted'];

function contrast(theme: Theme, front: ColorRole, ground: ColorRole): number {
  return wcagContrast(tokens.color[front][theme], tokens.color[ground][theme]);
}

describe('the tokens', () => {
  it('are what tokens.css says (else: npm run write-tokens)', async () => {
    const path = 'src/styles/tokens.css';
    expect(readFileSync(path, 'utf8')).toBe(await formatFile(path, tokenCss(tokens)));
  });

  it.each(themes)('give text 4.5:1 on every ground, in the %s theme', (theme) => {
    for (const ground of grounds) {
      for (const text of texts)
        expect(contrast(theme, text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
    // Steps not in play stand on the room alone, never on a selection.
    for (const text of texts.filter((role) => role !== 'ink-3')) {
      expect(contrast(theme, text, 'land-2'), `${text} on land-2`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(themes)('give marks 3:1 on every ground and on both lands, in the %s theme', (theme) => {
    for (const ground of [...grounds, 'land', 'land-2'] as const) {
      for (const mark of marks) expect(contrast(theme, mark, ground), `${mark} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });

  it('have a system color for every role where colors are forced', () => {
    const system = ['Canvas', 'CanvasText', 'GrayText', 'Highlight'];
    for (const { forced } of Object.values(tokens.color)) expect(system).toContain(forced);
  });

  it('set no text below 11 pixels, nor Newsreader above the weight of 500', () => {
    for (const [name, { font, weight, phone, desktop }] of Object.entries(tokens.type)) {
      expect(Math.min(phone[0], desktop[0]), name).toBeGreaterThanOrEqual(11);
      if (font === 'serif') expect(weight, name).toBeLessThanOrEqual(500);
    }
  });

  it('move as the transitions do', () => {
    const { move, enter, leave } = tokens.motion;
    expect([moveDuration, enterDuration, leaveDuration]).toEqual([move, enter, leave].map((it) => it.milliseconds));
  });
});

describe('the custom properties', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');

  it('are dark by the system or by choice, and never in print', () => {
    const darkRoom = `--room: ${tokens.color.room.dark.toLowerCase()};`;
    const blocks = css.split(/^(?=@media|:root)/m).filter((block) => block.includes(darkRoom));
    expect(blocks).toHaveLength(2);
    for (const block of blocks) expect(block).toMatch(/^@media screen/);
  });

  it('shrink headlines on the smallest windows, and no text', () => {
    for (const [name, { phone }] of Object.entries(tokens.type)) {
      const smallest = new RegExp(`--type-${name}: [^;]*?([\\d.]+)rem`).exec(tokenCss(tokens))?.[1];
      const pixels = Number(smallest) * 16;
      if (phone[0] < 40) expect(pixels, name).toBeCloseTo(phone[0], 2);
      else expect(pixels, name).toBeLessThan(phone[0]);
    }
  });
});
