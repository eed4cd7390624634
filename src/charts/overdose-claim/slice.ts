import type { Dataset } from '../../data/dataset.ts';
import type { SeriesRow } from '../../data/schema/series.ts';
import type { LocalizedText } from '../../data/schema/text.ts';
import { findSeries, isChartable, sourcesOf } from '../../data/select.ts';
import { cellRecord } from '../core/cell-record.ts';
import { allDrugsSources } from '../core/overdose-sources.ts';
import { observeOverdoses, type OverdoseObservation } from './data.ts';
import type { OverdoseState } from './states.ts';

/** Id of the claimed number. */
export const claimFigureId = 'fig-article-fentanyl-deaths';
const seriesId = 'series-overdose-deaths';

/** A count that was seen in a source, and so may be drawn. */
export interface DrawnCount {
  readonly value: number;
  readonly provisional: boolean;
  /** Whether the final count was not seen, so that an earlier, provisional one stands for it. */
  readonly standsIn: boolean;
  /** Id of the record whose receipt the mark opens. */
  readonly record: string;
}

/** A year with its counts. */
export interface OverdoseYear {
  readonly year: number;
  readonly allDrugs: DrawnCount;
  /** Part of `allDrugs`. */
  readonly synthetic: DrawnCount;
  /** Whether a final count of all drugs passed the claimed number. */
  readonly passedClaim: boolean;
  readonly note: LocalizedText | undefined;
}

/** What the overdose chart takes from the dataset. */
export interface OverdoseSlice {
  readonly years: readonly OverdoseYear[];
  readonly claim: {
    readonly value: number;
    readonly words: LocalizedText;
    readonly speaker: string;
    readonly date: string;
  };
  /** When the provisional counts of the last year were published. */
  readonly published: string;
  readonly sourceIds: Readonly<Record<OverdoseState, readonly string[]>>;
  /** The rows of the chart's data. */
  readonly observations: readonly OverdoseObservation[];
}

/**
 * Takes the claimed number and the yearly counts out of the dataset; counts nobody saw in a source are left behind.
 * @param dataset the whole dataset
 * @throws Error when the figure, its speaker or the series is missing, or a year has no count that was seen
 */
export function selectOverdoses(dataset: Dataset): OverdoseSlice {
  const figure = dataset.figures.get(claimFigureId);
  const speaker = dataset.speakers.get(figure?.speakerId ?? '');
  if (figure?.value === undefined || figure.valueText === undefined || speaker === undefined) {
    throw new Error(`The overdose chart needs the figure "${claimFigureId}" with its value, words and speaker.`);
  }
  const { rows } = findSeries(dataset, seriesId);
  const years = rows.map((row) => selectYear(dataset, row, figure.value));
  const final = rows.filter((row) => !row.provisional);
  const inOrder = (ids: readonly string[]): string[] =>
    sourcesOf(dataset, { sourceIds: [...new Set(ids)] }).map((source) => source.id);
  return {
    observations: observeOverdoses(dataset, years),
    years,
    claim: { value: figure.value, words: figure.valueText, speaker: speaker.name, date: figure.asOf },
    published: publicationOf(dataset, rows),
    sourceIds: {
      claim: inOrder(figure.sourceIds),
      'all-drugs': inOrder([...final.flatMap((row) => allDrugsSources(dataset, row)), ...figure.sourceIds]),
      'synthetic-opioids': inOrder([...final.flatMap((row) => row.sourceIds), ...figure.sourceIds]),
      latest: inOrder([...rows.flatMap((row) => row.sourceIds), ...figure.sourceIds]),
    },
  };
}

type Row = SeriesRow<typeof seriesId>;

function selectYear(dataset: Dataset, row: Row, claimed: number): OverdoseYear {
  if (!isChartable({ seenInSource: row.allDrugsSeenInSource })) {
    throw new Error(`The count of all drugs in ${row.year} was not seen in a source and cannot be drawn.`);
  }
  return {
    year: row.year,
    allDrugs: {
      value: row.allDrugs,
      provisional: row.provisional,
      standsIn: false,
      record: cellRecord(dataset, seriesId, row.id, 'allDrugs'),
    },
    synthetic: selectSynthetic(dataset, row),
    passedClaim: !row.provisional && row.allDrugs > claimed,
    note: row.note,
  };
}

function selectSynthetic(dataset: Dataset, row: Row): DrawnCount {
  const record = cellRecord(dataset, seriesId, row.id, 'syntheticOpioids');
  if (isChartable({ seenInSource: row.syntheticSeenInSource })) {
    return { value: row.syntheticOpioids, provisional: row.provisional, standsIn: false, record };
  }
  if (row.syntheticAlternative === undefined) {
    throw new Error(`No synthetic-opioid count of ${row.year} was seen in a source.`);
  }
  return { value: row.syntheticAlternative, provisional: true, standsIn: true, record };
}

function publicationOf(dataset: Dataset, rows: readonly Row[]): string {
  const ids = rows.filter((row) => row.provisional).flatMap((row) => row.sourceIds);
  const date = ids.map((id) => dataset.sources.get(id)?.date).find((found) => found !== undefined);
  if (date === undefined) throw new Error('The overdose chart needs the date of the provisional counts.');
  return date;
}
