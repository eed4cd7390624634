import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/check/check-project.ts';
import { rules } from '../../src/check/rules.ts';
import { judge } from '../../src/check/verdict.ts';
import type { Problem } from '../../src/data/problem.ts';
import { badComponents, badFrontmatter, badProse } from './bad-input/chapters.ts';
import { copyForTests } from './bad-input/content-copy.ts';
import { badFiles } from './bad-input/files.ts';
import { badRecords } from './bad-input/records.ts';
import { badStories, badStrings } from './bad-input/story-and-strings.ts';

const badInputs = [
  ...badFiles,
  ...badRecords,
  ...badStories,
  ...badStrings,
  ...badFrontmatter,
  ...badComponents,
  ...badProse,
];

const copy = copyForTests();

/** Problems of the copy, with files named from its folder. */
function problemsOfCopy(): Problem[] {
  return checkProject(copy.folder).map((one) => ({ ...one, file: one.file.replace(`${copy.folder}/`, '') }));
}

function spoil(kind: string): void {
  const input = badInputs.find((one) => one.kind === kind);
  if (input === undefined) throw new Error(`There is no kind "${kind}".`);
  input.spoil(copy);
}

function runCheck(...parameters: string[]): { status: number | null; output: string; errors: string } {
  const run = spawnSync(process.execPath, ['src/commands/check.ts', ...parameters], { encoding: 'utf8' });
  return { status: run.status, output: run.stdout, errors: run.stderr };
}

describe('the content as it is', () => {
  it('has no problem', () => {
    expect(judge(checkProject()).lines).toBe('');
  });

  it('has none in the copy that is spoiled below', () => {
    expect(judge(problemsOfCopy()).lines).toBe('');
  });
});

describe(`bad input of ${badInputs.length} kinds`, () => {
  it('is tried in at least forty kinds, each with a name of its own', () => {
    const kinds = new Set(badInputs.map((input) => input.kind));
    const tried = new Set(badInputs.map((input) => input.rule));
    process.stdout.write(
      `${kinds.size} kinds of bad input tried, for ${tried.size} of ${Object.keys(rules).length} rules\n`,
    );
    expect(kinds.size).toBeGreaterThanOrEqual(40);
    expect(kinds.size).toBe(badInputs.length);
  });

  it.each(badInputs)('$kind: $rule, with file, line and record', (input) => {
    const place = input.spoil(copy);
    const found = problemsOfCopy();
    const { lines } = judge(found);
    expect(found, lines).toContainEqual(expect.objectContaining({ rule: input.rule, ...place }));
    for (const line of lines.split('\n')) expect(line).toMatch(/ To mend: .+\.$/);
    if (input.spreads !== true) expect(lines.split('\n')).toHaveLength(1);
  });
});

describe('npm run check', () => {
  it('ends with 0 and says so when nothing is wrong', () => {
    expect(runCheck(copy.folder)).toEqual({ status: 0, output: 'No problems.\n', errors: '' });
  });

  it('lists everything that is wrong at once, one problem a line, and ends with 1', () => {
    spoil('a number in digits');
    spoil('a number in a headline');
    spoil('a claim by nobody in the dataset');
    spoil('a story with an unknown field');
    const { status, output, errors } = runCheck(copy.folder);
    const lines = output.trimEnd().split('\n');
    expect({ status, errors, count: lines.at(-1) }).toEqual({ status: 1, errors: '', count: '4 errors, 0 warnings.' });
    expect(lines.slice(0, -2).map((line) => /:\d+:\d+ \[([a-z0-9-]+)\] /.exec(line)?.[1])).toEqual([
      'number-without-record',
      'dangling-reference',
      'number-without-record',
      'unknown-field',
    ]);
  });

  it.each([
    'JSON that is cut off',
    'a tag that is never closed',
    'a chapter that ends in a backslash',
    'a chapter in Latin-1',
    'a collection without file',
  ])('shows no stack trace for %s', (kind) => {
    spoil(kind);
    const { status, output, errors } = runCheck(copy.folder);
    expect({ status, errors }).toEqual({ status: 1, errors: '' });
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('says of a folder that is not there that and nothing else, and of an empty one what is missing', () => {
    const { status, output, errors } = runCheck('tests/no-such-folder');
    expect({ status, errors }).toEqual({ status: 1, errors: '' });
    expect(output).toMatch(
      /^tests\/no-such-folder:1:1 \[missing-file\] error: There is no such folder\. .+\n\n1 error, /,
    );
    const empty = mkdtempSync(join(tmpdir(), 'empty-'));
    expect(runCheck(empty).output).toContain(`${empty}/story.json:1:1 [missing-file]`);
    rmSync(empty, { recursive: true });
  });

  it('explains its rules, one a line', () => {
    const { status, output } = runCheck('--rules');
    expect(status).toBe(0);
    const lines = output.trimEnd().split('\n');
    expect(lines.map((line) => /^[a-z0-9-]+(?= +(?:error|warning)[^:]*: .+ To mend: .+$)/.exec(line)?.[0])).toEqual(
      Object.keys(rules),
    );
  });
});
