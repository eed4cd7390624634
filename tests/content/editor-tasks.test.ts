import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { parse, type ParseError } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/check/check-project.ts';
import { isWarning, judge } from '../../src/check/verdict.ts';
import { sortProblems } from '../../src/data/problem.ts';
import { terminalReport } from '../../src/desk/terminal-report.ts';
import { copyForTests } from './bad-input/content-copy.ts';

interface ProblemMatcher {
  readonly owner: string;
  readonly fileLocation: readonly string[];
  readonly pattern: Readonly<Record<'file' | 'line' | 'column' | 'code' | 'severity' | 'message', number>> & {
    readonly regexp: string;
  };
  readonly background?: { readonly beginsPattern: string; readonly endsPattern: string };
}

interface Task {
  readonly label: string;
  readonly command: string;
  readonly problemMatcher: ProblemMatcher;
}

const errors: ParseError[] = [];
const readSettings = (name: string): unknown => parse(readFileSync(`.vscode/${name}`, 'utf8'), errors);
const { tasks } = readSettings('tasks.json') as { tasks: Task[] };

function matcherOf(label: string): ProblemMatcher {
  const task = tasks.find((each) => each.label === label);
  if (task === undefined) throw new Error(`There is no task "${label}".`);
  return task.problemMatcher;
}

const check = matcherOf('check');
const preview = matcherOf('preview');

/** What a problem matcher makes of what a program prints, as editors read it: line by line. */
function matched(output: string, { pattern }: ProblemMatcher): unknown[] {
  return output.split('\n').flatMap((line) => {
    const found = new RegExp(pattern.regexp).exec(line);
    if (found === null) return [];
    const group = (name: keyof ProblemMatcher['pattern']): string | undefined => found[Number(pattern[name])];
    return [
      {
        file: group('file'),
        line: Number(group('line')),
        column: Number(group('column')),
        rule: group('code'),
        severity: group('severity'),
        message: group('message'),
      },
    ];
  });
}

const copy = copyForTests();

/** An error in a chapter, one in a record and a warning. */
function spoil(): void {
  copy.append(copy.chapter(), 'Along the border stood 4,321 soldiers.');
  copy.set('dataset/claims.json', ['records', 0, 'status'], 'corroborate');
  copy.append(copy.chapter(), `${'A long sentence that goes on and on, and on, '.repeat(5)}and ends.`);
}

describe('the settings for VS Code', () => {
  it('are read without an error, and name commands that exist', () => {
    for (const name of readdirSync('.vscode')) readSettings(name);
    expect(errors).toEqual([]);
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    for (const { command } of tasks) expect(Object.keys(scripts)).toContain(command.replace('npm run ', ''));
  });

  it('hide from searches only what is there', () => {
    const { 'search.exclude': hidden } = readSettings('settings.json') as { 'search.exclude': Record<string, boolean> };
    expect(Object.keys(hidden).filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('the tasks for VS Code', () => {
  it('find file, line, column, rule, severity and words of each problem that the check prints', () => {
    spoil();
    const found = checkProject(copy.folder);
    const { errors: grave } = judge(found);
    expect(grave.length).toBeGreaterThan(1);
    expect(found.length).toBeGreaterThan(grave.length);
    const expected = sortProblems(found).map((problem) => ({
      file: problem.file,
      line: problem.line,
      column: problem.column,
      rule: problem.rule,
      severity: isWarning(problem) ? 'warning' : 'error',
      message: expect.stringContaining('To mend: ') as string,
    }));
    const { stdout } = spawnSync(process.execPath, ['src/commands/check.ts', copy.folder], { encoding: 'utf8' });
    expect(matched(stdout, check)).toEqual(expected);
  });

  it('find in the preview’s terminal where a look begins and ends, and the same problems between', () => {
    expect({ ...preview, background: undefined }).toEqual({ ...check, background: undefined });
    const isBegin = (line = '') => new RegExp(preview.background?.beginsPattern ?? '').test(line);
    const isEnd = (line = '') => new RegExp(preview.background?.endsPattern ?? '').test(line);
    const look = (): string[] => `12:00:00 [watch-content] ${terminalReport(checkProject(copy.folder))}`.split('\n');
    const whole = look();
    spoil();
    const spoiled = look();
    for (const lines of [whole, spoiled]) {
      expect(lines.map(isBegin)).toEqual(lines.map((_, at) => at === 0));
      expect(lines.map(isEnd)).toEqual(lines.map((_, at) => at === lines.length - 1));
    }
    expect(whole).toHaveLength(2);
    expect(matched(spoiled.join('\n'), preview)).toHaveLength(spoiled.length - 2);
  });
});
