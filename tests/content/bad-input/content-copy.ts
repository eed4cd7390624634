import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import type { JSONPath } from 'jsonc-parser';
import { afterAll, beforeEach } from 'vitest';

const format = { insertSpaces: true, tabSize: 2, eol: '\n' };

/** Makes a copy for the tests of a file: whole before each of them, gone after the last. */
export function copyForTests(): ContentCopy {
  const copy = new ContentCopy();
  beforeEach(() => {
    copy.mend();
  });
  afterAll(() => {
    copy.dispose();
  });
  return copy;
}

/** A copy of the story's content that tests spoil and mend again. JSON has one value a line, so that places are known. */
export class ContentCopy {
  /** Folder of the copy. */
  readonly folder: string;
  readonly #whole = new Map<string, string>();

  constructor() {
    this.folder = join(mkdtempSync(join(tmpdir(), 'content-')), 'content');
    cpSync('content', this.folder, { recursive: true, filter: (path) => !/\/(?:geo|schema|frozen)$/.test(path) });
    for (const file of this.files()) {
      const text = this.read(file);
      const even = file.endsWith('.json') ? `${JSON.stringify(JSON.parse(text), undefined, 2)}\n` : text;
      this.#whole.set(file, even);
      this.write(file, even);
    }
  }

  /** Brings every file back to what it was. */
  mend(): void {
    for (const file of this.files()) if (!this.#whole.has(file)) this.remove(file);
    for (const [file, text] of this.#whole) this.write(file, text);
  }

  /** Removes the copy. */
  dispose(): void {
    rmSync(join(this.folder, '..'), { recursive: true });
  }

  /** Names of all files, from the copy's folder, in order. */
  files(): string[] {
    const all = readdirSync(this.folder, { recursive: true, encoding: 'utf8' });
    return all.filter((name) => /\.\w+$/.test(name)).sort();
  }

  /** The first chapter file. */
  chapter(): string {
    return this.files().find((file) => file.endsWith('.mdx')) ?? '';
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  write(file: string, content: string | Uint8Array): void {
    writeFileSync(join(this.folder, file), content);
  }

  remove(file: string): void {
    rmSync(join(this.folder, file));
  }

  /** The value at a path of a JSON file. */
  valueAt(file: string, path: JSONPath): unknown {
    return path.reduce<unknown>(
      (value, key) => (value as Readonly<Record<string | number, unknown>> | undefined)?.[key],
      JSON.parse(this.read(file)),
    );
  }

  /** Sets the value at a path of a JSON file; undefined removes it, an index of -1 adds to a list. */
  set(file: string, path: JSONPath, value: unknown): void {
    const text = this.read(file);
    this.write(file, applyEdits(text, modify(text, path, value, { formattingOptions: format })));
  }

  /** Changes the first place in a file where a pattern fits. */
  replace(file: string, old: string | RegExp, fresh: string): void {
    const text = this.read(file);
    const changed = text.replace(old, () => fresh);
    if (changed === text) throw new Error(`${String(old)} does not stand in ${file}.`);
    this.write(file, changed);
  }

  /**
   * Adds lines to the end of a file, after an empty line.
   * @returns number of the first of them
   */
  append(file: string, ...lines: readonly string[]): number {
    const text = `${this.read(file).trimEnd()}\n\n`;
    this.write(file, `${text}${lines.join('\n')}\n`);
    return text.split('\n').length;
  }

  /** Number of the first line that holds some words, after the line of a given number. */
  lineOf(file: string, words: string, after = 0): number {
    const index = this.read(file)
      .split('\n')
      .findIndex((line, at) => at >= after && line.includes(words));
    if (index < 0) throw new Error(`"${words}" does not stand in ${file}.`);
    return index + 1;
  }
}
