import { mdxToMdast } from 'satteri';
import type { ChartAssets } from '../../charts/core/chart-assets.ts';
import { sizeNames } from '../../charts/core/marks.ts';
import { evidenceComponents } from '../../check/components.ts';
import { attributeOf, elementsIn, stepsIn } from '../../check/mdx-tree.ts';
import { hasReceipt, recordLabel } from '../../components/evidence/record-label.ts';
import { sourceNumbers } from '../../components/evidence/source-numbers.ts';
import { publishersOf } from '../../components/graphic/publishers.ts';
import { leastWindow, stillSizeIn } from '../../components/graphic/still-window.ts';
import { ledgerEntry } from '../../components/ledger/entry.ts';
import { findPlaces, type LedgerText } from '../../components/ledger/places.ts';
import { ledgerKinds, recordsOfKind } from '../../components/ledger/records.ts';
import { proofWidths } from '../../components/proof/exhibits.ts';
import { heroPlaces } from '../../components/story/hero-strips.ts';
import { findRecord, sourcesOf } from '../../data/select.ts';
import { plainText } from '../../i18n/evidence-text.ts';
import { inLocale } from '../../i18n/story.ts';
import { stateFileVersion } from '../../site/chart-assets.ts';
import { correctionsOfRecord, latestCorrections } from '../../site/corrections.ts';
import type { StoryData } from '../../site/story-data.ts';
import { markLabels, stateFacts, stateReceipts } from './chart-outputs.ts';
import type { Output } from './output.ts';
import { printedSources, receiptFacts } from './receipt-facts.ts';
import type { SiteContent } from './site-content.ts';

/** What the story and the pages beside it are made of. */
export function pageOutputs(site: SiteContent): Output[] {
  const { data, charts, texts } = site;
  const corrections = latestCorrections(data.dataset);
  return [
    { file: 'index.html', of: () => storyPage(site) },
    ...texts
      .filter(({ chapter }) => chapter === undefined)
      .map((text) => ({ file: `${text.address}index.html`, of: () => textPage(data, [text], []) })),
    { file: 'ledger/index.html', of: () => ledgerPage(site) },
    {
      file: 'corrections/index.html',
      of: () => [corrections, corrections.map(({ recordIds }) => recordIds.map((id) => labelOf(data, id)))],
    },
    { file: 'corrections.xml', of: () => corrections },
    {
      file: 'charts/index.html',
      of: () =>
        charts.map(({ chart, strings, stateStrings }) => [
          strings.title,
          chart.states.map((state) => plainText(stateStrings(state).headline)),
        ]),
    },
    { file: 'proof/index.html', of: () => charts.map((assets) => proofOf(data, assets)) },
  ];
}

function storyPage({ data, charts, texts }: SiteContent): unknown {
  const chapters = texts.filter(({ chapter }) => chapter !== undefined);
  const shown = chapters
    .flatMap(({ body }) => stepsIn(mdxToMdast(body)))
    .flatMap(({ step, chart }) => {
      const assets = charts.find((each) => each.chart.id === chart);
      return assets === undefined ? [] : [{ assets, state: attributeOf(step, 'state') ?? '' }];
    });
  return [
    textPage(
      data,
      chapters,
      shown.flatMap(({ assets, state }) => stateReceipts(data, assets, state)),
    ),
    shown.map(({ assets, state }) => stepOf(data, assets, state)),
    heroPlaces.map((id) => data.dataset.places.get(id)).map((place) => place && [place.name, place.lat, place.lon]),
  ];
}

/** A state as a step of the story has it: to scroll through, as a picture, in words. */
function stepOf(data: StoryData, assets: ChartAssets, state: string): unknown {
  const numbers = sourceNumbers(data.dataset);
  return [
    stateFacts(data, assets, state),
    sizeNames.map((size) => stateFileVersion(assets, size)),
    [leastWindow(assets, state, 'medium'), leastWindow(assets, state, 'wide')],
    publishersOf(data.dataset, assets.sourceIds(state)),
    assets.sourceIds(state).map((id) => numbers.get(id)),
    markLabels(data, assets, [state]),
  ];
}

/** Chapters or a page: their words, and the receipts of all records that words or graphics open. */
function textPage(data: StoryData, texts: readonly LedgerText[], opened: readonly string[]): unknown {
  const { dataset, locale } = data;
  const elements = texts.flatMap(({ body }) => elementsIn(mdxToMdast(body)));
  const differences = elements.some(({ name }) => name === 'Differences')
    ? [...dataset.claims.values()].filter(({ difference }) => difference !== undefined)
    : [];
  const named = elements
    .filter(({ name }) => evidenceComponents.has(name ?? ''))
    .map((element) => attributeOf(element, 'id') ?? '');
  const receipts = new Set([...named, ...opened, ...differences.map(({ id }) => id)]);
  return [
    texts.map(({ title, body }) => [title, body]),
    differences.map((claim) => [
      claim.difference && [inLocale(claim.difference.article, locale), inLocale(claim.difference.record, locale)],
      publishersOf(
        dataset,
        sourcesOf(dataset, claim).map(({ id }) => id),
      ).slice(0, 3),
    ]),
    [...receipts].map((id) => receiptFacts(data, id)),
    printedSources(dataset),
  ];
}

function ledgerPage({ data, charts, texts }: SiteContent): unknown {
  const { dataset, locale } = data;
  const tabled = new Map(
    [...dataset.claims.values()].flatMap(({ id, difference }) =>
      difference === undefined ? [] : [[id, inLocale(difference.article, locale)] as const],
    ),
  );
  const places = findPlaces(texts, charts, tabled);
  const held = ledgerKinds.flatMap((kind) => recordsOfKind(dataset, kind, places));
  return held.map((found) => {
    const { record } = found;
    const { words = [], states = [], chapters = [] } = places.get(record.id) ?? {};
    const entry = ledgerEntry(data, found);
    return [
      record.id,
      entry,
      entry.related.map((id) => labelOf(data, id)),
      'unplaced' in record ? record.unplaced : undefined,
      correctionsOfRecord(dataset, record.id),
      sourcesOf(dataset, record).map(({ publisher, title, url, date, type }) => [publisher, title, url, date, type]),
      [words, states, [...chapters]],
    ];
  });
}

function labelOf({ dataset, locale }: StoryData, id: string): string {
  const found = findRecord(dataset, id);
  return hasReceipt(found) ? recordLabel(dataset, found, locale) : '';
}

function proofOf(data: StoryData, assets: ChartAssets): unknown {
  return assets.chart.states.map((state) => [
    plainText(assets.stateStrings(state).headline),
    plainText(assets.description(state)),
    plainText(assets.help(state).join(' ')),
    publishersOf(data.dataset, assets.sourceIds(state)),
    proofWidths.map((width) => stillSizeIn(assets, state, width)),
  ]);
}
