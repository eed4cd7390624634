import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Copies the project, so that its content can be changed and built.
 * @param name of the copy; one of that name is replaced
 * @param hasFrozen whether it keeps its frozen editions
 * @returns its folder, with a slash at its end
 */
export function copyProject(name: string, hasFrozen = false): string {
  const copy = `${projectRoot}.cache/${name}/`;
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const part of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(projectRoot, part), join(copy, part), { recursive: true });
  // Pictures that did not change need not be drawn again.
  const pictures = `${projectRoot}.cache/pictures`;
  if (existsSync(pictures)) cpSync(pictures, `${copy}.cache/pictures`, { recursive: true });
  if (!hasFrozen) rmSync(`${copy}content/frozen`, { recursive: true, force: true });
  return copy;
}

/**
 * Builds a copy of the project into its `dist/`.
 * @param copy its folder
 * @param program what builds it, from the copy's folder, with its parameters
 * @param settings the site's, from the environment
 * @throws Error with all that was said, when it cannot be built
 */
export function buildCopy(
  copy: string,
  program: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): void {
  const { PATH, HOME } = process.env;
  const built = spawnSync(process.execPath, program, {
    cwd: copy,
    // Vitest's own variables (BASE_URL and others) would be taken for the build's.
    env: { PATH, HOME, ...settings },
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`);
}

/** Astro's own build, which asks for no date and swaps no folder. */
export const astroBuild: readonly string[] = [`${projectRoot}node_modules/astro/bin/astro.mjs`, 'build', '--silent'];
