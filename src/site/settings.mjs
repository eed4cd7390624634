import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * Where the site is published, from the environment: `SITE_URL` (origin) and `BASE_PATH` (folder, `/` by default).
 * @returns origin without and base with a slash at its end
 */
export function readSiteSettings(env = process.env) {
  const origin = new URL(env.SITE_URL ?? 'https://example.org').origin;
  const folder = (env.BASE_PATH ?? '/').replace(/^\/+|\/+$/g, '');
  return { origin, base: folder === '' ? '/' : `/${folder}/` };
}

/**
 * The script that stands inline in the head and chooses the edition before anything is painted. No tool makes it smaller:
 * lines that are comments, and what indents the others, are left out of every page here.
 */
export const editionGuard = readFileSync('src/scroll/edition-guard.js', 'utf8').replaceAll(
  /^\s*(?:\/\/.*\n\s*)*/gm,
  '',
);

/** Source expression of the inline script for the content security policy, in the form Astro wants: `sha256-…`. */
export const editionGuardHash = `sha256-${createHash('sha256').update(editionGuard).digest('base64')}`;
