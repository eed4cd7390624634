import { formatDate } from '../../i18n/format.ts';
import type { StoryData } from '../story-data.ts';
import { citationsOf, type ChartFacts, type Citation } from './chart-facts.ts';

/**
 * A chart in plain words, for those who read or print no picture: all its states, or one of them.
 * @param facts what all files of the chart say of it
 * @param sourceIds ids of the sources behind what is told
 * @param state the state; all of them when left out
 * @returns lines of text, with an empty line between paragraphs
 * @throws Error when the chart has no such state, or a source is missing
 */
export function chartText(data: StoryData, facts: ChartFacts, sourceIds: readonly string[], state?: string): string {
  const { word, locale } = data;
  const states = facts.states.filter(({ id }) => state === undefined || id === state);
  if (states.length === 0) throw new Error(`The chart "${facts.id}" has no state "${String(state)}".`);
  const { name: licence, url: address, note } = facts.licence;
  const sources = citationsOf(data, sourceIds).map((source) => `- ${citationLine(source, locale)}`);
  const paragraphs = [
    facts.title,
    ...states.flatMap(({ headline, description }) => [headline, description]),
    word('graphic.as-of', { date: facts.asOf }),
    [word('receipt.sources'), ...sources].join('\n'),
    [word('data.licence-line', { licence, address }), note].join('\n'),
    [word('data.chart-page', { address: facts.chartPage }), word('data.story-page', { address: facts.story.url })].join(
      '\n',
    ),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function citationLine({ publisher, title, date, url }: Citation, locale: StoryData['locale']): string {
  const dated = date === undefined ? [] : [formatDate(date, locale)];
  return [publisher, title, ...dated, ...(url === undefined ? [] : [url])].join('. ');
}
