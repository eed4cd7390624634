import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ChartAssets } from '../charts/core/chart-assets.ts';
import type { StoryData } from '../site/story-data.ts';
import { pictureWords } from '../site/picture-words.ts';
import { contentHash, frozenStates } from './content-hash.ts';
import { frozenFolder, hashOf, manifestName, type Manifest } from './manifest.ts';

/** Pictures, data and texts; not the files by which the live chart is drawn, nor its pages. */
const isKept = (name: string): boolean => /\.(?:svg|png|csv|txt)$|^data\.json$|^data\.csv-metadata\.json$/.test(name);

/** What is frozen, from where and when. */
export interface Freezing {
  readonly data: StoryData;
  readonly assets: ChartAssets;
  /** Day of the edition, 2025-03-04. */
  readonly date: string;
  /** Where the story is published, in full. */
  readonly address: string;
  /** The chart's folder in the built site. */
  readonly built: string;
  readonly contentDir: string;
}

/**
 * Keeps a chart's built files byte for byte, with a manifest of what they say.
 * @returns folder of the edition
 * @throws Error when there is an edition of that date, or the site was not built
 */
export async function freezeChart({ data, assets, date, address, built, contentDir }: Freezing): Promise<string> {
  const { chart, strings } = assets;
  const folder = join(frozenFolder(contentDir), chart.id, date);
  if (existsSync(folder))
    throw new Error(`${folder} is there already: an edition never changes. Freeze again on another day.`);
  const names = (await readdir(built)).filter(isKept).sort();
  if (names.length === 0) throw new Error(`${built} holds no files of the chart.`);
  const [first = ''] = chart.states;
  const { story, asOf, licence } = pictureWords(data, assets, first);
  const { narrow, medium, wide } = chart.sizes;
  const manifest: Manifest = {
    chart: chart.id,
    date,
    locale: data.locale,
    address,
    story,
    title: strings.title,
    asOf,
    licence,
    sizes: { narrow, medium, wide },
    states: frozenStates(data, assets),
    files: {},
    content: await contentHash(data, assets),
  };
  // Written beside its place and moved there whole, so that no half edition is ever found.
  const part = `${folder}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  for (const name of names) {
    await cp(join(built, name), join(part, name));
    manifest.files[name] = hashOf(await readFile(join(part, name)));
  }
  await writeFile(join(part, manifestName), `${JSON.stringify(manifest, undefined, 2)}\n`);
  await rename(part, folder);
  return folder;
}
