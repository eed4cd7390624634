import { spawnSync } from 'node:child_process';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkProject } from '../../src/check/check-project.ts';
import { dateStory } from '../../src/desk/date-story.ts';
import { judge } from '../../src/check/verdict.ts';
import { copyForTests } from './bad-input/content-copy.ts';

const copy = copyForTests();
const [claims, corrections, sources] = ['claims', 'corrections', 'sources'].map((name) => `dataset/${name}.json`) as [
  string,
  string,
  string,
];
const strings = 'locales/en.json';
const list = 'chapters/en/02-the-list.mdx';
const claim = 'claim-six-cartels';
const day = '2025-04-01';
const today = new Date().toISOString().slice(0, 10);

function indexOf(file: string, id: string): number {
  return (copy.valueAt(file, ['records']) as { id: string }[]).findIndex((record) => record.id === id);
}

/** Adds words to a text of the copy. */
function lengthen(file: string, path: (string | number)[]): void {
  copy.set(file, path, `${String(copy.valueAt(file, path))} So it says.`);
}

/** The whole program, as an editor runs it. */
const runDate = () =>
  spawnSync(process.execPath, ['src/commands/date.ts', copy.folder], { encoding: 'utf8', env: { ...process.env } });
const dateOfCopy = (): unknown => copy.valueAt('story.json', ['modified']);
const problems = (): string[] =>
  judge(checkProject(copy.folder, true)).errors.map(
    ({ rule, file, line }) => `${rule} ${file.replace(`${copy.folder}/`, '')}:${line}`,
  );

let sealed = '';
beforeAll(() => {
  // As it was sealed on an earlier day.
  const seal = String(copy.valueAt('story.json', ['seal'])).split(' ')[1] ?? '';
  copy.set('story.json', ['seal'], `${day} ${seal}`);
  copy.set('story.json', ['modified'], day);
  sealed = copy.read('story.json');
});
beforeEach(() => {
  copy.write('story.json', sealed);
});

describe('what readers do not see leaves the date of the story alone', () => {
  it.each<[string, () => void]>([
    ['nothing at all', () => undefined],
    [
      'a paragraph broken into other lines',
      () => {
        copy.replace(list, 'not a territory', 'not\na territory');
      },
    ],
    ['a comment in a chapter', () => copy.append(list, '{/* Ask again in spring. */}')],
    [
      'a comment within a sentence',
      () => {
        copy.replace(list, /(?<=\.) (?=[A-Z])/, ' {/* here */}');
      },
    ],
    [
      'records in another order',
      () => {
        copy.set(claims, ['records'], (copy.valueAt(claims, ['records']) as unknown[]).toReversed());
      },
    ],
    [
      'fields in another order',
      () => {
        const record = copy.valueAt(claims, ['records', 0]) as object;
        copy.set(claims, ['records', 0], Object.fromEntries(Object.entries(record).toReversed()));
      },
    ],
    [
      'the label of a button',
      () => {
        copy.set(strings, ['interface', 'receipt.close'], 'Shut');
      },
    ],
    [
      'a source that nothing rests on',
      () => {
        const source = copy.valueAt(sources, ['records', 0]) as object;
        copy.set(sources, ['records', -1], { ...source, id: 'src-of-nothing' });
      },
    ],
  ])('%s', (_, change) => {
    change();
    expect(problems()).toEqual([]);
    expect(dateStory(copy.folder, today)).toEqual({
      isDated: true,
      said: `Nothing has changed for readers since ${day}.`,
    });
    expect(dateOfCopy()).toBe(day);
  });
});

describe('what readers see has to move it', () => {
  it.each<[string, () => void]>([
    [
      'a word of a chapter',
      () => {
        copy.replace(list, 'come first', 'stand first');
      },
    ],
    [
      'what a chapter ties its words to',
      () => {
        copy.replace(list, ' revised="yes"', '');
      },
    ],
    [
      'the title of a chapter',
      () => {
        copy.replace(list, 'title: The List', 'title: A List');
      },
    ],
    [
      'a page beside the story',
      () => {
        copy.replace('pages/en/how-we-checked.mdx', 'set beside', 'held against');
      },
    ],
    [
      'the headline of a chart',
      () => {
        lengthen(strings, ['charts', 'war-dead', 'states', 'five-wars', 'headline']);
      },
    ],
    [
      'the finding of a claim',
      () => {
        lengthen(claims, ['records', indexOf(claims, claim), 'finding', 'en']);
      },
    ],
    [
      'the title of a source that a receipt names',
      () => {
        const ids = copy.valueAt(claims, ['records', indexOf(claims, claim), 'sourceIds']) as string[];
        lengthen(sources, ['records', indexOf(sources, ids[0] ?? ''), 'title']);
      },
    ],
    [
      'a correction of a record that the story uses',
      () => {
        copy.set(corrections, ['records', -1], {
          id: 'correction-list',
          date: '2025-05-02',
          text: { en: 'The list was wrong.' },
          recordIds: [claim],
        });
      },
    ],
  ])('%s', (_, change) => {
    change();
    const line = copy.lineOf('story.json', '"modified"');
    expect(problems()).toEqual([`stale-date story.json:${line}`]);
    expect(judge(checkProject(copy.folder, true)).lines).toContain('npm run date');
    expect(dateStory(copy.folder, today)).toEqual({ isDated: true, said: `The story is now dated ${today}.` });
    expect(dateOfCopy()).toBe(today);
    expect(problems()).toEqual([]);
  });
});

it('a date that was moved by hand is named, and goes back to the day of the last change', () => {
  copy.set('story.json', ['modified'], '2025-04-09');
  expect(problems()).toEqual([`moved-date story.json:${copy.lineOf('story.json', '"modified"')}`]);
  expect(runDate()).toMatchObject({ status: 0, stdout: `The story is now dated ${day}.\n`, stderr: '' });
  expect(dateOfCopy()).toBe(day);
  expect(problems()).toEqual([]);
});

it('the date stays while the content has errors, which are named', () => {
  copy.replace(list, `id="${claim}"`, 'id="claim-of-nobody"');
  const { status, stderr } = runDate();
  expect(status).toBe(1);
  expect(stderr).toContain('claim-of-nobody');
  expect(dateOfCopy()).toBe(day);
});

it('an editor who writes is not held up by the date, which only publishing asks for', () => {
  copy.replace(list, 'come first', 'stand first');
  expect(judge(checkProject(copy.folder)).errors).toEqual([]);
});
