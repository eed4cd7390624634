import type { Dataset } from '../../data/dataset.ts';
import { findRecord, sourcesOf } from '../../data/select.ts';
import { datePrecision } from '../../i18n/format.ts';
import type { ColumnPlan } from './chart-data.ts';
import { partialDatePattern } from './chart-data.ts';

/** What every row of data says of where it comes from. */
export interface Evidence {
  /** Id of the record the row rests on. */
  readonly record: string;
  readonly series: string | undefined;
  readonly seriesRow: string | undefined;
  readonly asOf: string | undefined;
  readonly asOfPrecision: string | undefined;
  /** Date of the latest of the sources. */
  readonly published: string | undefined;
  /** A claim's status, or how far a quotation's wording was found; nothing for other records. */
  readonly verification: string | undefined;
  /** How exact a figure is; nothing for other records. */
  readonly precision: string | undefined;
  /** Ids, primary sources first. */
  readonly sources: readonly string[];
}

/** What a row is made from. */
export interface Ground {
  readonly record: string;
  /** The row of a series that it is, or that its record repeats. */
  readonly cell?: { readonly seriesId: string; readonly rowId: string } | undefined;
  readonly sourceIds: readonly string[];
  /** A date as precise as it is known; that of the record, where it has one, when left out. */
  readonly asOf?: string | undefined;
  /** Whether even the written part of the date is approximate. */
  readonly isAbout?: boolean | undefined;
}

/**
 * Says of an observation where it comes from.
 * @param dataset the whole dataset
 * @param ground the record, the row of a series and the sources
 * @throws Error when the record or a source is missing
 */
export function evidenceOf(dataset: Dataset, { record, cell, sourceIds, asOf, isAbout }: Ground): Evidence {
  const found = findRecord(dataset, record);
  if (found === undefined) throw new Error(`The data needs the record "${record}".`);
  const dated = asOf === undefined ? dateOf(found) : { date: asOf, isAbout: isAbout === true };
  const sources = sourcesOf(dataset, { sourceIds: [...new Set(sourceIds)] });
  return {
    record,
    series: cell?.seriesId ?? (found.kind === 'series' ? record : undefined),
    seriesRow: cell?.rowId,
    asOf: dated?.date,
    asOfPrecision: dated === undefined ? undefined : dated.isAbout ? 'about' : datePrecision(dated.date),
    published: sources
      .flatMap(({ date }) => date ?? [])
      .toSorted()
      .at(-1),
    verification: verificationOf(found),
    precision: found.kind === 'figure' ? found.record.precision : undefined,
    sources: sources.map(({ id }) => id),
  };
}

/**
 * Says where an observation that is a figure comes from.
 * @throws Error when there is no such figure
 */
export function evidenceOfFigure(dataset: Dataset, id: string): Evidence {
  const figure = dataset.figures.get(id);
  if (figure === undefined) throw new Error(`The data needs the figure "${id}".`);
  return evidenceOf(dataset, { record: id, cell: figure.cell, sourceIds: figure.sourceIds });
}

/** How exact a figure is, for charts that show figures. */
export const precisionColumn: ColumnPlan<Evidence> = {
  name: 'precision',
  type: 'string',
  cell: ({ precision }) => precision,
};

/** The columns that say it, the last of every chart's data. */
export const evidenceColumns: readonly ColumnPlan<Evidence>[] = [
  { name: 'record', type: 'string', cell: ({ record }) => record },
  { name: 'series', type: 'string', cell: ({ series }) => series },
  { name: 'series_row', type: 'string', cell: ({ seriesRow }) => seriesRow },
  { name: 'as_of', type: 'string', pattern: partialDatePattern, cell: ({ asOf }) => asOf },
  {
    name: 'as_of_precision',
    type: 'string',
    pattern: 'day|month|year|about',
    cell: ({ asOfPrecision }) => asOfPrecision,
  },
  { name: 'published', type: 'string', pattern: partialDatePattern, cell: ({ published }) => published },
  { name: 'verification', type: 'string', cell: ({ verification }) => verification },
  { name: 'sources', type: 'string', separator: ' ', cell: ({ sources }) => sources.join(' ') },
];

type Found = NonNullable<ReturnType<typeof findRecord>>;

function dateOf(found: Found): { readonly date: string; readonly isAbout: boolean } | undefined {
  if (found.kind === 'figure') return { date: found.record.asOf, isAbout: false };
  if (found.kind !== 'quote' && found.kind !== 'event') return undefined;
  const { date, datePrecision } = found.record;
  return date === undefined ? undefined : { date, isAbout: datePrecision === 'about' };
}

function verificationOf(found: Found): string | undefined {
  if (found.kind === 'claim') return found.record.status;
  return found.kind === 'quote' ? found.record.verification : undefined;
}
