import { findNodeAtLocation } from 'jsonc-parser';
import { join } from 'node:path/posix';
import { describeAllowed } from '../data/nearest.ts';
import { locateKey, locateValue } from '../data/json-file.ts';
import type { Problem } from '../data/problem.ts';
import { locales } from '../i18n/locales.ts';
import type { TextLocale } from '../i18n/locales.ts';
import { localeStringsSchema, placeholderPattern } from '../i18n/strings.ts';
import type { LocaleStrings } from '../i18n/strings.ts';
import { checkInterfaceWords } from './check-interface-words.ts';
import type { Facts } from './facts.ts';
import { checkString, readCheckedJson } from './json-prose.ts';
import type { StoryJson } from './json-prose.ts';
import { report } from './rules.ts';

/** The strings of a locale as far as they could be read. */
export interface StringsFile {
  readonly locale: TextLocale;
  readonly json: StoryJson;
  readonly strings?: LocaleStrings | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads the strings of every locale and checks their shape.
 * @param contentDir folder of the content
 * @param wanted the locales, the default one first
 */
export function readStringsFiles(contentDir: string, wanted: readonly TextLocale[] = locales): StringsFile[] {
  return wanted.map((locale) => {
    const path = join(contentDir, 'locales', `${locale}.json`);
    const { json, value, problems } = readCheckedJson(path, path, localeStringsSchema);
    return { locale, json, strings: value, problems };
  });
}

/**
 * Checks the words of the interface and the charts in every locale. In a chart, `headline`, `note`, `description` and
 * `help` make statements; `title`, `asOf`, `labels`, the words on columns of data and the words of the interface name things (see `Prose`).
 * @param files the strings, those of the default locale first
 * @param facts records, charts and proper names
 */
export function checkStrings(files: readonly StringsFile[], facts: Facts): Problem[] {
  const base = files[0]?.json;
  // Each part is read from the syntax tree, so that one wrong shape does not hide what is wrong elsewhere.
  return files.flatMap(({ locale, json, problems }) => [
    ...problems,
    ...(json.intact
      ? [...chartProblems(json, facts), ...textProblems(json, locale, facts), ...checkInterfaceWords(json)]
      : []),
    ...(base === undefined || base === json || !base.intact || !json.intact ? [] : keyProblems(json, base)),
  ]);
}

/** Each chart has its block and each state its words, and there is no other. */
function chartProblems(json: StoryJson, facts: Facts): Problem[] {
  const chartIds = [...facts.charts.keys()];
  const blocks = keysAt(json, ['charts']);
  const unknown = blocks
    .filter((id) => !facts.charts.has(id))
    .map((id) => {
      const details = { found: id, allowed: describeAllowed(id, chartIds) };
      return report('unknown-chart', json.file, locateKey(json, ['charts', id]), details);
    });
  const inCharts = [...facts.charts].flatMap(([id, states]) => {
    if (blocks.includes(id)) return stateProblems(json, id, states);
    const message = `The chart ${id} has no words.`;
    return [report('missing-strings', json.file, locateKey(json, ['charts']), { message })];
  });
  return [...unknown, ...inCharts];
}

function stateProblems(json: StoryJson, chart: string, states: readonly string[]): Problem[] {
  const path = ['charts', chart, 'states'];
  const written = keysAt(json, path);
  const missing = states
    .filter((state) => !written.includes(state))
    .map((state) => {
      const message = `The state ${state} of the chart ${chart} has no headline and no description.`;
      return report('missing-strings', json.file, locateKey(json, path), { message });
    });
  const unknown = written
    .filter((state) => !states.includes(state))
    .map((state) => {
      const message = `The chart ${chart} has no such state.`;
      const details = { message, found: state, allowed: describeAllowed(state, states) };
      return report('unknown-state', json.file, locateKey(json, [...path, state]), details);
    });
  return [...missing, ...unknown];
}

function textProblems(json: StoryJson, locale: TextLocale, facts: Facts): Problem[] {
  const check = (path: readonly string[], makesStatements: boolean): Problem[] =>
    checkString(json, path, { locale, makesStatements, placeholders: true }, facts);
  const checkEach = (path: readonly string[], makesStatements: boolean): Problem[] =>
    keysAt(json, path).flatMap((key) => check([...path, key], makesStatements));
  return [
    ...checkEach(['interface'], false),
    ...keysAt(json, ['charts']).flatMap((id) => [
      ...check(['charts', id, 'title'], false),
      ...check(['charts', id, 'asOf'], false),
      ...checkEach(['charts', id, 'help'], true),
      ...keysAt(json, ['charts', id, 'states']).flatMap((state) => checkEach(['charts', id, 'states', state], true)),
      ...checkEach(['charts', id, 'labels'], false),
    ]),
    ...columnPaths(json).flatMap((path) => keysAt(json, path).flatMap((column) => checkEach([...path, column], false))),
  ];
}

/** Where words on columns of data files stand: those of all charts, then those of each. */
function columnPaths(json: StoryJson): string[][] {
  return [['data', 'columns'], ...keysAt(json, ['charts']).map((id) => ['charts', id, 'data', 'columns'])];
}

/** A locale has the keys of the default one, no fewer and no more, with the same placeholders. */
function keyProblems(json: StoryJson, base: StoryJson): Problem[] {
  const groups = [...keysAt(json, ['charts']).map((id) => ['charts', id, 'labels']), ...columnPaths(json)];
  return groups.flatMap((path) => {
    const own = keysAt(json, path);
    const model = keysAt(base, path);
    const missing = model
      .filter((key) => !own.includes(key))
      .map((key) =>
        report('missing-strings', json.file, locateKey(json, path), { message: `The key ${key} is missing.` }),
      );
    const unknown = own
      .filter((key) => !model.includes(key))
      .map((key) => {
        const details = { found: key, allowed: describeAllowed(key, model) };
        return report('unknown-strings', json.file, locateKey(json, [...path, key]), details);
      });
    const changed = own.flatMap((key) => {
      const found = placeholdersAt(json, [...path, key]);
      const allowed = placeholdersAt(base, [...path, key]);
      if (!model.includes(key) || found === allowed) return [];
      const message = 'The placeholders are not those of the default locale.';
      return [report('broken-placeholder', json.file, locateValue(json, [...path, key]), { message, found, allowed })];
    });
    return [...missing, ...unknown, ...changed];
  });
}

/** Keys of the object at a path, in the order of the file; none where there is no object. */
function keysAt(json: StoryJson, path: readonly string[]): string[] {
  const node = json.tree === undefined ? undefined : findNodeAtLocation(json.tree, [...path]);
  if (node?.type !== 'object') return [];
  return (node.children ?? []).map((property) => String(property.children?.[0]?.value));
}

function placeholdersAt(json: StoryJson, path: readonly string[]): string {
  const node = json.tree === undefined ? undefined : findNodeAtLocation(json.tree, [...path]);
  const found = String(node?.value ?? '').match(placeholderPattern) ?? [];
  return [...new Set(found)].sort().join(' ') || 'none';
}
