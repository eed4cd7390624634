import { layoutCard } from '../../charts/core/card/layout-card.ts';
import { layoutShare } from '../../charts/core/card/layout-share.ts';
import type { ChartAssets } from '../../charts/core/chart-assets.ts';
import { sizeNames } from '../../charts/core/marks.ts';
import { sizeOfStill, stillKinds } from '../../charts/core/still-kind.ts';
import { recordLabel, hasReceipt } from '../../components/evidence/record-label.ts';
import { recordsWithReceipt } from '../../components/graphic/marked-records.ts';
import { sourcesLine } from '../../components/graphic/publishers.ts';
import { findRecord } from '../../data/select.ts';
import { parseEvidenceText, plainText } from '../../i18n/evidence-text.ts';
import { dataFileNames, pngFileName, stillFileName, textFileName } from '../../site/addresses.ts';
import { citationsOf, idsIn } from '../../site/chart-files/chart-facts.ts';
import { correctionsOf } from '../../site/corrections.ts';
import { embedHeight } from '../../site/embed-height.ts';
import type { StoryData } from '../../site/story-data.ts';
import { pictureWords } from '../../site/picture-words.ts';
import { pngKinds } from '../../site/take-away.ts';
import type { Output } from './output.ts';
import { printedSources, receiptFacts } from './receipt-facts.ts';

/** The publishers that the foot of a graphic and a caption name. */
const namedCount = 3;

/**
 * What every file of a chart is made of: () => its pages, embeds, pictures, data and texts.
 * @param data the site's content in one locale
 * @param assets the chart, prepared from that content
 */
export function chartOutputs(data: StoryData, assets: ChartAssets): Output[] {
  const { chart } = assets;
  return [...wholeOutputs(data, assets), ...chart.states.flatMap((state) => stateOutputs(data, assets, state))];
}

/** Files of the chart as a whole. */
function wholeOutputs(data: StoryData, assets: ChartAssets): Output[] {
  const { chart, strings } = assets;
  const { id, states } = chart;
  const [first = ''] = states;
  const folder = `charts/${id}/`;
  const said = () => [strings.title, strings.asOf, states.map((state) => wordsOf(assets, state))];
  const citations = () => citationsOf(data, idsIn(assets.data(), 'sources'));
  const series = () => idsIn(assets.data(), 'series').map((each) => data.dataset.series.get(each));
  return [
    { file: `${folder}${dataFileNames.csv}`, of: assets.data },
    { file: `${folder}${dataFileNames.metadata}`, of: () => [said(), assets.data().columns, citations()] },
    {
      file: `${folder}${dataFileNames.json}`,
      of: () => [said(), assets.data(), citations(), series().map((each) => [each?.title, each?.notes])],
    },
    { file: `${folder}${textFileName()}`, of: () => [said(), citationsOf(data, states.flatMap(assets.sourceIds))] },
    { file: `${folder}oembed.json`, of: () => [strings.title, embedHeight(data, assets, states)] },
    ...sizeNames.map((size) => ({ file: `${folder}states.${size}.json`, of: () => assets.stateFile(size) })),
    { file: `${folder}index.html`, of: () => [chartPage(data, assets, first), panel(data, assets, states)] },
    { file: `embed/${id}/index.html`, of: () => [embedOf(data, assets, states), sizeNames.map(assets.stateFile)] },
  ];
}

/** Files of one state. */
function stateOutputs(data: StoryData, assets: ChartAssets, state: string): Output[] {
  const { chart, strings, marks } = assets;
  const folder = `charts/${chart.id}/`;
  const words = () => wordsOf(assets, state);
  const card = () => layoutCard(chart, pictureWords(data, assets, state));
  const share = () => layoutShare(chart, pictureWords(data, assets, state));
  const png = { single: card, double: card, share };
  return [
    ...stillKinds.map((kind) => ({
      file: folder + stillFileName(state, kind),
      of: () => [marks(state, sizeOfStill(kind)), words()],
    })),
    { file: `${folder}${state}.card.svg`, of: () => [card(), marks(state, card().size), words()] },
    ...pngKinds.map((kind) => ({
      file: folder + pngFileName(state, kind),
      of: () => [png[kind](), marks(state, png[kind]().size), words()],
    })),
    {
      file: folder + textFileName(state),
      of: () => [strings.title, strings.asOf, words(), citationsOf(data, assets.sourceIds(state))],
    },
    {
      file: `${folder}${state}.oembed.json`,
      of: () => [strings.title, words()[0], embedHeight(data, assets, [state])],
    },
    {
      file: `${folder}${state}/index.html`,
      of: () => [chartPage(data, assets, state), panel(data, assets, chart.states)],
    },
    { file: `embed/${chart.id}/${state}/index.html`, of: () => embedOf(data, assets, [state]) },
  ];
}

function wordsOf(assets: ChartAssets, state: string): readonly string[] {
  return [plainText(assets.stateStrings(state).headline), plainText(assets.description(state))];
}

/** The drawing's foot, its table and what was corrected, which stand with a state wherever it is shown. */
export function stateFacts(data: StoryData, assets: ChartAssets, state: string): unknown {
  const { headline, name } = assets.stateStrings(state);
  return {
    said: [assets.strings.title, assets.strings.asOf, headline, name, assets.description(state), assets.help(state)],
    table: assets.table(state),
    sources: sourcesLine(data, assets.sourceIds(state), namedCount),
  };
}

/** Receipts that a page opens from a state: those its words name and those its marks stand for, and how the latter are called. */
export function stateReceipts(data: StoryData, assets: ChartAssets, state: string): readonly string[] {
  const words = [assets.stateStrings(state).headline, assets.description(state), ...assets.help(state)];
  const named = words.flatMap((text) => parseEvidenceText(text)).flatMap(({ record }) => record ?? []);
  return [...named, ...recordsWithReceipt(data.dataset, assets, [state])];
}

/** What the list of a drawing's marks calls their records. */
export function markLabels({ dataset, locale }: StoryData, assets: ChartAssets, states: readonly string[]): unknown {
  const found = recordsWithReceipt(dataset, assets, states).map((id) => findRecord(dataset, id));
  return found.map((each) => (hasReceipt(each) ? recordLabel(dataset, each, locale) : ''));
}

function chartPage(data: StoryData, assets: ChartAssets, state: string): unknown {
  const receipts = new Set(stateReceipts(data, assets, state));
  return [
    stateFacts(data, assets, state),
    assets.chart.states.map((each) => [wordsOf(assets, each)[0], assets.stateStrings(each).name]),
    correctionsOf(data.dataset, assets, [state]),
    [...receipts].map((id) => receiptFacts(data, id)),
    markLabels(data, assets, [state]),
    printedSources(data.dataset),
  ];
}

/** What the code to paste says, of the whole chart and of each state. */
function panel(data: StoryData, assets: ChartAssets, states: readonly string[]): unknown {
  return [states, ...states.map((state) => [state])].map((shown) => {
    const pictured = shown.at(-1) ?? '';
    const sources = [...new Set(shown.flatMap(assets.sourceIds))];
    return [
      embedHeight(data, assets, shown),
      sourcesLine(data, sources, namedCount),
      wordsOf(assets, pictured)[0],
      layoutCard(assets.chart, pictureWords(data, assets, pictured)).frame,
    ];
  });
}

/** What the embed of a state, or of several, is made of: all that readers get of them but their receipts. */
export function embedOf(data: StoryData, assets: ChartAssets, states: readonly string[]): unknown {
  return [
    states.map((state) => [stateFacts(data, assets, state), sizeNames.map((size) => assets.marks(state, size))]),
    correctionsOf(data.dataset, assets, states),
  ];
}
