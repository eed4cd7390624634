import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { JSONPath, Node } from 'jsonc-parser';
import { jsonTextKinds } from './json-kinds.ts';
import { hostileTexts } from './texts.ts';
import { everyMarkdown, inMarkdown, proseKinds, putIn, readFrontmatter, withFrontmatter } from './prose-kinds.ts';

/** A kind of text field, with all fields of that kind. */
export interface TextKind {
  /** `claims: records.*.statement.en` */
  readonly name: string;
  readonly isAddress: boolean;
  readonly fields: readonly TextField[];
}

/** A field that a text can be put into. */
export interface TextField {
  readonly file: string;
  /** What it holds; undefined where it may be and is not. In prose it holds no text of its own. */
  readonly text: string | undefined;
  /** Puts words into it: in front of its own text, or instead of it. `isWritten` says that they stand as they are in the file. */
  readonly put: (words: string, how?: { readonly isWhole?: boolean; readonly isWritten?: boolean }) => void;
  /** Number of the line it stands in, in what is written now. */
  readonly line: () => number;
}

type Json = Record<string | number, unknown>;

const everyText = inMarkdown(hostileTexts.map(({ text }) => text).join(' '));

/** The content of a folder, with its text fields. Nothing is written before `write`. */
export class HostileContent {
  readonly folder: string;
  readonly kinds: readonly TextKind[];
  readonly #json = new Map<string, { readonly whole: string; value: Json }>();
  /** Of JSON files as they were written last. */
  readonly #trees = new Map<string, Node | undefined>();
  readonly #prose = new Map<string, { readonly whole: string; head: Json; put: [number, string][] }>();

  /**
   * @param folder of the content, a copy that may be changed
   */
  constructor(folder: string) {
    this.folder = folder;
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/^(?:schema|geo|frozen)\//.test(file)) continue;
      if (file.endsWith('.json')) {
        const value = completed(file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as Json);
        this.#json.set(file, { whole: JSON.stringify(value), value });
      } else if (file.endsWith('.mdx')) {
        const text = readFileSync(join(folder, file), 'utf8');
        const whole =
          withFrontmatter(text, readFrontmatter(text)) + (file.startsWith('pages/') ? everyMarkdown(everyText) : '');
        this.#prose.set(file, { whole, head: readFrontmatter(whole) as Json, put: [] });
      }
    }
    this.kinds = [...this.#inJson(), ...this.#inFrontmatter(), ...this.#inProse()];
  }

  /** Takes out again what was put in. */
  mend(): void {
    for (const entry of this.#json.values()) entry.value = JSON.parse(entry.whole) as Json;
    for (const entry of this.#prose.values()) {
      entry.head = readFrontmatter(entry.whole) as Json;
      entry.put = [];
    }
  }

  /** Writes all files, JSON with one value a line. */
  write(): void {
    for (const [file, { value }] of this.#json) this.#save(file, `${JSON.stringify(value, undefined, 2)}\n`);
    for (const [file, { whole, head, put }] of this.#prose) this.#save(file, withFrontmatter(putIn(whole, put), head));
  }

  /** A file as it was written last. */
  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** A JSON file's value, to be changed in place. */
  value(file: string): Json {
    return this.#json.get(file)?.value ?? {};
  }

  #save(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
    this.#trees.delete(file);
  }

  #lineOf(file: string, path: JSONPath): number {
    const text = this.read(file);
    const tree = this.#trees.get(file) ?? parseTree(text);
    const node = tree && findNodeAtLocation(tree, path);
    if (node === undefined) throw new Error(`${path.join('.')} does not stand in ${file}.`);
    this.#trees.set(file, tree);
    return text.slice(0, node.offset).split('\n').length;
  }

  #inJson(): TextKind[] {
    const values = new Map([...this.#json].map(([file, { value }]) => [file, value]));
    return jsonTextKinds(values).map(({ name, isAddress, sites }) => ({
      name,
      isAddress,
      // The story's own names are to be found as they are.
      fields: (name.includes('properNames') ? sites.slice(-1) : sites).map(({ file, path, text }) => ({
        file,
        text,
        put: (words, { isWhole = false } = {}) => {
          setAt(this.value(file), path, isWhole ? words : joined(words, text));
        },
        line: () => this.#lineOf(file, path),
      })),
    }));
  }

  #inFrontmatter(): TextKind[] {
    const kinds = new Map<string, TextField[]>();
    for (const [file, entry] of this.#prose) {
      for (const [path, text] of textsIn(entry.head)) {
        const name = `${file.split('/')[0] ?? ''}: ${path.join('.')}`;
        const field: TextField = {
          file,
          text,
          put: (words) => {
            setAt(entry.head, path, `${words} ${text}`);
          },
          line: () =>
            this.read(file)
              .split('\n')
              .findIndex((line) => line.trim().startsWith(`${String(path.at(-1))}:`)) + 1,
        };
        kinds.set(name, [...(kinds.get(name) ?? []), field]);
      }
    }
    return [...kinds].map(([name, fields]) => ({ name, isAddress: false, fields }));
  }

  #inProse(): TextKind[] {
    const files = new Map([...this.#prose].map(([file, { whole }]) => [file, whole]));
    return [...proseKinds(files)].map(([name, sites]) => ({
      name,
      isAddress: false,
      fields: sites.map(({ file, offset, isCode }) => ({
        file,
        text: '',
        put: (words, { isWritten = isCode } = {}) => {
          this.#prose.get(file)?.put.push([offset, isWritten ? words : inMarkdown(words)]);
        },
        line: () => (files.get(file) ?? '').slice(0, offset).split('\n').length,
      })),
    }));
  }
}

/** A file with one of every field that may be there and is nowhere in the story. */
function completed(file: string, value: Json): Json {
  const records = value.records as Json[] | undefined;
  if (file === 'story.json') {
    (value.properNames as string[]).push('Nobody');
    // As many as there are addresses to be refused.
    const credit = { role: { en: 'With thanks to' }, name: { en: 'Nobody' } };
    (value.credits as unknown[]).push(...Array.from({ length: 4 }, () => structuredClone(credit)));
  }
  if (file.endsWith('corrections.json'))
    records?.push({
      id: 'correction-x',
      date: '2025-05-02',
      text: { en: 'It was wrong.' },
      recordIds: ['claim-six-cartels'],
    });
  if (file.endsWith('claims.json')) Object.assign(records?.[0] ?? {}, { unplaced: { en: 'It has none.' } });
  if (file.endsWith('speakers.json')) Object.assign((records?.[0]?.names ?? {}) as Json, { es: ['Nadie de ellos'] });
  return value;
}

/** The texts of a frontmatter; of its dates the schema sees that they are dates. */
function textsIn(value: unknown, path: JSONPath = []): [JSONPath, string][] {
  if (typeof value === 'string') return path.at(-1) === 'date' ? [] : [[path, value]];
  return Object.entries(value as Json).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

/** In front, where a formula would run; a unit that is a number in words has to begin its text. */
function joined(words: string, text: string | undefined): string {
  if (text === undefined) return words;
  return text.startsWith('trillion') ? `${text} ${words}` : `${words} ${text}`;
}

function setAt(root: Json, path: JSONPath, value: string): void {
  const parent = path.slice(0, -1).reduce<Json>((inner, key) => inner[key] as Json, root);
  parent[path.at(-1) ?? ''] = value;
}
