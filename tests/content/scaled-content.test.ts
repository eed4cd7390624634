import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { scaleContent } from '../../src/bench/scale-content.ts';
import { checkProject } from '../../src/check/check-project.ts';
import { judge } from '../../src/check/verdict.ts';
import { loadDataset } from '../../src/data/load-dataset.ts';
import { loadStory } from '../../src/i18n/story.ts';

const folder = mkdtempSync(join(tmpdir(), 'scaled-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the content three times over, its chapters twice', () => {
  const copy = join(folder, 'content');
  scaleContent('content', copy, { records: 3, chapters: 2 });
  const [one, many] = [loadDataset(), loadDataset(copy)];

  it('has no problem', () => {
    expect(judge(checkProject(copy)).lines).toBe('');
  });

  it('has every record three times but scenarios and series, and every chapter twice', () => {
    const sizes = (dataset: typeof one) => Object.entries(dataset).map(([name, { size }]) => [name, size] as const);
    expect(sizes(many)).toEqual(
      sizes(one).map(([name, size]) => [name, size * (name === 'scenarios' || name === 'series' ? 1 : 3)]),
    );
    expect(loadStory(copy).chapters).toHaveLength(loadStory().chapters.length * 2);
  });

  it('refers from copies to their own copy, and calls their speakers by names of their own', () => {
    const [claim] = one.claims.values();
    const copied = many.claims.get(`${claim?.id}-copy-1`);
    expect(copied?.speakerId).toBe(`${claim?.speakerId}-copy-1`);
    const names = (id = '') => many.speakers.get(id)?.names.en;
    expect(names(copied?.speakerId)).toEqual(names(claim?.speakerId)?.map((name) => `${name} B`));
  });
});
