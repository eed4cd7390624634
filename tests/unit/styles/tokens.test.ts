import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { enterDuration, leaveDuration, moveDuration } from '../../../src/charts/core/transition.ts';
import { formatFile } from '../../../src/styles/format-file.ts';
import { tokenCss } from '../../../src/styles/token-css.ts';
import { tokens } from '../../../src/styles/tokens.ts';

describe('the tokens', () => {
  it('are what tokens.css says (else: npm run write-tokens)', async () => {
    const path = 'src/styles/tokens.css';
    expect(readFileSync(path, 'utf8')).toBe(await formatFile(path, tokenCss(tokens)));
  });

  it('are gray on paper, and the paper white', () => {
    for (const [role, { print }] of Object.entries(tokens.color)) {
      expect(print, role).toMatch(/^#([\dA-F]{2})\1\1$/);
    }
    expect(tokens.color.room.print).toBe('#FFFFFF');
    expect(tokens.color.screen.print).toBe('#FFFFFF');
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

  it('are the grays of paper in print, whatever the theme', () => {
    const block = /@media print \{\s*:root,\s*\[data-theme\] \{([^}]*)\}/.exec(css)?.[1] ?? '';
    for (const [role, { print }] of Object.entries(tokens.color))
      expect(block).toContain(`--${role}: ${print.toLowerCase()};`);
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
