import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stillKinds } from '../../src/charts/core/still-kind.ts';
import { prepared } from './drawings.ts';

/**
 * Every picture as a file that a person can open, compared byte for byte. A picture that changed is written beside the kept
 * one as `.changed.svg`; when the change is meant, `UPDATE_PICTURES=1 npm run test:charts` keeps it.
 */
const folder = 'tests/snapshots';
const keepsChanges = process.env.UPDATE_PICTURES === '1';

/** Every picture file of the story: each state at each size, and once for paper. */
const pictures = prepared.flatMap(({ chart, assets, locale }) =>
  chart.states.flatMap((state) =>
    stillKinds.map((kind) => ({
      name: `${chart.id}, ${state}, ${kind}, ${locale}`,
      kept: join(folder, chart.id, `${state}.${kind}.${locale}.svg`),
      draw: () => assets.still(state, kind),
    })),
  ),
);

describe('the kept picture', () => {
  it.each(pictures)('of $name is what is drawn', async ({ kept, draw }) => {
    const changed = kept.replace(/\.svg$/, '.changed.svg');
    const drawn = `${await draw()}\n`;
    if (keepsChanges) {
      mkdirSync(dirname(kept), { recursive: true });
      writeFileSync(kept, drawn);
    }
    if (existsSync(kept) && readFileSync(kept, 'utf8') === drawn) {
      rmSync(changed, { force: true });
      return;
    }
    mkdirSync(dirname(changed), { recursive: true });
    writeFileSync(changed, drawn);
    expect.fail(
      `${kept} ${existsSync(kept) ? 'is not what is drawn now' : 'is missing'}; open ${changed} beside it. ` +
        'If the change is meant: UPDATE_PICTURES=1 npm run test:charts',
    );
  });

  it('is kept for no chart, state or size that is gone', () => {
    const wanted = new Set(pictures.map(({ kept }) => kept));
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.svg') && !name.endsWith('.changed.svg'))
      .map((name) => join(folder, name));
    expect(found.filter((name) => !wanted.has(name))).toEqual([]);
    expect(wanted.size).toBeGreaterThan(0);
  });
});
