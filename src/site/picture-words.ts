import type { PictureWords } from '../charts/core/card/picture-words.ts';
import type { ChartAssets } from '../charts/core/chart-assets.ts';
import { sourcesLine } from '../components/graphic/publishers.ts';
import { plainText } from '../i18n/evidence-text.ts';
import { inLocale } from '../i18n/story.ts';
import type { StoryData } from './story-data.ts';

/**
 * What a picture of a state says when it leaves the page.
 * @throws Error when the chart has no such state
 */
export function pictureWords(data: StoryData, assets: ChartAssets, state: string): PictureWords {
  const { story, locale, word } = data;
  const { strings } = assets;
  return {
    headline: plainText(assets.stateStrings(state).headline),
    description: plainText(assets.description(state)),
    title: strings.title,
    story: inLocale(story.title, locale),
    asOf: word('graphic.as-of', { date: strings.asOf }),
    help: plainText(assets.help(state).join(' ')),
    sources: (most) => sourcesLine(data, assets.sourceIds(state), most),
    licence: word('data.licence'),
  };
}
