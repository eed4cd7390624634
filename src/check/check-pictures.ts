import { hasRoomFor } from '../charts/core/card/layout-share.ts';
import { layoutCard } from '../charts/core/card/layout-card.ts';
import { prepareChart } from '../charts/core/chart-assets.ts';
import type { Chart } from '../charts/core/chart.ts';
import { locateValue } from '../data/json-file.ts';
import type { Problem } from '../data/problem.ts';
import { locales } from '../i18n/locales.ts';
import { textOf } from '../i18n/strings.ts';
import { pictureWords } from '../site/picture-words.ts';
import type { StoryData } from '../site/story-data.ts';
import type { ContentReading } from './content-reading.ts';
import { report } from './rules.ts';

/**
 * Lays out the words of every picture that leaves the page, so that what has no room, or no glyph, is named here and not by a
 * build that breaks off.
 * @param content the content as it was read, otherwise without errors
 * @param charts the charts of the story, each of which can be drawn
 */
export function checkPictures(content: ContentReading, charts: readonly Chart[]): Problem[] {
  const { dataset } = content.dataset;
  const { story } = content.story;
  if (dataset === undefined || story === undefined) return [];
  return locales.flatMap((locale) => {
    const { json, strings } = content.strings.find((file) => file.locale === locale) ?? {};
    if (json === undefined || strings === undefined) return [];
    const word: StoryData['word'] = (key, values) => textOf(strings.interface, key, values);
    const data: StoryData = { locale, dataset, story, strings, word };
    return charts.flatMap((chart) => {
      // Which sentences of the help a state shows depends on its drawing, which would be made anew: all are tried.
      const prepared = prepareChart(chart, data);
      const assets = { ...prepared, help: () => Object.values(prepared.strings.help), description: () => '' };
      return chart.states.flatMap((state) => {
        const place = locateValue(json, ['charts', chart.id, 'states', state, 'headline']);
        try {
          const words = pictureWords(data, assets, state);
          if (!hasRoomFor(words.headline, chart))
            return [report('headline-without-room', json.file, place, { found: words.headline.slice(0, 80) })];
          layoutCard(chart, words);
          return [];
        } catch (error) {
          const message = `The picture of ${chart.id}, ${state}, cannot be drawn. ${error instanceof Error ? error.message : String(error)}`;
          return [report('undrawable-chart', json.file, place, { message })];
        }
      });
    });
  });
}
