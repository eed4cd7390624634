import type { Locale } from '../../i18n/locales.ts';
import { intlTag } from '../../i18n/format.ts';
import type { ChartStrings } from '../../i18n/strings.ts';
import { fillPlaceholders, textOf } from '../../i18n/strings.ts';
import type { ChartTable } from '../core/chart.ts';
import type { DesignationSlice, ListedGroup } from './slice.ts';
import { inLocale, misnamedGroupId } from './slice.ts';
import type { DesignationState } from './states.ts';

/**
 * Where a group's historic base is, in words: by the place's own template where the strings have one, else city and state.
 * @param group one of the groups based in Mexico
 */
export function describeBase(group: ListedGroup, strings: ChartStrings, locale: Locale): string {
  const own = `base.${group.base.id}`;
  const city = inLocale(group.base.name, locale);
  return textOf(strings.labels, own in strings.labels ? own : 'base', { city, region: group.base.region });
}

/**
 * What a state shows and what changed, in words.
 * @returns the state's description with the names filled in; may hold `[words](record-id)`
 * @throws Error when the state has no description or a group it speaks of is missing
 */
export function describeDesignations(
  { groups }: DesignationSlice,
  state: DesignationState,
  strings: ChartStrings,
  locale: Locale,
): string {
  const template = strings.states[state]?.description;
  if (template === undefined) throw new Error(`The designation map needs a description of the state "${state}".`);
  const list = new Intl.ListFormat(intlTag(locale), { type: 'conjunction' });
  const names = (chosen: readonly ListedGroup[]): string =>
    list.format(chosen.map((group) => inLocale(group.displayName, locale)));
  const misnamed = groups.find((group) => group.id === misnamedGroupId);
  if (misnamed?.nameInArticle === undefined) throw new Error(`"${misnamedGroupId}" has no name in the article.`);
  const bases = groups.filter((group) => group.basedInMexico);
  return fillPlaceholders(template, {
    officialNames: list.format(groups.map((group) => group.officialName)),
    others: names(groups.filter((group) => !group.basedInMexico)),
    bases: list.format(
      bases.map((group) =>
        textOf(strings.labels, 'baseOf', {
          name: inLocale(group.displayName, locale),
          base: describeBase(group, strings, locale),
        }),
      ),
    ),
    unseen: names(bases.filter((group) => !group.base.seenInSource)),
    nameInArticle: misnamed.nameInArticle,
    officialName: misnamed.officialName,
    new: names(groups.filter((group) => !group.alreadySanctioned)),
    before: names(groups.filter((group) => group.alreadySanctioned)),
  });
}

/**
 * The groups as rows, in the order of the notice; every state shows the same groups.
 * @returns one row a group
 */
export function tabulateDesignations({ groups }: DesignationSlice, strings: ChartStrings, locale: Locale): ChartTable {
  const word = (key: string, values: Record<string, string> = {}): string =>
    textOf(strings.labels, `table.${key}`, values);
  return {
    caption: word('caption'),
    columns: ['officialName', 'nameInArticle', 'base', 'sanctioned'].map((key) => word(key)),
    rows: groups.map((group) => [
      group.officialName,
      group.nameInArticle ?? word('notNamed'),
      baseCell(group, strings, locale),
      word(group.alreadySanctioned ? 'yes' : 'no'),
    ]),
  };
}

function baseCell(group: ListedGroup, strings: ChartStrings, locale: Locale): string {
  if (!group.basedInMexico) return inLocale(group.origin, locale);
  const base = describeBase(group, strings, locale);
  return group.base.seenInSource ? base : textOf(strings.labels, 'table.cityNotSeen', { base });
}
