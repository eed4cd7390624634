import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawings, prepared } from './drawings.ts';

/**
 * Every picture as a file that a person can open, compared byte for byte. A picture that changed is written beside the kept
 * one as `.changed.svg`; when the change is meant, `UPDATE_PICTURES=1 npm run test:charts` keeps it.
 */
const folder = 'tests/snapshots';
const keepsChanges = process.env.UPDATE_PICTURES === '1';

function pictureName(chart: string, locale: string, state: string, size: string): string {
  return join(folder, chart, `${state}.${size}.${locale}.svg`);
}

describe('the kept picture', () => {
  it.each(drawings)('of $name is what is drawn', async ({ chart, assets, locale, state, size }) => {
    const kept = pictureName(chart.id, locale, state, size);
    const changed = kept.replace(/\.svg$/, '.changed.svg');
    const drawn = `${await assets.still(state, size)}\n`;
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
    const wanted = new Set(
      drawings.map(({ chart, locale, state, size }) => pictureName(chart.id, locale, state, size)),
    );
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.svg') && !name.endsWith('.changed.svg'))
      .map((name) => join(folder, name));
    expect(found.filter((name) => !wanted.has(name))).toEqual([]);
    expect(prepared.length).toBeGreaterThan(0);
  });
});
