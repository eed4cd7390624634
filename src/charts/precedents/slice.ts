import type { Dataset } from '../../data/dataset.ts';
import type { SeriesRow } from '../../data/schema/series.ts';
import type { LocalizedText } from '../../data/schema/text.ts';
import { findRecord, findSeries, isChartable, sourcesOf } from '../../data/select.ts';
import { observePrecedents, type PrecedentObservation } from './data.ts';
import type { PrecedentState } from './states.ts';

type Row = SeriesRow<'series-fto-precedents'>;

/** The order of listing and action; `no-action` where the record has a listing alone. */
export type Sequence = Exclude<PrecedentState, 'rule'> | 'no-action';

/** A group, or groups listed together, with its two dates. */
export interface Precedent {
  readonly id: string;
  readonly group: LocalizedText;
  /** How many groups the row stands for. */
  readonly groupCount: number;
  readonly listed: string | undefined;
  readonly action: string | undefined;
  readonly sequence: Sequence;
  readonly note: LocalizedText;
  readonly basis: LocalizedText | undefined;
  readonly record: string;
  readonly sourceIds: readonly string[];
}

/** What the chart takes from the dataset: every row, by its first date, and each state's sources. */
export interface PrecedentSlice {
  readonly precedents: readonly Precedent[];
  readonly sourceIds: Readonly<Record<PrecedentState, readonly string[]>>;
  /** The rows of the chart's data. */
  readonly observations: readonly PrecedentObservation[];
}

const seriesId = 'series-fto-precedents';

/** The record that says most about a row, by the row's id: what its marks open. The others open the series. */
const recordOfRow: Readonly<Record<string, string>> = {
  'al-qaeda': 'ev-alqaeda-fto',
  taliban: 'claim-fto-basis-taliban',
  'islamic-state': 'claim-fto-basis-isis',
  'eight-groups-2025': 'fig-fto-eight',
};

/**
 * Takes the rows out of the dataset.
 * @throws Error when the series or the record of a row is missing, or a row has neither date
 */
export function selectPrecedents(dataset: Dataset): PrecedentSlice {
  const precedents = findSeries(dataset, seriesId)
    .rows.filter(isChartable)
    .map((row) => selectRow(dataset, row))
    .sort((a, b) => (firstDate(a) < firstDate(b) ? -1 : firstDate(a) > firstDate(b) ? 1 : 0));
  const sources = (chosen: readonly Precedent[]): string[] => {
    const ids = chosen.flatMap((precedent) => precedent.sourceIds);
    return sourcesOf(dataset, { sourceIds: [...new Set(ids)] }).map((source) => source.id);
  };
  const about = (state: PrecedentState): string[] => sources(precedents.filter((one) => isAbout(one, state)));
  return {
    observations: observePrecedents(dataset, precedents),
    precedents,
    sourceIds: {
      rule: sources(precedents),
      'never-listed': about('never-listed'),
      'action-first': about('action-first'),
      'listed-first': about('listed-first'),
    },
  };
}

/** Whether a state is about a row; the first is about all alike. */
export function isAbout({ sequence }: Precedent, state: PrecedentState): boolean {
  if (state === 'listed-first' && sequence === 'no-action') return true;
  return sequence === state;
}

/** The earlier of a row's dates. */
export function firstDate({ listed, action }: Pick<Precedent, 'listed' | 'action'>): string {
  const [first] = [listed, action].filter((date) => date !== undefined).sort();
  if (first === undefined) throw new Error('A precedent has neither a listing nor an action.');
  return first;
}

function selectRow(dataset: Dataset, row: Row): Precedent {
  const record = recordOfRow[row.id] ?? seriesId;
  if (findRecord(dataset, record) === undefined) throw new Error(`The precedents need the record "${record}".`);
  return {
    id: row.id,
    group: row.group,
    groupCount: row.organizationIds.length,
    listed: row.ftoListed,
    action: row.firstUsMilitaryAction,
    sequence: sequenceOf(row),
    note: row.actionNote,
    basis: row.legalBasis,
    record,
    sourceIds: row.sourceIds,
  };
}

function sequenceOf({ ftoListed, firstUsMilitaryAction }: Row): Sequence {
  if (ftoListed === undefined) return 'never-listed';
  if (firstUsMilitaryAction === undefined) return 'no-action';
  return ftoListed < firstUsMilitaryAction ? 'listed-first' : 'action-first';
}
