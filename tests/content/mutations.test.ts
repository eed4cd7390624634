import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { checkProject } from '../../src/check/check-project.ts';
import { judge } from '../../src/check/verdict.ts';
import { copyForTests } from './bad-input/content-copy.ts';
import { mutationsInJson } from './mutations/in-json.ts';
import { mutationsInProse } from './mutations/in-prose.ts';
import { mutationsOfFiles } from './mutations/of-files.ts';
import type { Mutation } from './mutations/mutation.ts';

const copy = copyForTests();

const files = new Map(
  copy
    .files()
    .filter((file) => /\.(?:json|mdx)$/.test(file) && !file.startsWith('pages/'))
    .map((file) => [file, copy.read(file)]),
);
const all = [...mutationsInJson(files), ...mutationsInProse(files), ...mutationsOfFiles(files)];
const byKind = Map.groupBy(all, ({ kind }) => kind);
const perKind = process.env.TEST_FULL === '1' ? 100 : 10;

/** The same sample each time, so that it tells of the content and not of luck; TEST_SEED draws another. */
const seed = Number(process.env.TEST_SEED ?? 1) | 0;

/** Some mutations of a kind, by the seed. */
function sampleOf(mutations: readonly Mutation[]): readonly Mutation[] {
  if (mutations.length <= perKind) return mutations;
  const [some = []] = fc.sample(fc.shuffledSubarray([...mutations], { minLength: perKind, maxLength: perKind }), {
    seed,
    numRuns: 1,
  });
  return some;
}

/** What the check makes of a mutation. */
function tryOut({ file, site, make }: Mutation) {
  const { content, lines, record } = make();
  const whole = files.get(file) ?? '';
  copy.write(file, content);
  const problems = checkProject(copy.folder);
  copy.write(file, whole);
  const verdict = judge(problems);
  const inFile = verdict.errors.filter((one) => one.file === `${copy.folder}/${file}`);
  const onLine = inFile.filter(({ line }) => line >= lines[0] && line <= lines[1]);
  const withRecord = onLine.filter((one) => record === undefined || one.record === record || one.found === record);
  const isPlain = problems.every(({ message }) => !/\n\s+at |\bundefined\b|TypeError/.test(message));
  const result = {
    caught: verdict.errors.length > 0,
    file: inFile.length > 0,
    line: onLine.length > 0,
    record: withRecord.length > 0,
    plain: isPlain,
  };
  const told = `${file} ${site}: expected lines ${lines.join('-')}, ${record ?? 'no record'}; told:\n${verdict.lines.split('\n').slice(0, 4).join('\n')}`;
  return { result, told };
}

describe(`mutations of the content, ${all.length} in ${byKind.size} kinds, seed ${seed}`, () => {
  const table = new Map<string, Record<string, number>>();
  afterAll(() => {
    const heads = ['made', 'caught', 'file', 'line', 'record'];
    const row = (name: string, cells: readonly unknown[]): string =>
      name.padEnd(32) + cells.map((cell) => String(cell).padStart(8)).join('');
    const rows = [...table].map(([kind, counts]) =>
      row(
        kind,
        heads.map((head) => counts[head]),
      ),
    );
    const sums = heads.map((head) => [...table.values()].reduce((sum, counts) => sum + (counts[head] ?? 0), 0));
    process.stdout.write(`${[row('kind', heads), ...rows, row('all', sums)].join('\n')}\n`);
  });

  it('are at least three hundred', () => {
    const tried = [...byKind.values()].reduce((sum, mutations) => sum + sampleOf(mutations).length, 0);
    expect(tried).toBeGreaterThanOrEqual(300);
  });

  it.each([...byKind.keys()])(
    'of the kind "%s" are all caught, in the right file and line, with the record',
    (kind) => {
      const tried = sampleOf(byKind.get(kind) ?? []).map(tryOut);
      const count = (key: 'caught' | 'file' | 'line' | 'record'): number =>
        tried.filter(({ result }) => result[key]).length;
      table.set(kind, {
        made: tried.length,
        caught: count('caught'),
        file: count('file'),
        line: count('line'),
        record: count('record'),
      });
      const missed = tried.filter(({ result }) => Object.values(result).includes(false));
      expect(missed.map(({ told }) => told).join('\n\n')).toBe('');
    },
    3_600_000,
  );

  it.each(['file cut off', 'tag left open', 'file in UTF-16', 'type broken'])(
    'of the kind "%s" show no stack trace to who runs the check',
    (kind) => {
      const [one] = sampleOf(byKind.get(kind) ?? []);
      if (one === undefined) throw new Error(`There is no "${kind}".`);
      copy.write(one.file, one.make().content);
      const run = spawnSync(process.execPath, ['src/commands/check.ts', copy.folder], { encoding: 'utf8' });
      expect({ status: run.status, errors: run.stderr }).toEqual({ status: 1, errors: '' });
      expect(run.stdout).not.toMatch(/^\s+at /m);
    },
  );
});
