import type { Dataset } from '../../data/dataset.ts';
import type { SeriesRow } from '../../data/schema/series.ts';
import type { Speaker } from '../../data/schema/speaker.ts';
import type { LocalizedText } from '../../data/schema/text.ts';
import { findRecord, findSeries, isChartable, sourcesOf } from '../../data/select.ts';
import { observeIdea, type IdeaObservation } from './data.ts';
import { recordOfEntry, seriesId } from './records.ts';
import type { IdeaState } from './states.ts';
import { ideaStates } from './states.ts';

type Row = SeriesRow<'series-force-proposals'>;

/** One thing said, asked, planned, reported, proposed or done. */
export interface Entry {
  readonly id: string;
  readonly date: string;
  /** Whether even the written part of the date is approximate. */
  readonly isAbout: boolean;
  readonly what: LocalizedText;
  readonly kind: Row['kind'];
  readonly speaker: Pick<Speaker, 'name' | 'names'> | undefined;
  /** An act, by the chart's rule: a step on the terrorist list. Everything else is words. */
  readonly isAct: boolean;
  /** The state the entry joins in. */
  readonly joins: IdeaState;
  readonly record: string;
  readonly sourceIds: readonly string[];
}

/** What the timeline takes from the dataset: the entries up to the article, in time, and each state's sources. */
export interface IdeaSlice {
  readonly entries: readonly Entry[];
  readonly sourceIds: Readonly<Record<IdeaState, readonly string[]>>;
  /** The rows of the chart's data. */
  readonly observations: readonly IdeaObservation[];
}

/** The day after the last of each period; entries before it have joined. The last is the end of the article's month. */
const periodEnds: readonly (readonly [IdeaState, string])[] = [
  ['first-term', '2021-01-20'],
  ['bills-and-plans', '2024-01-01'],
  ['campaign', '2025-01-20'],
  ['in-office', '2025-04-01'],
];

/** First and last day of the period a state adds; the last state is about all of them. */
export function periodOf(state: IdeaState): readonly [start: string, end: string] {
  const index = periodEnds.findIndex(([name]) => name === state);
  const start = periodEnds[index - 1]?.[1] ?? timeSpan[0];
  return [start, periodEnds[index]?.[1] ?? timeSpan[1]];
}

/** What the time line spans. */
export const timeSpan = ['2017-01-01', '2025-04-01'] as const;

/**
 * Takes the entries out of the dataset: those of the article's time that were seen in a source.
 * @throws Error when the series, a speaker or the record of an entry is missing
 */
export function selectIdea(dataset: Dataset): IdeaSlice {
  const entries = findSeries(dataset, seriesId)
    .rows.filter((row) => !row.afterArticle && row.date < timeSpan[1] && isChartable(row))
    .map((row) => selectEntry(dataset, row));
  const sources = (state: IdeaState): string[] => {
    const ids = entriesOf(entries, state).flatMap((entry) => entry.sourceIds);
    return sourcesOf(dataset, { sourceIds: [...new Set(ids)] }).map((source) => source.id);
  };
  return {
    observations: observeIdea(dataset, entries),
    entries,
    sourceIds: {
      'first-term': sources('first-term'),
      'bills-and-plans': sources('bills-and-plans'),
      campaign: sources('campaign'),
      'in-office': sources('in-office'),
      'words-and-acts': sources('words-and-acts'),
    },
  };
}

/** The entries a state shows: its own and those before it. */
export function entriesOf(entries: readonly Entry[], state: IdeaState): Entry[] {
  return entries.filter((entry) => ideaStates.indexOf(entry.joins) <= ideaStates.indexOf(state));
}

function selectEntry(dataset: Dataset, row: Row): Entry {
  const speaker = row.speakerId === undefined ? undefined : dataset.speakers.get(row.speakerId);
  if (speaker === undefined && row.speakerId !== undefined) throw new Error(`There is no speaker "${row.speakerId}".`);
  const record = recordOfEntry[row.id] ?? seriesId;
  if (findRecord(dataset, record) === undefined) throw new Error(`The timeline needs the record "${record}".`);
  const joins = periodEnds.find(([, end]) => row.date < end)?.[0];
  if (joins === undefined) throw new Error(`The timeline has no period for "${row.id}" of ${row.date}.`);
  return {
    id: row.id,
    date: row.date,
    isAbout: row.datePrecision === 'about',
    what: row.what,
    kind: row.kind,
    speaker,
    isAct: row.kind === 'designation',
    joins,
    record,
    sourceIds: row.sourceIds,
  };
}
