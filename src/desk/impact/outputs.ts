import { sizeNames } from '../../charts/core/marks.ts';
import { frozenStates } from '../../frozen/content-hash.ts';
import { correctionsOf } from '../../site/corrections.ts';
import { chartOutputs } from './chart-outputs.ts';
import { textOf, type Output } from './output.ts';
import { pageOutputs } from './page-outputs.ts';
import type { FrozenEdition, SiteContent } from './site-content.ts';

/** What every file of the built site is made of; files of a chart name it. */
export function outputsOf(site: SiteContent): (Output & { readonly chart?: string })[] {
  return [
    ...site.charts.flatMap((assets) =>
      chartOutputs(site.data, assets).map((output) => ({ ...output, chart: assets.chart.id })),
    ),
    ...pageOutputs(site),
    ...site.frozen.flatMap((edition) => frozenOutputs(site, edition)),
  ];
}

/** The pages of a frozen edition: all but the lines on whether it still stands, and what was corrected since, is kept. */
function frozenOutputs({ data, charts }: SiteContent, { chart, date, states }: FrozenEdition): Output[] {
  const assets = charts.find((each) => each.chart.id === chart);
  if (assets === undefined) return [];
  const shown = assets.chart.states;
  const of = (): unknown => [
    [assets.strings.title, assets.strings.asOf, frozenStates(data, assets)],
    shown.map((state) => sizeNames.map((size) => assets.marks(state, size))),
    correctionsOf(data.dataset, assets, shown, date),
  ];
  return ['', ...states.map((state) => `${state}/`)].map((page) => ({
    file: `embed/${chart}/v/${date}/${page}index.html`,
    of,
  }));
}

/**
 * Compares what the files of the built site are made of.
 * @returns the files that are made of something else now, that are new or gone, in order
 */
export function changedFiles(before: SiteContent, after: SiteContent): string[] {
  const [past, now] = [before, after].map((site) => new Map(outputsOf(site).map(({ file, of }) => [file, of])));
  const made = (of: Output['of'] | undefined): string => (of === undefined ? '' : textOf(of));
  const files = new Set([...(past?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...files].filter((file) => made(past?.get(file)) !== made(now?.get(file))).sort();
}
