import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDataset } from '../../../src/data/load-dataset.ts';
import type { Problem } from '../../../src/data/problem.ts';

/** A copy of the real dataset that a test may spoil. */
export interface DatasetCopy {
  readonly contentDir: string;
  /** Text of a file of the dataset: `claims.json`, `series/series-war-deaths.json`. */
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string | Buffer) => void;
  /** Replaces the first place of a text; throws when the file does not hold it. */
  readonly replace: (file: string, search: string, replacement: string) => void;
  readonly delete: (file: string) => void;
  /** Every problem of the copy, with files named as in the project. */
  readonly problems: () => Problem[];
  /** Puts every file back and removes what was added. */
  readonly restore: () => void;
  readonly remove: () => void;
}

/** Copies `content/dataset` into a new temporary folder. */
export function copyDataset(): DatasetCopy {
  const contentDir = mkdtempSync(join(tmpdir(), 'dataset-'));
  const path = (file: string): string => join(contentDir, 'dataset', file);
  const original = (file: string): string => join('content', 'dataset', file);
  cpSync(original(''), path(''), { recursive: true });
  const touched = new Set<string>();
  const read = (file: string): string => readFileSync(path(file), 'utf8');
  const write = (file: string, text: string | Buffer): void => {
    touched.add(file);
    writeFileSync(path(file), text);
  };
  return {
    contentDir,
    read,
    write,
    replace: (file, search, replacement) => {
      const text = read(file);
      if (!text.includes(search)) throw new Error(`${file} does not hold ${search}`);
      write(
        file,
        text.replace(search, () => replacement),
      );
    },
    delete: (file) => {
      touched.add(file);
      rmSync(path(file));
    },
    problems: () =>
      readDataset(contentDir).problems.map((problem) => ({
        ...problem,
        file: problem.file.replace(contentDir, 'content'),
      })),
    restore: () => {
      for (const file of touched) {
        if (existsSync(original(file))) cpSync(original(file), path(file));
        else rmSync(path(file), { force: true });
      }
      touched.clear();
    },
    remove: () => {
      rmSync(contentDir, { recursive: true, force: true });
    },
  };
}

/**
 * The rest of a text from a line and column, both counted from 1.
 * @throws Error when the text is shorter
 */
export function textAt(text: string, { line, column }: Pick<Problem, 'line' | 'column'>): string {
  const lines = text.split('\n').slice(line - 1);
  if (lines.length === 0) throw new Error(`The text has no line ${line}.`);
  return lines.join('\n').slice(column - 1);
}
