import { interpolate, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/charts/core/marks.ts';
import type { ColorRole, Palette } from '../../src/styles/tokens.ts';
import { drawings } from './drawings.ts';
import { groundsOf } from './grounds.ts';
import { colorOf, isTelling, paintOf, palettes } from './paints.ts';

/** A mark's paint on a ground it stands on somewhere in the story, each once. */
interface Standing {
  readonly paint: readonly ColorRole[];
  readonly ground: ColorRole;
  readonly opacity: number;
  /** Where it is met first, for whoever has to mend it. */
  readonly place: string;
}

function collect(isMeant: (mark: Mark) => boolean): Standing[] {
  const found = new Map<string, Standing>();
  for (const { assets, name, state, size } of drawings) {
    const marks = assets.marks(state, size);
    marks.forEach((mark, index) => {
      if (!isMeant(mark)) return;
      const { fill, stroke } = paintOf(mark);
      // Around words a stroke is the halo, which is their ground.
      const paint = [fill, mark.kind === 'text' ? undefined : stroke].filter((role) => role !== undefined);
      const { opacity = 1 } = mark;
      for (const ground of groundsOf(marks, index)) {
        const key = [...paint, 'on', ground, opacity].join(' ');
        if (!found.has(key))
          found.set(key, { paint, ground, opacity, place: `${mark.key} (${mark.class}) in ${name}` });
      }
    });
  }
  return [...found.values()];
}

/** Contrast of the paint that shows best: of an outlined mark the outline, of a filled one the fill. */
function contrastOf({ paint, ground, opacity }: Standing, palette: Palette): number {
  const behind = colorOf(ground, palette);
  const shown = paint.map((role) => interpolate([behind, colorOf(role, palette)], 'rgb')(opacity));
  return Math.max(...shown.map((color) => wcagContrast(color, behind)));
}

function listBelow(standings: readonly Standing[], palette: Palette, least: number): string[] {
  return standings
    .filter((standing) => contrastOf(standing, palette) < least)
    .map((standing) => {
      const { paint, ground, place } = standing;
      return `${paint.join('+')} on ${ground}: ${contrastOf(standing, palette).toFixed(2)}, ${place}`;
    });
}

const words = collect(({ kind }) => kind === 'text');
const marks = collect(isTelling);

describe.each(palettes)('in the palette for %s', (palette) => {
  it('words of graphics have 4.5:1 on everything they stand on', () => {
    expect(listBelow(words, palette, 4.5)).toEqual([]);
  });

  it('marks have 3:1 on everything they stand on', () => {
    expect(listBelow(marks, palette, 3)).toEqual([]);
  });
});

describe('the grounds that are found', () => {
  it('are those of maps, bars and selections too', () => {
    const grounds = new Set([...words, ...marks].map(({ ground }) => ground));
    for (const ground of ['screen', 'land', 'land-2', 'fill'] as const) expect(grounds).toContain(ground);
    expect(words.length).toBeGreaterThan(5);
    expect(marks.length).toBeGreaterThan(20);
  });
});
