import { problemAt } from './references.ts';
import { writtenPrecision } from './schema/partial-date.ts';
import { unitMismatch } from './schema/unit.ts';
import type { Part } from './shape.ts';
import type { Problem } from './problem.ts';
import type { Claim } from './schema/claim.ts';
import type { Figure } from './schema/figure.ts';
import type { Organization } from './schema/organization.ts';
import type { Quote } from './schema/quote.ts';
import type { Series } from './schema/series.ts';
import type { Event } from './schema/event.ts';

/** A record of the right shape together with where it stands. */
export interface Placed<Value> {
  readonly part: Part;
  readonly value: Value;
}

/** The records whose fields have to agree with each other. */
export interface CheckedRecords {
  readonly claims: readonly Placed<Claim>[];
  readonly quotes: readonly Placed<Quote>[];
  readonly figures: readonly Placed<Figure>[];
  readonly events: readonly Placed<Event>[];
  readonly organizations: readonly Placed<Organization>[];
  readonly series: readonly Placed<Series>[];
}

/**
 * Reports values of well-shaped records that contradict each other, inside a record or across records.
 * @param records the records that have the right shape
 */
export function checkIntegrity(records: CheckedRecords): Problem[] {
  const series = new Map(records.series.map(({ value }) => [value.id as string, value]));
  return [
    ...records.quotes.flatMap(({ part, value }) => [
      ...checkPrecision(part, [], value),
      ...checkRecordWording(part, value),
      ...checkSubject(part, value),
      ...checkExcerpt(part, value),
    ]),
    ...records.events.flatMap(({ part, value }) => checkPrecision(part, [], value)),
    ...records.figures.flatMap(({ part, value }) => [...checkFigure(part, value), ...checkCell(part, value, series)]),
    ...records.organizations.flatMap(({ part, value }) => checkDesignation(part, value)),
    ...records.series.flatMap(({ part, value }) => checkSeries(part, value)),
  ];
}

interface Dated {
  readonly date?: string | undefined;
  readonly datePrecision?: string | undefined;
}

function checkPrecision(part: Part, path: (string | number)[], { date, datePrecision }: Dated): Problem[] {
  if (date === undefined && datePrecision === undefined) return [];
  if (date === undefined || datePrecision === undefined) {
    return [problemAt(part, path, 'incomplete-record', 'A date and its precision stand together.')];
  }
  const written = writtenPrecision(date);
  if (datePrecision === 'about' || datePrecision === written) return [];
  const message = `The date ${date} is written as a ${written}.`;
  return [
    problemAt(part, [...path, 'datePrecision'], 'precision-mismatch', message, datePrecision, `${written}, about`),
  ];
}

function checkRecordWording(part: Part, quote: Quote): Problem[] {
  if ((quote.recordWording === undefined) === (quote.recordSourceId === undefined)) return [];
  const message = 'The wording on record and the source it was read in stand together.';
  return [problemAt(part, [], 'incomplete-record', message)];
}

function checkSubject(part: Part, { kind, subject }: Quote): Problem[] {
  if ((kind === 'speech') === (subject !== undefined)) return [];
  return [problemAt(part, [], 'incomplete-record', 'Speech has a subject, and only speech.')];
}

function checkExcerpt(part: Part, { excerpt, recordWording, displayText }: Quote): Problem[] {
  const shown = recordWording ?? displayText;
  if (excerpt === undefined || shown.includes(excerpt)) return [];
  const message = 'The excerpt is no exact part of the wording the story shows.';
  return [problemAt(part, ['excerpt'], 'excerpt-mismatch', message, excerpt, shown)];
}

function checkFigure(part: Part, figure: Figure): Problem[] {
  const bounds = (['value', 'upper'] as const).flatMap((field) => {
    const number = figure[field];
    const allowed = number === undefined ? undefined : unitMismatch(number, figure.unit);
    if (allowed === undefined) return [];
    return [
      problemAt(part, [field], 'unit-mismatch', 'The value is not possible in its unit.', String(number), allowed),
    ];
  });
  const isRange = figure.precision === 'range';
  const fits = isRange ? figure.upper !== undefined && figure.upper > figure.value : figure.upper === undefined;
  if (fits) return bounds;
  const message = isRange ? 'A range needs an upper end above its value.' : 'Only a range has an upper end.';
  return [...bounds, problemAt(part, ['upper'], 'range-mismatch', message)];
}

function checkCell(part: Part, figure: Figure, series: ReadonlyMap<string, Series>): Problem[] {
  const table = figure.cell === undefined ? undefined : series.get(figure.cell.seriesId);
  // A series that is unknown or has the wrong shape is reported where it stands.
  if (figure.cell === undefined || table === undefined) return [];
  const { rowId, column } = figure.cell;
  const row: Record<string, unknown> | undefined = table.rows.find((candidate) => candidate.id === rowId);
  const unit = table.columns.find((candidate) => candidate.key === column)?.unit;
  if (row === undefined || unit === undefined) {
    return [problemAt(part, ['cell'], 'cell-mismatch', `${table.id} has no such cell.`, `${rowId}, ${column}`)];
  }
  if (unit !== figure.unit) {
    return [problemAt(part, ['unit'], 'cell-mismatch', 'The cell has another unit.', figure.unit, unit)];
  }
  if (row[column] === figure.value) return [];
  return [
    problemAt(
      part,
      ['value'],
      'cell-mismatch',
      'The cell has another value.',
      String(figure.value),
      String(row[column]),
    ),
  ];
}

function checkDesignation(part: Part, organization: Organization): Problem[] {
  const isGroup = organization.kind === 'designated-group';
  if (isGroup === (organization.designation !== undefined)) return [];
  const message = 'A designated group has what the notice says about it, and no other body has.';
  return [problemAt(part, [], 'incomplete-record', message)];
}

function checkSeries(part: Part, series: Series): Problem[] {
  const fields = new Set(series.rows.flatMap((row) => Object.keys(row)));
  const columns = series.columns.flatMap((column, index) => {
    if (!fields.has(column.key)) {
      const message = 'No row has the column.';
      return [
        problemAt(part, ['columns', index, 'key'], 'column-mismatch', message, column.key, [...fields].join(', ')),
      ];
    }
    if (column.type !== 'integer' && column.type !== 'number') return [];
    if (column.unit === undefined) {
      return [problemAt(part, ['columns', index], 'column-mismatch', 'A column of numbers needs a unit.', column.key)];
    }
    return cellUnits(part, series, column.key, column.unit);
  });
  const dates = series.rows.flatMap((row, index) =>
    checkPrecision(part, ['rows', index], 'datePrecision' in row ? row : {}),
  );
  return [...columns, ...dates, ...repeatedRows(part, series)];
}

function cellUnits(part: Part, series: Series, key: string, unit: Figure['unit']): Problem[] {
  return series.rows.flatMap((row: Record<string, unknown>, index) => {
    const value = row[key];
    const allowed = typeof value === 'number' ? unitMismatch(value, unit) : undefined;
    if (allowed === undefined) return [];
    const message = 'The value is not possible in the unit of its column.';
    return [problemAt(part, ['rows', index, key], 'unit-mismatch', message, String(value), allowed)];
  });
}

function repeatedRows(part: Part, series: Series): Problem[] {
  const ids = series.rows.map((row) => row.id);
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return [];
    return [problemAt(part, ['rows', index, 'id'], 'duplicate-id', 'Another row of the series has this id.', id)];
  });
}
