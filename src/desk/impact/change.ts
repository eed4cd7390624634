import { charts } from '../../charts/registry.ts';
import { readContent, type ContentReading } from '../../check/content-reading.ts';
import { locales } from '../../i18n/locales.ts';
import { changedPlaces, type ChangedPlaces } from './changed-places.ts';
import { changedStates, type ChangedState } from './changed-states.ts';
import { withLastCommit } from './last-commit.ts';
import { changedFiles } from './outputs.ts';
import { siteContent } from './site-content.ts';
import { stepPlaces, type StepPlace } from './words-of-record.ts';

/** Everything that differs between two states of the content. */
export interface Change extends ChangedPlaces {
  readonly states: readonly (ChangedState & { readonly steps: readonly StepPlace[] })[];
  /** Files of the built site, from its folder, in order. */
  readonly files: readonly string[];
}

/**
 * Tells what the uncommitted changes of the content change.
 * @param content the content as it was read, without errors
 * @throws Error that says in a sentence why that is not known
 */
export function uncommittedChange(content: ContentReading): Change {
  return withLastCommit(content.folder, (folder) => changeBetween(readContent(folder, charts), content));
}

/**
 * Compares two states of the content. Map shapes are part of what draws the charts, so they are the same for both.
 * @param before the content as it was, from any folder
 * @param after the content as it is, without errors
 * @throws Error when the content as it was cannot be read
 */
export function changeBetween(before: ContentReading, after: ContentReading): Change {
  const steps = stepPlaces(after);
  const states = new Map<string, Change['states'][number]>();
  const files = new Set<string>();
  for (const locale of locales) {
    const [past, now] = [siteContent(before, locale), siteContent(after, locale)];
    for (const file of changedFiles(past, now)) files.add(file);
    for (const changed of changedStates(past, now)) {
      const { id } = changed.assets.chart;
      const shown = steps.filter(({ chart, state }) => chart === id && state === changed.state);
      states.set(`${id} ${changed.state}`, { ...changed, steps: shown });
    }
  }
  return { ...changedPlaces(before, after), states: [...states.values()], files: [...files].sort() };
}
