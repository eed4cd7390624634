import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/registry.ts';
import { checkProject } from '../../src/check/check-project.ts';
import { readContent } from '../../src/check/content-reading.ts';
import { judge } from '../../src/check/verdict.ts';
import { impactOf } from '../../src/desk/impact/impact.ts';
import { tellImpact } from '../../src/desk/impact/tell-impact.ts';
import { copyForTests } from './bad-input/content-copy.ts';

const copy = copyForTests();
const rulesFound = (): string[] => [...new Set(judge(checkProject(copy.folder)).errors.map(({ rule }) => rule))];

describe('what only follows from another problem', () => {
  it.each([
    { what: 'an empty file', content: '', rule: 'empty-file' },
    { what: 'a file in UTF-16', content: Buffer.from('\ufeff{ "records": [] }', 'utf16le'), rule: 'wrong-encoding' },
  ])('ids of records are not called unknown while their collection is $what', ({ content, rule }) => {
    copy.write('dataset/claims.json', content);
    expect(rulesFound()).toContain(rule);
    expect(rulesFound()).not.toContain('unknown-record');
  });

  it('states are not called unused while the chapter that shows them is missing', () => {
    copy.remove('chapters/en/04-the-border.mdx');
    expect(rulesFound()).toEqual(['missing-chapter']);
  });

  it('nor while a step names a state that there is not', () => {
    copy.replace('chapters/en/04-the-border.mdx', 'state="flights"', 'state="flihgts"');
    expect(rulesFound()).toEqual(['unknown-state']);
  });
});

describe('names that nothing reads', () => {
  it.each(['chapter/02-the-list.mdx', 'chapters/En/02-the-list.mdx', 'pages/em/method.mdx', 'locales/eng.json'])(
    'as content/%s are told of, with what is meant',
    (path) => {
      const file = join(copy.folder, path);
      const made = mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, 'Words.');
      const { errors } = judge(checkProject(copy.folder));
      rmSync(made ?? file, { recursive: true });
      expect(errors.map(({ rule }) => rule)).toContain('unknown-file');
      const [told] = errors.filter(({ rule }) => rule === 'unknown-file');
      expect(told?.allowed).toMatch(/^(?:chapters|en)/);
    },
  );

  it('as those of the system are left alone', () => {
    copy.write('.DS_Store', '');
    expect(rulesFound()).toEqual([]);
  });
});

describe('what is said of a record before it changes', () => {
  const impact = (id: string, ...fields: string[]) => impactOf(readContent(copy.folder, charts), id, ...fields);

  it('names the words that have to change with it, and no others', () => {
    const { words } = impact('fig-us-missions-18', 'value', 'valueText');
    expect(words.filter(({ isBound }) => isBound).map(({ words: tied }) => tied)).toEqual([
      'at least 18 missions',
      'At least 18',
    ]);
    expect(impact('q-trump-possible', 'recordWording').words.some(({ isBound }) => isBound)).toBe(true);
    expect(impact('q-trump-possible', 'occasion').words.some(({ isBound }) => isBound)).toBe(false);
  });

  it('names the words of records that rest on a source, and that a correction corrects', () => {
    const words = impact('claim-six-cartels', 'finding').words.map(({ words: tied }) => tied);
    const source = impact('src-crs-in11205', 'title');
    expect(source.words).toEqual([]);
    expect(source.namedBy.map(({ id }) => id)).toContain('claim-six-cartels');
    expect(source.reached.map(({ words: tied }) => tied)).toEqual(expect.arrayContaining(words));
    copy.set('dataset/corrections.json', ['records', -1], {
      id: 'correction-six-cartels',
      date: '2025-05-02',
      text: { en: 'It was put otherwise.' },
      recordIds: ['claim-six-cartels'],
    });
    expect(impact('correction-six-cartels', 'text').reached.map(({ words: tied }) => tied)).toEqual(words);
  });

  it('says it in places that an editor opens, and counts the files of charts', () => {
    const said = tellImpact(impact('fig-us-missions-18', 'value', 'valueText'));
    expect(said).toMatch(
      /chapters\/en\/04-the-border\.mdx:\d+:\d+ “at least 18 missions” in step #border-flights, to change with it/,
    );
    expect(said).toMatch(/of the chart border-map: .*\d+ pictures/);
  });

  it('says what is near an id that is not there, and which fields a record has', () => {
    expect(() => impact('claim-six-cartelz')).toThrow(/claim-six-cartels/);
    expect(() => impact('fig-us-missions-18', 'valu')).toThrow(/has no field "valu".*value/);
  });
});
