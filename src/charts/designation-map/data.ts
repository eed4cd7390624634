import type { Dataset } from '../../data/dataset.ts';
import { findSeries } from '../../data/select.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/story.ts';
import { fillColumns } from '../core/chart-data.ts';
import type { ChartData, ColumnPlan, DataStrings } from '../core/chart-data.ts';
import { evidenceColumns, evidenceOf } from '../core/evidence.ts';
import type { Evidence } from '../core/evidence.ts';
import type { DesignationSlice, ListedGroup } from './slice.ts';

/** A group of the notice with the dates of its listing. */
export interface DesignationObservation extends Evidence {
  readonly group: ListedGroup;
  readonly order: number;
  readonly determinedOn: string;
  readonly designatedOn: string;
}

const seriesId = 'series-fto-designations';

/**
 * The groups in the order of the notice.
 * @throws Error when a record is missing
 */
export function observeDesignations(dataset: Dataset, groups: readonly ListedGroup[]): DesignationObservation[] {
  const { rows } = findSeries(dataset, seriesId);
  return groups.map((group) => {
    const row = rows.find(({ organizationId }) => organizationId === group.id);
    const base = dataset.places.get(group.base.id);
    if (row === undefined || base === undefined)
      throw new Error(`The data needs the listing and base of "${group.id}".`);
    const { id: rowId, order, determinedOn, designatedOn } = row;
    const sourceIds = group.basedInMexico ? [...row.sourceIds, ...base.sourceIds] : row.sourceIds;
    const cell = { seriesId, rowId };
    return {
      ...evidenceOf(dataset, { record: seriesId, cell, sourceIds, asOf: designatedOn }),
      group,
      order,
      determinedOn,
      designatedOn,
    };
  });
}

/** The base of a group based in Mexico; the others have no mark on the map. */
function baseOf({ group }: DesignationObservation): ListedGroup['base'] | undefined {
  return group.basedInMexico ? group.base : undefined;
}

const columns: readonly ColumnPlan<DesignationObservation>[] = [
  { name: 'notice_order', type: 'integer', cell: ({ order }) => order },
  { name: 'group_id', type: 'string', cell: ({ group }) => group.id },
  { name: 'group_name', type: 'string', cell: ({ group }, locale) => inLocale(group.displayName, locale) },
  { name: 'official_name', type: 'string', cell: ({ group }) => group.officialName },
  { name: 'aliases', type: 'string', separator: '|', cell: ({ group }) => group.aliases.join('|') || undefined },
  { name: 'name_in_article', type: 'string', cell: ({ group }) => group.nameInArticle },
  { name: 'determined_on', type: 'date', cell: ({ determinedOn }) => determinedOn },
  { name: 'designated_on', type: 'date', cell: ({ designatedOn }) => designatedOn },
  { name: 'sanctioned_before', type: 'boolean', cell: ({ group }) => group.alreadySanctioned },
  { name: 'based_in_mexico', type: 'boolean', cell: ({ group }) => group.basedInMexico },
  { name: 'origin', type: 'string', cell: ({ group }, locale) => inLocale(group.origin, locale) },
  {
    name: 'base',
    type: 'string',
    cell: (row, locale) => {
      const base = baseOf(row);
      return base && inLocale(base.name, locale);
    },
  },
  { name: 'state', type: 'string', cell: (row) => baseOf(row)?.region },
  { name: 'longitude', type: 'decimal', unit: 'degrees', cell: (row) => baseOf(row)?.lon },
  { name: 'latitude', type: 'decimal', unit: 'degrees', cell: (row) => baseOf(row)?.lat },
  { name: 'base_seen', type: 'boolean', cell: (row) => baseOf(row)?.seenInSource },
  ...evidenceColumns,
];

/** The groups of the notice, a row each. */
export function designationData({ observations }: DesignationSlice, strings: DataStrings, locale: Locale): ChartData {
  return fillColumns(columns, observations, strings, locale);
}
