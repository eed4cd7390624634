/** `npm run freeze -- <chart>`: builds the site and keeps a chart as it is today, for those who cite it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { charts } from '../charts/registry.ts';
import { checkProject } from '../check/check-project.ts';
import { judge } from '../check/verdict.ts';
import { freezeChart } from '../frozen/freeze-chart.ts';
import { frozenFolder } from '../frozen/manifest.ts';
import { chartAssets } from '../site/chart-assets.ts';
import { readSiteSettings } from '../site/settings.mjs';
import { storyData } from '../site/story-data.ts';

const contentDir = 'content';

async function freeze(id = ''): Promise<string> {
  const chart = charts.find((candidate) => candidate.id === id);
  if (chart === undefined) {
    const wrong = id === '' ? 'Say which chart: npm run freeze -- two-tolls.' : `There is no chart "${id}".`;
    throw new Error(`${wrong} Allowed: ${charts.map((candidate) => candidate.id).join(', ')}.`);
  }
  const date = new Date().toISOString().slice(0, 10);
  const folder = join(frozenFolder(contentDir), id, date);
  if (existsSync(folder))
    throw new Error(`${folder} is there already: an edition never changes. Freeze again on another day.`);
  const { errors, lines } = judge(checkProject(contentDir));
  if (errors.length > 0) throw new Error(`${lines}\n\nContent with errors is not frozen.`);
  const built = spawnSync(process.execPath, ['src/commands/build.ts'], { stdio: 'inherit' });
  if (built.status !== 0) throw new Error('The site could not be built.');
  const { origin, base } = readSiteSettings();
  const data = storyData(undefined);
  return freezeChart({
    data,
    assets: chartAssets(data.locale, id),
    date,
    address: `${origin}${base}`,
    built: join('dist/charts', id),
    contentDir,
  });
}

await freeze(process.argv[2]).then(
  (folder) => {
    console.log(`Kept ${folder}/. Run npm run build again: the edition has its page then.`);
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
