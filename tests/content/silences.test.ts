import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/check/check-project.ts';
import { loadDataset } from '../../src/data/load-dataset.ts';
import { loadStory } from '../../src/i18n/story.ts';
import { loadStrings } from '../../src/i18n/strings.ts';
import { real, stringsFile } from './bad-input/bad-input.ts';
import { copyForTests } from './bad-input/content-copy.ts';

const copy = copyForTests();

const { chart, otherState, state } = real;
const chapter = copy.chapter();
const long = `And ${'on and '.repeat(18)}on.`;

/** Rules of the copy's problems with their lines in a file, and those of other files without. */
function findings(file: string): string[] {
  return checkProject(copy.folder).map((one) =>
    one.file === `${copy.folder}/${file}` ? `${one.line} ${one.rule}` : one.rule,
  );
}

describe('a silence in a chapter', () => {
  it('silences its rule in the paragraph that comes next, and in no other', () => {
    const line = copy.append(chapter, '{/* silence long-sentence: it is a list */}', '', long, '', long);
    expect(findings(chapter)).toEqual([`${line + 4} long-sentence`]);
  });

  it('silences its rule in the paragraph it stands in', () => {
    copy.append(chapter, `{/* silence long-sentence: it is a list */} ${long}`);
    expect(findings(chapter)).toEqual([]);
  });

  it('silences its rule in the whole step that comes next', () => {
    copy.append(
      chapter,
      `<Scene id="new-scene" chart="${chart}">`,
      `<Step id="new-one" state="${state}">`,
      '',
      'Words.',
      '',
      '</Step>',
      '',
      '{/* silence repeated-state: the words go on while the picture stays */}',
      '{/* silence long-sentence: it is a list */}',
      '',
      `<Step id="new-two" state="${state}">`,
      '',
      long,
      '',
      '</Step>',
      '</Scene>',
    );
    expect(findings(chapter)).toEqual([]);
  });

  it('silences a number that needs no record', () => {
    copy.append(chapter, '{/* silence number-without-record: a manner of speaking */}', '', 'A thousand thanks.');
    expect(findings(chapter)).toEqual([]);
  });

  it.each([
    ['without a reason', 'silence long-sentence', long, 'silence-without-reason'],
    ['with an empty reason', 'silence long-sentence:', long, 'silence-without-reason'],
    ['of a rule that is not there', 'silence long-sentences: it is a list', 'Words.', 'unknown-silence'],
    ['of no rule', 'silence', 'Words.', 'unknown-silence'],
    [
      'of an error that is no matter of judgment',
      'silence altered-quotation: so it was',
      'Words.',
      'forbidden-silence',
    ],
    ['of the rule on idle silences', 'silence idle-silence: it may speak again', 'Words.', 'forbidden-silence'],
    ['that silences nothing', 'silence long-sentence: it is a list', 'Words.', 'idle-silence'],
  ])('%s is itself a problem', (_, comment, text, rule) => {
    const line = copy.append(chapter, `{/* ${comment} */}`, '', text);
    expect(findings(chapter)).toContain(`${line} ${rule}`);
  });

  it('without a reason leaves the problem standing', () => {
    const line = copy.append(chapter, '{/* silence long-sentence */}', '', long);
    expect(findings(chapter)).toEqual([`${line + 2} long-sentence`, `${line} silence-without-reason`]);
  });

  it('is not called idle while errors keep the check from looking everywhere', () => {
    copy.append(chapter, '{/* silence long-sentence: it is a list */}', '', 'Words.', '', 'Some 4,321 soldiers.');
    expect(findings(chapter).map((found) => found.split(' ')[1])).toEqual(['number-without-record']);
  });
});

describe('a silence in JSON', () => {
  it('silences its rule in the record that carries it', () => {
    const source = { id: 'src-new', publisher: 'A paper', title: 'News', type: 'press' };
    copy.set('dataset/sources.json', ['records', -1], {
      ...source,
      $silence: { 'unused-record': 'To be cited soon.' },
    });
    copy.set('dataset/sources.json', ['records', -1], { ...source, id: 'src-other' });
    expect(findings('')).toEqual(['unused-record']);
  });

  it('silences its rule in the words of a state', () => {
    const path = ['charts', chart, 'states', otherState];
    const headline = String(copy.valueAt(stringsFile, [...path, 'headline']));
    copy.set(stringsFile, [...path, 'description'], `Here ${headline}.`);
    copy.set(stringsFile, [...path, '$silence'], { 'repeated-headline': 'Nothing else is seen.' });
    expect(findings('')).toEqual([]);
  });

  it.each([
    ['without a reason', { 'unused-record': '' }, 'silence-without-reason'],
    ['with a number for a reason', { 'unused-record': 7 }, 'silence-without-reason'],
    ['of a rule that is not there', { 'unused-records': 'So it is.' }, 'unknown-silence'],
    ['of a missing field', { 'missing-field': 'So it is.' }, 'forbidden-silence'],
    ['that silences nothing', { 'unarchived-source': 'So it is.' }, 'idle-silence'],
  ])('%s is itself a problem', (_, silence, rule) => {
    copy.set('dataset/claims.json', ['records', 0, '$silence'], silence);
    const [key = ''] = Object.keys(silence);
    const line = copy.lineOf('dataset/claims.json', `"${key}"`);
    expect(findings('dataset/claims.json')).toEqual([`${line} ${rule}`]);
  });

  it.each([
    ['that is a text', 'unused-record', ['records', 0, '$silence']],
    ['in a part of a record', { 'unused-record': 'So it is.' }, ['records', 0, 'statement', '$silence']],
  ])('%s is an unknown field', (_, silence, path) => {
    copy.set('dataset/claims.json', path, silence);
    expect(findings('')).toEqual(['unknown-field']);
  });

  it('reaches neither records nor words of the site', () => {
    const silence = { 'long-sentence': 'So it is.' };
    copy.set('dataset/claims.json', ['records', 0, '$silence'], silence);
    copy.set('story.json', ['$silence'], silence);
    copy.set(stringsFile, ['charts', chart, '$silence'], silence);
    const claims = [...loadDataset(copy.folder).claims.values()];
    const site = { claims, story: loadStory(copy.folder), strings: loadStrings('en', copy.folder) };
    expect(JSON.stringify(site)).not.toContain('$silence');
  });
});
