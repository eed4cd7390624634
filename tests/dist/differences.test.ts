import { expect, it } from 'vitest';
import { loadDataset } from '../../src/data/load-dataset.ts';
import { readBuiltSite } from './site.ts';

const dataset = loadDataset();
const { pages } = readBuiltSite();
const pageOf = (file: string): Document => {
  const page = pages.find((candidate) => candidate.file === file);
  if (page === undefined) throw new Error(`The site has no ${file}`);
  return page.document;
};
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const differing = [...dataset.claims.values()].flatMap((claim) =>
  claim.difference === undefined ? [] : [{ id: claim.id, ...claim.difference, finding: claim.finding.en }],
);

it('counts the fifteen differences of the article and the record', () => {
  expect(differing).toHaveLength(15);
});

it.each(differing)(
  '$id can be read in “How we checked”, article and record side by side',
  ({ id, article, record }) => {
    const row = plain(pageOf('how-we-checked/index.html').getElementById(id)?.textContent);
    expect(row).toContain(plain(article.en));
    expect(row).toContain(plain(record.en));
  },
);

it.each(differing)('$id is tied to words of the story, whose receipt holds the finding', ({ id, finding }) => {
  const story = pageOf('index.html');
  expect(story.querySelectorAll(`main p [data-claim="${id}"]`).length).toBeGreaterThan(0);
  expect(plain(story.querySelector(`[data-receipt="${id}"]`)?.textContent)).toContain(plain(finding));
});
