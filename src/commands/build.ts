import { rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { checkProject } from '../check/check-project.ts';
import { judge } from '../check/verdict.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = `${root}dist`;
const next = `${root}.cache/dist-next`;
const previous = `${root}.cache/dist-previous`;

/** Checks the content, builds beside the published folder and swaps only a whole build in: a failure loses nothing. */
async function buildSite(): Promise<void> {
  const { errors, warnings, lines, count } = judge(checkProject(undefined, true));
  if (errors.length > 0) {
    console.error(`${lines}\n\n${count} Nothing was built.`);
    process.exitCode = 1;
    return;
  }
  await rm(next, { recursive: true, force: true });
  await build({ root, outDir: next, logLevel: 'error' });
  await rm(previous, { recursive: true, force: true });
  if (existsSync(dist)) await rename(dist, previous);
  await rename(next, dist);
  await rm(previous, { recursive: true, force: true });
  console.log(`Built dist/.${warnings.length > 0 ? ` ${count} npm run check names them.` : ''}`);
}

await buildSite().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error('The build failed; dist/ is as it was.');
  process.exitCode = 1;
});
