import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/charts/core/text-width.ts';
import { checkProject } from '../../src/check/check-project.ts';
import { letterWidth } from '../../src/check/check-steps.ts';
import { checkTranslations } from '../../src/check/check-translations.ts';
import { readContent } from '../../src/check/content-reading.ts';
import { judge } from '../../src/check/verdict.ts';
import { real, stringsFile } from './bad-input/bad-input.ts';
import { copyForTests } from './bad-input/content-copy.ts';

const copy = copyForTests();

const { chart, otherState, state } = real;
const chapter = copy.chapter();
const words = (count: number): string =>
  Array.from({ length: count / 10 }, () => 'The words go on and on until they are done.').join(' ');
const step = (text: string): string[] => [
  `<Scene id="long-scene" chart="${chart}">`,
  `<Step id="long-step" state="${state}">`,
  '',
  text,
  '',
  '</Step>',
  '</Scene>',
];

/** Rules and places of the copy's problems: "chapters/en/00-opening.mdx:12 long-step". */
function findings(): string[] {
  const { errors, warnings } = judge(checkProject(copy.folder));
  expect(errors).toEqual([]);
  return warnings.map(({ file, line, rule }) => `${file.replace(`${copy.folder}/`, '')}:${line} ${rule}`);
}

const source = { id: 'src-new', publisher: 'A paper', title: 'News', url: 'https://example.org/', type: 'press' };

describe('the content as it is', () => {
  it('has no warning that is not silenced with a reason', () => {
    expect(findings()).toEqual([]);
  });
});

describe('the check warns of', () => {
  it('a step over sixty words', () => {
    const line = copy.append(chapter, ...step(words(70)));
    expect(findings()).toEqual([`${chapter}:${line + 1} long-step`]);
  });

  it('a step of fewer but longer words that is too high for a phone', () => {
    const line = copy.append(chapter, ...step('Considerations notwithstanding. '.repeat(14)));
    expect(findings()).toEqual([`${chapter}:${line + 1} tall-step`]);
  });

  it('a step of short words that is too high by its paragraphs', () => {
    const paragraphs = Array.from({ length: 8 }, () => 'One line.').join('\n\n');
    const line = copy.append(chapter, ...step(paragraphs));
    expect(findings()).toEqual([`${chapter}:${line + 1} tall-step`]);
  });

  it('steps by lines as wide as the letters of the story are', () => {
    const text = copy
      .read(chapter)
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/[^ -~]/g, '');
    // The face of headlines is the body's, half a weight heavier.
    expect(textWidth(text, 'headline', 1) / text.length).toBeCloseTo(letterWidth, 1.5);
  });

  it('no step of forty words', () => {
    copy.append(chapter, ...step(words(40)));
    expect(findings()).toEqual([]);
  });

  it('a sentence over thirty-five words, at its first one', () => {
    const line = copy.append(chapter, 'A short one.', `And ${'on and '.repeat(18)}on.`);
    expect(findings()).toEqual([`${chapter}:${line + 1} long-sentence`]);
  });

  it('no sentence that is long because somebody spoke at length', () => {
    copy.set('dataset/quotes.json', ['records', 0, 'excerpt'], undefined);
    for (const field of ['text', 'displayText', 'recordWording']) {
      if (copy.valueAt('dataset/quotes.json', ['records', 0, field]) === undefined) continue;
      copy.set('dataset/quotes.json', ['records', 0, field], `and ${'on and '.repeat(30)}on`);
    }
    const id = String(copy.valueAt('dataset/quotes.json', ['records', 0, 'id']));
    copy.append(chapter, `They said <Quote id="${id}">“and ${'on and '.repeat(30)}on.”</Quote>`);
    expect(judge(checkProject(copy.folder)).warnings.filter(({ rule }) => rule === 'long-sentence')).toEqual([]);
  });

  it('a description that says the headline again', () => {
    const path = ['charts', chart, 'states', otherState];
    const headline = String(copy.valueAt(stringsFile, [...path, 'headline']));
    copy.set(stringsFile, [...path, 'description'], `Here ${headline}. More is seen.`);
    const line = copy.lineOf(stringsFile, '"description"', copy.lineOf(stringsFile, '. More is seen.') - 1);
    expect(findings()).toEqual([`${stringsFile}:${line} repeated-headline`]);
  });

  it('a figure older than the one beside it from the same body, unless the sentence dates it', () => {
    const file = 'dataset/figures.json';
    const figure = copy.valueAt(file, ['records', 0]) as Record<string, unknown>;
    const base = { ...figure, cell: undefined, upper: undefined, valueText: undefined, precision: 'exact', value: 7 };
    copy.set(file, ['records', -1], { ...base, id: 'fig-old', asOf: '2010' });
    copy.set(file, ['records', -1], { ...base, id: 'fig-new', asOf: '2020' });
    const line = copy.append(
      chapter,
      '<Figure id="fig-old">Seven died</Figure>.',
      '<Figure id="fig-new">Seven died</Figure> again.',
      '',
      'In 2010 <Figure id="fig-old">seven died</Figure>. <Figure id="fig-new">Seven died</Figure> again.',
    );
    expect(findings()).toEqual([`${chapter}:${line} older-figure`]);
  });

  it('a record nobody uses, and none that says why it has no place', () => {
    copy.set('dataset/sources.json', ['records', -1], source);
    const claim = copy.valueAt('dataset/claims.json', ['records', 0]) as Record<string, unknown>;
    const base = { ...claim, difference: undefined };
    copy.set('dataset/claims.json', ['records', -1], { ...base, id: 'claim-lost', unplaced: undefined });
    copy.set('dataset/claims.json', ['records', -1], { ...base, id: 'claim-kept', unplaced: { en: 'For later.' } });
    expect(findings()).toEqual([
      `dataset/claims.json:${copy.lineOf('dataset/claims.json', '"claim-lost"') - 1} unused-record`,
      `dataset/sources.json:${copy.lineOf('dataset/sources.json', '"src-new"') - 1} unused-record`,
    ]);
  });

  it('a source of one record without a copy in an archive', () => {
    copy.set('dataset/sources.json', ['records', -1], source);
    copy.set('dataset/sources.json', ['records', -1], {
      ...source,
      id: 'src-kept',
      archiveUrl: 'https://example.org/a',
    });
    copy.set('dataset/claims.json', ['records', 0, 'sourceIds', -1], 'src-new');
    copy.set('dataset/claims.json', ['records', 0, 'sourceIds', -1], 'src-kept');
    const line = copy.lineOf('dataset/sources.json', '"src-new"') - 1;
    expect(findings()).toEqual([`dataset/sources.json:${line} unarchived-source`]);
  });

  it('texts of story and dataset without words in a locale of the story', () => {
    copy.set('story.json', ['title', 'es'], 'Al otro lado');
    const found = checkTranslations(readContent(copy.folder, []), ['en', 'es']).map(({ file, line }) => [
      file.replace(`${copy.folder}/`, ''),
      line,
    ]);
    expect(found).not.toContainEqual(['story.json', copy.lineOf('story.json', '"title"')]);
    expect(found).toContainEqual(['story.json', copy.lineOf('story.json', '"dek"')]);
    expect(found).toContainEqual(['dataset/claims.json', copy.lineOf('dataset/claims.json', '"statement"')]);
  });
});
