import { createHash } from 'node:crypto';
import { build } from 'esbuild';

/** A script that stands in a page, and its source expression for the page's policy. */
export interface InlineScript {
  readonly code: string;
  readonly hash: `sha256-${string}`;
}

const bundled = new Map<string, Promise<InlineScript>>();

/**
 * Bundles a script that is to stand in a page itself: an embed in a sandbox of another site can load none.
 * @param entry path of the script from the working directory, which is bundled once a build
 * @returns the script, shortened
 * @throws Error when it cannot be bundled
 */
export function inlineScript(entry: string): Promise<InlineScript> {
  const known = import.meta.env.DEV ? undefined : bundled.get(entry);
  if (known !== undefined) return known;
  const made = bundle(entry);
  bundled.set(entry, made);
  return made;
}

async function bundle(entry: string): Promise<InlineScript> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  // The end tag of a script may not stand in one.
  const code = (outputFiles[0]?.text ?? '').trim().replaceAll('</script', '<\\/script');
  return { code, hash: hashOf(code) };
}

/** Source expression of a script or style sheet that stands in a page, in the form Astro wants. */
export function hashOf(content: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
