import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/registry.ts';
import { checkProject } from '../../src/check/check-project.ts';
import { readContent } from '../../src/check/content-reading.ts';
import { judge } from '../../src/check/verdict.ts';
import { dateStory } from '../../src/desk/date-story.ts';
import { impactOf } from '../../src/desk/impact/impact.ts';
import { tellImpact } from '../../src/desk/impact/tell-impact.ts';
import { wordsOfRecord } from '../../src/desk/impact/words-of-record.ts';
import { writeSkeleton } from '../../src/desk/write-skeleton.ts';
import { copyForTests } from './bad-input/content-copy.ts';
import { readRecipes, type Recipe, type RecipeStep } from './recipes.ts';

/*
 * A new editor, who knows nothing but the manual: each recipe is followed word by word on a copy of the content. Blocks
 * are put where their step says, and commands do what they do.
 */
const copy = copyForTests();
// Commands read styles and code where they are run.
symlinkSync(resolve('src'), join(dirname(copy.folder), 'src'));
const recipes = readRecipes();
const today = new Date().toISOString().slice(0, 10);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const recipeOf = (words: string): Recipe => {
  const found = recipes.find(({ title }) => title.startsWith(words));
  if (found === undefined) throw new Error(`The manual has no recipe "${words}".`);
  return found;
};

interface Answer {
  readonly status: number | null;
  readonly said: string;
}

/** The name of a command and what it is given: `npm run new -- claim claim-six-cartels`. */
function readLine(line: string): { readonly name: string; readonly given: readonly string[] } {
  const [, name = '', rest = ''] = /^npm run ([\w:-]+)(?: -- (.+))?$/.exec(line) ?? [];
  return { name, given: rest.split(' ').filter(Boolean) };
}

/** What the commands of the recipes do, without the start of a program for each. */
const commands: Readonly<Record<string, (...given: readonly string[]) => Answer | Promise<Answer>>> = {
  new: async (kind = '', id = '') => {
    const { places } = await writeSkeleton(kind, id, copy.folder);
    return { status: 0, said: places.join('\n') };
  },
  impact: (id = '') => ({ status: 0, said: tellImpact(impactOf(readContent(copy.folder, charts), id)) }),
  date: () => {
    const { isDated, said } = dateStory(copy.folder, today);
    return { status: isDated ? 0 : 1, said };
  },
  check: () => {
    const { errors, lines } = judge(checkProject(copy.folder, true));
    return { status: errors.length === 0 ? 0 : 1, said: lines };
  },
};

/** Does what a step says. */
async function follow({ text, files, block }: RecipeStep): Promise<Answer> {
  const [place = ''] = files;
  const name = new RegExp(`^${place.replace(/^content\//, '').replace('NN', '\\d+')}$`);
  const file = copy.files().find((each) => name.test(each)) ?? '';
  if (block?.language === 'sh') {
    const { name, given } = readLine(block.text);
    const command = commands[name];
    if (command === undefined) throw new Error(`The manual's "${block.text}" is not known here.`);
    return command(...given);
  }
  if (block?.language === 'json') {
    const isWhole = text.includes('in the place of the empty one');
    fillIn(file, JSON.parse(block.text) as Readonly<Record<string, unknown>>, isWhole);
  } else if (block?.text.startsWith('---') === true) {
    copy.write(file, `${block.text}\n`);
  } else if (block?.language === 'mdx') write(file, block.text, /behind `([\w-]+)`/.exec(text)?.[1]);
  else throw new Error(`The step "${text}" has nothing to do.`);
  return { status: 0, said: '' };
}

/** Gives a record the fields of a block, beside those it has or in their place. */
function fillIn(file: string, fields: Readonly<Record<string, unknown>>, isWhole: boolean): void {
  const { records } = JSON.parse(copy.read(file)) as { records: Record<string, unknown>[] };
  const index = records.findIndex(({ id }) => id === fields.id);
  expect(index, `${String(fields.id)} in ${file}`).toBeGreaterThanOrEqual(0);
  if (isWhole) copy.set(file, ['records', index], fields);
  else for (const [key, value] of Object.entries(fields)) copy.set(file, ['records', index, key], value);
}

/** Puts a step behind another one, and a sentence at the end of the last paragraph. */
function write(file: string, words: string, step: string | undefined): void {
  if (step === undefined) {
    copy.write(file, `${copy.read(file).trimEnd()} ${words}\n`);
    return;
  }
  const whole = copy.read(file);
  const end = whole.indexOf('</Step>\n', whole.indexOf(`<Step id="${step}"`)) + '</Step>\n'.length;
  copy.write(file, `${whole.slice(0, end)}${words}\n${whole.slice(end)}`);
}

const problems = (): string => judge(checkProject(copy.folder, true)).lines;

describe('the recipes of the manual', () => {
  it('are those for what editors do, each with the number of steps that it promises', () => {
    expect(recipes.map(({ title }) => title)).toEqual([
      'A claim with its receipt, in a paragraph',
      'A quotation, in a paragraph',
      'A number, in a paragraph',
      'A source, for a record that rests on it',
      'A chapter',
      'A step with a new state, in a scene',
      'A correction',
    ]);
    for (const { title, promised, steps } of recipes)
      expect(
        steps.map(({ number }) => number),
        title,
      ).toEqual(Array.from({ length: promised }, (_, index) => index + 1));
  });

  it('a claim: the words are tied to it, and the content has no problem', async () => {
    const { steps } = recipeOf('A claim');
    for (const step of steps) expect(await follow(step), step.text).toMatchObject({ status: 0 });
    expect(problems()).toBe('');
    const [tied] = wordsOfRecord(readContent(copy.folder, charts), 'claim-eight-groups');
    expect(tied).toMatchObject({ words: 'speaks of eight groups', file: `${copy.folder}/chapters/en/02-the-list.mdx` });
    expect(tied?.sentence).toBe('Rubio’s statement of the day speaks of eight groups.');
  });

  it.each([
    { recipe: 'A quotation', record: 'q-intolerable-alliance', words: '“intolerable alliance”' },
    { recipe: 'A number', record: 'fig-listed-in-mexico', words: 'six cartels' },
  ])('$recipe: the words are tied to it, and the content has no problem', async ({ recipe, record, words }) => {
    for (const step of recipeOf(recipe).steps) expect(await follow(step), step.text).toMatchObject({ status: 0 });
    expect(problems()).toBe('');
    expect(wordsOfRecord(readContent(copy.folder, charts), record).map((tied) => tied.words)).toEqual([words]);
  });

  it('a source: the record rests on it, and the content has no problem', async () => {
    for (const step of recipeOf('A source').steps) expect(await follow(step), step.text).toMatchObject({ status: 0 });
    expect(problems()).toBe('');
    const { dataset } = readContent(copy.folder, charts).dataset;
    expect(dataset?.claims.get('claim-six-cartels')?.sourceIds).toContain('src-voz-list');
    expect(dataset?.sources.get('src-voz-list')?.publisher).toBe('Voz');
  });

  it('a chapter: it is the last of the story, and the content has no problem', async () => {
    for (const step of recipeOf('A chapter').steps) expect(await follow(step), step.text).toMatchObject({ status: 0 });
    expect(problems()).toBe('');
    expect((copy.valueAt('story.json', ['chapters']) as string[]).at(-1)).toBe('what-to-watch');
  });

  it('a step: the check names the new state, and is content when the step is there', async () => {
    const { steps } = recipeOf('A step');
    const file = 'chapters/en/04-the-border.mdx';
    copy.replace(file, /<Step id="border-flights".*?<\/Step>\n/s, '');
    const [look, ...others] = steps;
    if (look === undefined) throw new Error('There are no steps.');
    const { status, said } = await follow(look);
    expect(status).toBe(1);
    expect(said).toMatch(/\[unused-state\] error: .*flights/);
    for (const step of others) expect(await follow(step), step.text).toMatchObject({ status: 0 });
    expect(problems()).toBe('');
    expect(copy.read(file)).toMatch(/<\/Step>\n<Step id="border-flights" state="flights">/);
  });

  it('a correction: it stands in the dataset with its record, and the story has a new date', async () => {
    const { steps } = recipeOf('A correction');
    copy.set('story.json', ['modified'], '2025-03-10');
    for (const step of steps) expect(await follow(step), step.text).toMatchObject({ status: 0 });
    expect(problems()).toBe('');
    expect(copy.valueAt('dataset/corrections.json', ['records'])).toHaveLength(1);
    expect(copy.valueAt('story.json', ['modified'])).toBe(today);
  });

  it('a claim whose record was left out is told of', async () => {
    const { steps } = recipeOf('A claim');
    for (const step of steps.filter(({ number }) => number === 3)) await follow(step);
    expect(problems()).toContain('claim-eight-groups');
  });

  it('their commands are programs that an editor can run', () => {
    const lines = recipes.flatMap(({ steps }) =>
      steps.flatMap(({ block }) => (block?.language === 'sh' ? [block.text] : [])),
    );
    const byName = Map.groupBy(lines, (line) => readLine(line).name);
    expect([...byName.keys()].sort()).toEqual(Object.keys(commands).sort());
    // What writes comes last.
    for (const name of ['check', 'impact', 'date', 'new']) {
      const [line = ''] = byName.get(name) ?? [];
      const [, program = ''] = /^node (\S+)$/.exec(scripts[name] ?? '') ?? [];
      const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(program), ...readLine(line).given], {
        cwd: dirname(copy.folder),
        encoding: 'utf8',
      });
      expect({ line, status }, stdout + stderr).toEqual({ line, status: 0 });
    }
  });
});
