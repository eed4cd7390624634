import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path/posix';
import { z } from 'zod';
import { calendarDay } from '../data/schema/partial-date.ts';
import { locales } from '../i18n/locales.ts';

/**
 * What stands beside the files of a frozen edition, so that its page can be made when chart, state or strings are long gone:
 * `content/frozen/<chart>/<date>/manifest.json`.
 */

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What a state said, in plain words, on the day it was frozen. */
export const frozenStateSchema = z.strictObject({
  id,
  headline: text,
  description: text,
  /** How to read it. */
  help: z.string(),
  table: z.strictObject({ caption: text, columns: z.array(text).min(1), rows: z.array(z.array(text)).min(1) }),
  /** The line on whom it rests. */
  sources: text,
});
export type FrozenState = z.infer<typeof frozenStateSchema>;

const frame = z.strictObject({ width: z.number().positive(), height: z.number().positive() });

export const manifestSchema = z.strictObject({
  chart: id,
  date: calendarDay,
  locale: z.enum(locales),
  /** Where the story was then, in full. */
  address: z.url(),
  story: text,
  title: text,
  /** As of when it speaks, as a sentence. */
  asOf: text,
  licence: text,
  /** Width and height of its drawings. */
  sizes: z.strictObject({ narrow: frame, medium: frame, wide: frame }),
  states: z.array(frozenStateSchema).min(1),
  /** SHA-256 of each file beside it, by name. */
  files: z.record(text, sha256),
  /** SHA-256 of words, rows and drawings together, to be compared with what a later build makes. */
  content: sha256,
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Name of the manifest in its folder. */
export const manifestName = 'manifest.json';

/** Folder of all frozen editions. */
export function frozenFolder(contentDir: string): string {
  return join(contentDir, 'frozen');
}

/** Folders of the frozen editions, `<chart>/<date>` each, in order. */
export function listFrozen(contentDir: string): string[] {
  const root = frozenFolder(contentDir);
  if (!existsSync(root)) return [];
  const foldersIn = (path: string): string[] =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  return foldersIn(root)
    .flatMap((chart) => foldersIn(join(root, chart)).map((date) => `${chart}/${date}`))
    .sort();
}

export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
