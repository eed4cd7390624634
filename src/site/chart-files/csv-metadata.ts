import type { ChartData, DataColumn } from '../../charts/core/chart-data.ts';
import { absoluteAddress, dataAddress, dataFileNames } from '../addresses.ts';
import type { StoryData } from '../story-data.ts';
import { citationsOf, idsIn, type ChartFacts, type Citation } from './chart-facts.ts';

/**
 * Says in the vocabulary of CSV on the Web (https://www.w3.org/TR/tabular-metadata/) what the file of a chart's data holds.
 * The file is named as it lies beside, so that a copy of both speaks of the copy; all other addresses are in full.
 * @param facts what all files of the chart say of it
 * @param chartData the data of the file
 * @param site where the site is published
 * @throws Error when a source is missing
 */
export function csvMetadata(
  data: StoryData,
  facts: ChartFacts,
  chartData: ChartData,
  site: URL | undefined,
): Record<string, unknown> {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': facts.language }],
    url: dataFileNames.csv,
    'dc:identifier': absoluteAddress(site, dataAddress(data.locale, facts.id, 'csv')),
    'dc:title': facts.title,
    'dc:description': facts.description,
    'dc:temporal': facts.asOf,
    'dc:language': facts.language,
    'dc:modified': { '@value': facts.modified, '@type': 'date' },
    'dc:license': { '@id': facts.licence.url },
    'dc:rights': `${facts.licence.name}. ${facts.licence.note}`,
    'dc:isPartOf': { '@id': facts.story.url, 'dc:title': facts.story.title },
    'dc:relation': { '@id': facts.chartPage },
    'dc:source': citationsOf(data, idsIn(chartData, 'sources')).map(describeSource),
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      header: true,
      lineTerminators: ['\r\n'],
      quoteChar: '"',
      doubleQuote: true,
    },
    tableSchema: { columns: chartData.columns.map((column) => describeColumn(data, column)) },
  };
}

function describeSource({ id, publisher, title, url, date }: Citation): Record<string, unknown> {
  return {
    ...(url === undefined ? {} : { '@id': url }),
    'dc:identifier': id,
    'dc:publisher': publisher,
    'dc:title': title,
    ...(date === undefined ? {} : { 'dc:date': date }),
  };
}

function describeColumn(
  { locale, word }: StoryData,
  { name, title, description, type, unit, pattern, separator }: DataColumn,
): Record<string, unknown> {
  return {
    name,
    // The file's first line has the names, which a reader of the metadata compares with the titles.
    titles: { [locale]: [title, name] },
    'dc:description': description,
    datatype: pattern === undefined ? type : { base: type, format: pattern },
    ...(separator === undefined ? {} : { separator }),
    ...(unit === undefined ? {} : { 'schema:unitText': word(`unit.${unit}`) }),
  };
}
