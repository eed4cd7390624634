import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/check/check-project.ts';
import { judge } from '../../src/check/verdict.ts';
import { skeletonKinds, writeSkeleton } from '../../src/desk/write-skeleton.ts';
import { copyForTests } from './bad-input/content-copy.ts';

const copy = copyForTests();

const before = new Map(copy.files().map((file) => [file, copy.read(file)]));

/** Files that are not as they were, from the copy's folder. */
function changedFiles(): string[] {
  return copy.files().filter((file) => {
    const [now, then] = [copy.read(file), before.get(file)];
    // How a file is broken into lines is the formatter's; what it holds is not.
    return file.endsWith('.json') && then !== undefined
      ? JSON.stringify(JSON.parse(now)) !== JSON.stringify(JSON.parse(then))
      : now !== then;
  });
}

describe('a skeleton', () => {
  for (const kind of skeletonKinds.filter((each) => each !== 'chapter')) {
    it(`of a ${kind} is the last record of its file, and is refused by name until it is filled in`, async () => {
      const id = `a-new-${kind}`;
      const { places, toFill } = await writeSkeleton(kind, id, copy.folder);
      const [file = ''] = changedFiles();
      expect(changedFiles()).toHaveLength(1);
      const { records } = JSON.parse(copy.read(file)) as { records: { id: string }[] };
      expect(records.at(-1)?.id).toBe(id);
      expect(toFill.length).toBeGreaterThan(0);
      const line = copy
        .read(file)
        .split('\n')
        .findIndex((text) => text.includes(`"id": "${id}"`));
      expect(places).toEqual([`${copy.folder}/${file}:${line}`]);
      const { errors } = judge(checkProject(copy.folder));
      expect(errors.length).toBeGreaterThan(0);
      expect(errors.map(({ record }) => record)).toContain(id);
      // Every field that is to be filled in is told of in a line of the record.
      const told = errors.filter(({ file: name, record }) => name.endsWith(file) && record === id);
      expect(told.length).toBeGreaterThanOrEqual(toFill.length);
    });
  }

  it('of a chapter is the story’s last, and is refused until it has a title, a summary and words', async () => {
    const { places } = await writeSkeleton('chapter', 'the-afterword', copy.folder);
    const [chapter = '', story = ''] = places;
    expect(changedFiles().map((file) => `${copy.folder}/${file}`)).toEqual([
      chapter.replace(/:\d+$/, ''),
      story.replace(/:\d+$/, ''),
    ]);
    const { chapters } = JSON.parse(copy.read('story.json')) as { chapters: string[] };
    expect(chapters.at(-1)).toBe('the-afterword');
    const { errors } = judge(checkProject(copy.folder));
    const told = errors.filter(({ file }) => file.endsWith('-the-afterword.mdx'));
    expect(told.length).toBeGreaterThan(0);
    expect(errors.filter(({ file }) => file.endsWith('story.json'))).toEqual([]);
  });

  it('is not written for an unknown kind, a malformed id or one that is taken, and says so plainly', async () => {
    await expect(writeSkeleton('clam', 'claim-new', copy.folder)).rejects.toThrow(
      /no kind "clam"\. Allowed: claim, quote/,
    );
    await expect(writeSkeleton('claim', 'Claim New', copy.folder)).rejects.toThrow(/"Claim New" is no id/);
    await expect(writeSkeleton('quote', 'claim-jan-28', copy.folder)).rejects.toThrow(/taken: .*claims\.json:\d+/);
    await expect(writeSkeleton('chapter', 'the-toll', copy.folder)).rejects.toThrow(/there already: .*story\.json:\d+/);
    expect(changedFiles()).toEqual([]);
  });
});
