import type { Dataset } from '../../data/dataset.ts';
import type { LocalizedText } from '../../data/schema/text.ts';
import { findSeries, isChartable, sourcesOf } from '../../data/select.ts';
import { cellRecord } from '../core/cell-record.ts';
import { allDrugsSources } from '../core/overdose-sources.ts';
import { observeTolls, type TollObservation } from './data.ts';
import type { TollState } from './states.ts';

const homicideSeries = 'series-mx-homicides';
const overdoseSeries = 'series-overdose-deaths';

/** The two countries, in the order of their panels. */
export const countries = ['mexico', 'us'] as const;
/** One of the two countries. */
export type Country = (typeof countries)[number];

/** A year's count as it is drawn. */
export interface TollYear {
  readonly year: number;
  readonly value: number;
  readonly provisional: boolean;
  /** Whether the final count was not seen in a source, so that an earlier one stands for it. */
  readonly standsIn: boolean;
  /** Id of the record whose receipt the mark opens. */
  readonly record: string;
  readonly note: LocalizedText | undefined;
}

/** A country's counts, year by year. */
export interface Toll {
  readonly country: Country;
  readonly years: readonly TollYear[];
  readonly first: TollYear;
  readonly last: TollYear;
  /** The count of the last year that has final counts in both countries: what the first may be compared with. */
  readonly lastFinal: TollYear;
  readonly peak: TollYear;
  /** Publication date of the last count. */
  readonly published: string;
}

/** What the chart takes from the dataset: two series over the years that both have. */
export interface TollSlice {
  readonly tolls: Readonly<Record<Country, Toll>>;
  readonly sourceIds: Readonly<Record<TollState, readonly string[]>>;
  /** The rows of the chart's data. */
  readonly observations: readonly TollObservation[];
}

/**
 * Takes the homicides and the overdose deaths of the same years out of the dataset.
 * @param dataset the whole dataset
 * @throws Error when a series is missing, or a year has no count that was seen in a source
 */
export function selectTolls(dataset: Dataset): TollSlice {
  const overdoses = findSeries(dataset, overdoseSeries).rows;
  const shared = new Set(overdoses.map((row) => row.year));
  const homicides = findSeries(dataset, homicideSeries).rows.filter((row) => shared.has(row.year));
  const us = overdoses.map(({ id, year, allDrugs, provisional, allDrugsSeenInSource, note }): TollYear => {
    if (!isChartable({ seenInSource: allDrugsSeenInSource })) throw unseen(year);
    const record = cellRecord(dataset, overdoseSeries, id, 'allDrugs');
    // Notes on the years before are about the synthetic opioids, which are not drawn here.
    return { year, value: allDrugs, provisional, standsIn: false, record, note: provisional ? note : undefined };
  });
  const mexico = homicides.map((row): TollYear => {
    const { id, year, homicides: final, alternative, note } = row;
    const record = cellRecord(dataset, homicideSeries, id, 'homicides');
    if (isChartable(row)) return { year, value: final, provisional: false, standsIn: false, record, note };
    if (alternative === undefined) throw unseen(year);
    return { year, value: alternative, provisional: true, standsIn: true, record, note };
  });
  const inOrder = (ids: readonly string[]): string[] =>
    sourcesOf(dataset, { sourceIds: [...new Set(ids)] }).map((source) => source.id);
  const ofMexico = homicides.flatMap((row) => row.sourceIds);
  const finalYears = us.filter((row, index) => !row.provisional && mexico[index]?.provisional === false);
  const lastFinal = finalYears.at(-1)?.year;
  const all = inOrder([...ofMexico, ...overdoses.flatMap((row) => allDrugsSources(dataset, row))]);
  const tolls = {
    mexico: summarize('mexico', mexico, lastFinal, publicationOf(dataset, homicides.at(-1))),
    us: summarize('us', us, lastFinal, publicationOf(dataset, overdoses.at(-1))),
  };
  return {
    tolls,
    observations: observeTolls(dataset, tolls),
    sourceIds: { mexico: inOrder(ofMexico), 'united-states': all, both: all, peaks: all },
  };
}

function summarize(
  country: Country,
  years: readonly TollYear[],
  finalYear: number | undefined,
  published: string,
): Toll {
  const lastFinal = years.find(({ year }) => year === finalYear);
  const [first, last] = [years[0], years.at(-1)];
  const peak = years.toSorted((a, b) => b.value - a.value)[0];
  if (first === undefined || last === undefined || lastFinal === undefined || peak === undefined) {
    throw new Error(`No counts of ${country}, or no final one.`);
  }
  return { country, years, first, last, lastFinal, peak, published };
}

/** The latest of the sources: the one that has the count as it stands now. */
function publicationOf(dataset: Dataset, row: { readonly sourceIds: readonly string[] } | undefined): string {
  const dates = (row?.sourceIds ?? []).flatMap((id) => dataset.sources.get(id)?.date ?? []);
  const latest = dates.sort().at(-1);
  if (latest === undefined) throw new Error('The chart of two tolls needs the dates of its last counts.');
  return latest;
}

function unseen(year: number): Error {
  return new Error(`No count of ${year} was seen in a source.`);
}
