import type { ChartAssets } from '../../charts/core/chart-assets.ts';
import { sizeNames } from '../../charts/core/marks.ts';
import { loadDataset } from '../../data/load-dataset.ts';
import { loadStrings } from '../../i18n/strings.ts';
import { loadStory } from '../../i18n/story.ts';
import { embedOf } from './chart-outputs.ts';
import { withLastCommit } from './last-commit.ts';
import { attempt, textOf } from './output.ts';
import { contentOf, type SiteContent } from './site-content.ts';

/** The content of one locale, as its charts are drawn from it. */
export type DrawnContent = Pick<SiteContent, 'data' | 'charts'>;

/** A state of a chart that readers get otherwise than before. */
export interface ChangedState {
  readonly assets: ChartAssets;
  readonly state: string;
  /** The chart as it was, where it could be drawn. */
  readonly before: ChartAssets | undefined;
  /** Whether its drawing changed, at any size; else only its words, table, sources or corrections did. */
  readonly isRedrawn: boolean;
}

/**
 * Compares the states of charts.
 * @returns those that are drawn, described or sourced otherwise now, in the order of the charts
 */
export function changedStates(before: DrawnContent, after: DrawnContent): ChangedState[] {
  return after.charts.flatMap((assets) => {
    const past = before.charts.find(({ chart }) => chart.id === assets.chart.id);
    return assets.chart.states.flatMap((state) => {
      const was = attempt(() => past && embedOf(before.data, past, [state]));
      if (textOf(() => was) === textOf(() => embedOf(after.data, assets, [state]))) return [];
      const drawn = (each: ChartAssets): string => textOf(() => sizeNames.map((size) => each.marks(state, size)));
      const known = was instanceof Error ? undefined : past;
      return [{ assets, state, before: known, isRedrawn: known === undefined || drawn(known) !== drawn(assets) }];
    });
  });
}

/**
 * The states of charts that the uncommitted changes of the content change.
 * @param after the content as it is now
 * @param contentDir its folder
 * @returns the states; or an error that says why they are not known, as where there is no git checkout
 */
export function uncommittedStates(after: DrawnContent, contentDir = 'content'): ChangedState[] | Error {
  const { locale } = after.data;
  return attempt(() =>
    withLastCommit(contentDir, (folder) => {
      const dataset = loadDataset(folder);
      const before = contentOf({ locale, dataset, story: loadStory(folder), strings: loadStrings(locale, folder) });
      return changedStates(before, after);
    }),
  );
}
