import type { Dataset } from '../../data/dataset.ts';
import type { LocalizedText } from '../../data/schema/text.ts';
import { findSeries } from '../../data/select.ts';
import type { Locale } from '../../i18n/locales.ts';
import { observeDesignations, type DesignationObservation } from './data.ts';
import { sourcesByState } from './sources.ts';
import type { DesignationState } from './states.ts';

/** A group of the notice with what the map says of it. */
export interface ListedGroup {
  readonly id: string;
  readonly displayName: LocalizedText;
  /** As the notice prints it. */
  readonly officialName: string;
  readonly aliases: readonly string[];
  readonly nameInArticle: string | undefined;
  readonly basedInMexico: boolean;
  readonly origin: LocalizedText;
  readonly base: {
    readonly id: string;
    readonly name: LocalizedText;
    readonly region: string;
    readonly isBorderCity: boolean;
    readonly lon: number;
    readonly lat: number;
    readonly seenInSource: boolean;
  };
  readonly alreadySanctioned: boolean;
}

/** What the designation map takes from the dataset: the groups in the order of the notice, and each state's sources. */
export interface DesignationSlice {
  readonly groups: readonly ListedGroup[];
  readonly sourceIds: Readonly<Record<DesignationState, readonly string[]>>;
  /** The rows of the chart's data. */
  readonly observations: readonly DesignationObservation[];
}

/** Id of the group that the article calls by a name the notice does not have. */
export const misnamedGroupId = 'cartel-del-noreste';

/**
 * Takes the eight groups out of the dataset.
 * @param dataset the whole dataset
 * @returns groups in the order of the notice
 * @throws Error when the series, a group, its designation or its base is missing
 */
export function selectDesignations(dataset: Dataset): DesignationSlice {
  const rows = findSeries(dataset, 'series-fto-designations').rows.toSorted((a, b) => a.order - b.order);
  const groups = rows.map((row) => selectGroup(dataset, row.organizationId));
  const placeIds = groups.filter((group) => group.basedInMexico).map((group) => group.base.id);
  return {
    groups,
    observations: observeDesignations(dataset, groups),
    sourceIds: sourcesByState(dataset, rows, placeIds),
  };
}

function selectGroup(dataset: Dataset, id: string): ListedGroup {
  const organization = dataset.organizations.get(id);
  const designation = organization?.designation;
  if (organization === undefined || designation === undefined) {
    throw new Error(`The designation map needs a designated group "${id}" among the organizations.`);
  }
  const place = dataset.places.get(designation.basePlaceId);
  if (place === undefined) throw new Error(`The base of "${id}" is no place: "${designation.basePlaceId}".`);
  return {
    id,
    displayName: organization.displayName,
    officialName: designation.officialName,
    aliases: designation.aliases,
    nameInArticle: designation.nameInArticle,
    basedInMexico: designation.basedInMexico,
    origin: designation.originCountry,
    base: {
      id: place.id,
      name: place.name,
      region: place.region,
      isBorderCity: place.kind === 'border-city',
      lon: place.lon,
      lat: place.lat,
      seenInSource: designation.baseSeenInSource,
    },
    alreadySanctioned: designation.alreadySanctionedBefore,
  };
}

/** The words of a text in a locale; English where the locale's edition is not written yet. */
export function inLocale(text: LocalizedText, locale: Locale): string {
  const forms: Readonly<Partial<Record<string, string>>> = text;
  return forms[locale] ?? text.en;
}
