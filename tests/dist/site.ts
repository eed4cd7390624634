import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { readSiteSettings } from '../../src/site/settings.mjs';

/** The project's folder, with a slash at its end. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** A built page. */
export interface BuiltPage {
  /** Path of its file in the site's folder. */
  readonly file: string;
  readonly html: string;
  readonly document: Document;
}

/** A built site as its server finds it. */
export interface BuiltSite {
  /** With a slash at its end. */
  readonly folder: string;
  /** Paths of all files in the folder. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly BuiltPage[];
  /** Path under which the site is published, with slashes around it. */
  readonly base: string;
  readonly origin: string;
}

/**
 * Reads a built site; its scripts are not run.
 * @param folder with a slash at its end
 */
export function readSite(folder = `${projectRoot}dist/`, settings = readSiteSettings()): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(folder, posix.join(entry.parentPath, entry.name)));
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(folder + file, 'utf8');
      let document: Document | undefined;
      return {
        file,
        html,
        get document() {
          document ??= new JSDOM(html).window.document;
          return document;
        },
      };
    });
  if (pages.length === 0) throw new Error(`${folder} has no page: run npm run build first.`);
  return { folder, files: new Set(files), pages, ...settings };
}

let shared: BuiltSite | undefined;

/** The site in `dist/`, read once for all test files of a worker, which leave its documents as they are. */
export function readBuiltSite(): BuiltSite {
  shared ??= readSite();
  return shared;
}

/** Whether a page stands in other people's frames: it is whole in itself, has no edition and no receipts. */
export function isEmbed(file: string): boolean {
  return /^(?:[a-z]{2}\/)?embed\//.test(file);
}

/** Whether a page is of a frozen edition. */
export function isFrozen(file: string): boolean {
  return /^(?:[a-z]{2}\/)?embed\/[^/]+\/v\//.test(file);
}

/** The text of one of the site's files. */
export function readBuilt(site: BuiltSite, file: string): string {
  return readFileSync(site.folder + file, 'utf8');
}
