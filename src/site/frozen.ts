import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChart } from '../charts/registry.ts';
import type { Correction } from '../data/schema/correction.ts';
import { contentHash } from '../frozen/content-hash.ts';
import { frozenFolder, listFrozen, manifestName, manifestSchema, type Manifest } from '../frozen/manifest.ts';
import { chartAssets } from './chart-assets.ts';
import { correctionsOf } from './corrections.ts';
import { storyData } from './story-data.ts';

/** A frozen edition, and how the story as it is now stands to it. */
export interface FrozenEdition {
  readonly manifest: Manifest;
  readonly folder: string;
  /** Whether this build gives the same words, rows and drawings. */
  readonly isCurrent: boolean;
  /** Whether the story still has the chart. */
  readonly isLive: boolean;
  /** Date of the latest edition frozen after it. */
  readonly newer: string | undefined;
  /** Corrections from its day on to records that the chart shows. */
  readonly corrections: readonly Correction[];
}

let read: Promise<readonly FrozenEdition[]> | undefined;

/**
 * All frozen editions, read once a build.
 * @throws Error when a manifest is not in its shape; `npm run check` says where
 */
export function readFrozenEditions(): Promise<readonly FrozenEdition[]> {
  read ??= readAll('content');
  return read;
}

async function readAll(contentDir: string): Promise<FrozenEdition[]> {
  const kept = listFrozen(contentDir).map((name) => {
    const folder = join(frozenFolder(contentDir), name);
    const value: unknown = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'));
    return { folder, manifest: manifestSchema.parse(value) };
  });
  return Promise.all(
    kept.map(async ({ folder, manifest }) => ({
      folder,
      manifest,
      ...(await compareWithNow(manifest)),
      newer: kept
        .map((other) => other.manifest)
        .filter(({ chart, date }) => chart === manifest.chart && date > manifest.date)
        .map(({ date }) => date)
        .sort()
        .at(-1),
    })),
  );
}

async function compareWithNow({
  chart,
  locale,
  content,
  date,
}: Manifest): Promise<Pick<FrozenEdition, 'isCurrent' | 'isLive' | 'corrections'>> {
  if (findChart(chart) === undefined) return { isCurrent: false, isLive: false, corrections: [] };
  const data = storyData(locale);
  const assets = chartAssets(locale, chart);
  return {
    isCurrent: (await contentHash(data, assets)) === content,
    isLive: true,
    corrections: correctionsOf(data.dataset, assets, assets.chart.states, date),
  };
}
