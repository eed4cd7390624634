import type { Dataset } from '../../data/dataset.ts';
import type { Figure } from '../../data/schema/figure.ts';
import type { LocalizedText } from '../../data/schema/text.ts';
import { findSeries, isChartable } from '../../data/select.ts';
import { observeWarDead, type WarDeadObservation } from './data.ts';
import { sourcesByState } from './sources.ts';
import type { WarDeadState } from './states.ts';

/** A published count and the record that its receipt opens. */
export interface Count {
  readonly recordId: string;
  readonly deaths: number;
}

/** A war with its count and what the count takes in. */
export interface War extends Count {
  readonly id: string;
  readonly name: LocalizedText;
  readonly definition: LocalizedText;
}

/** What the chart takes from the dataset. */
export interface WarDeadSlice {
  /** In the order of the series, which is that of the claim. */
  readonly wars: readonly War[];
  /** Our sums of the counts, with the newer and with the older number for Korea. */
  readonly sum: Count;
  readonly olderSum: Count;
  readonly olderKorea: Count & { readonly warId: string; readonly note: LocalizedText };
  readonly claim: Count;
  readonly allDrugs: Count;
  readonly syntheticOpioids: Count;
  /** Year of the two counts of overdoses. */
  readonly year: string;
  readonly sourceIds: Readonly<Record<WarDeadState, readonly string[]>>;
  /** The rows of the chart's data. */
  readonly observations: readonly WarDeadObservation[];
}

/** The war whose older count is a state of its own. */
export const recountedWarId = 'korea';

/** The last year with final counts when the claim was made. */
const year = '2023';
const overdoses = 'series-overdose-deaths';

/**
 * Takes the wars, the claim and one year's overdoses out of the dataset.
 * @param dataset the whole dataset
 * @throws Error when a record is missing, or a count was not seen in a source
 */
export function selectWarDead(dataset: Dataset): WarDeadSlice {
  const { rows } = findSeries(dataset, 'series-war-deaths');
  const wars = rows.map((row): War => {
    const figure = figureOfCell(dataset, 'series-war-deaths', row.id, 'deaths');
    return { id: row.id, name: row.war, definition: row.definition, ...countOf(figure) };
  });
  const recounted = rows.find((row) => row.id === recountedWarId);
  if (recounted?.alternative === undefined || recounted.alternativeNote === undefined) {
    throw new Error(`The war-dead chart needs another count of the war "${recountedWarId}" and what it includes.`);
  }
  const olderSum = figureOf(dataset, 'fig-war-deaths-sum-alt');
  const figures = {
    sum: figureOf(dataset, 'fig-war-deaths-sum'),
    olderSum,
    claim: figureOf(dataset, 'fig-article-fentanyl-deaths'),
    allDrugs: figureOfCell(dataset, overdoses, year, 'allDrugs'),
    syntheticOpioids: figureOfCell(dataset, overdoses, year, 'syntheticOpioids'),
  };
  const shown = {
    wars,
    sum: countOf(figures.sum),
    olderSum: countOf(olderSum),
    olderKorea: {
      recordId: olderSum.id,
      warId: recounted.id,
      deaths: recounted.alternative,
      note: recounted.alternativeNote,
    },
    claim: { recordId: 'claim-fentanyl-100k', deaths: figures.claim.value },
    allDrugs: countOf(figures.allDrugs),
    syntheticOpioids: countOf(figures.syntheticOpioids),
    year,
    sourceIds: sourcesByState(dataset, figures),
  };
  return { ...shown, observations: observeWarDead(dataset, shown) };
}

function countOf(figure: Figure): Count {
  return { recordId: figure.id, deaths: figure.value };
}

function figureOf(dataset: Dataset, id: string): Figure {
  const figure = dataset.figures.get(id);
  if (figure === undefined) throw new Error(`The war-dead chart needs the figure "${id}".`);
  return chartable(figure);
}

function figureOfCell(dataset: Dataset, seriesId: string, rowId: string, column: string): Figure {
  const figure = [...dataset.figures.values()].find(
    ({ cell }) => cell?.seriesId === seriesId && cell.rowId === rowId && cell.column === column,
  );
  if (figure === undefined) throw new Error(`The war-dead chart needs a figure for "${rowId}" of ${seriesId}.`);
  return chartable(figure);
}

function chartable(figure: Figure): Figure {
  if (!isChartable(figure)) throw new Error(`The figure "${figure.id}" was not seen in a source.`);
  return figure;
}
