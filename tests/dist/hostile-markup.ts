import { csvParseRows } from 'd3-dsv';
import { hostileTexts, mark } from '../content/hostile-text/texts.ts';
import { readHtml, readXml } from './markup-read.ts';
import type { MarkupRead, PlacedText } from './markup-read.ts';
import { readBuilt } from './site.ts';
import type { BuiltSite } from './site.ts';

/** Attributes that hold words or the address of a source; that of a heading holds its words in small letters. */
const wordAttributes = /\[(?:title|content|alt|aria-label|label|id|href|data-[a-z-]+)\]$/;
/** Attributes that a browser follows or loads. */
const addressAttributes = /\[(?:href|src|srcset|action|formaction|poster|data|xlink:href)\]$/;
const scriptAddress = /^\s*(?:javascript|vbscript|data:text)/i;

/** A file that is markup, or a part of one. */
export interface Markup {
  readonly name: string;
  readonly kind: 'page' | 'page without scripts' | 'picture or feed' | 'code to paste';
  readonly read: MarkupRead;
}

/** What was found in a site with hostile texts. */
export interface HostileFindings {
  /** Everything that is more than text, each as a line. */
  readonly faults: readonly string[];
  /** Names of the hostile texts that stand whole in the words of some page. */
  readonly shown: ReadonlySet<string>;
  /** How many of each kind of markup were read. */
  readonly counts: ReadonlyMap<Markup['kind'], number>;
}

/**
 * Reads every file of a site that was built with hostile texts, and tells what they are beyond text.
 * @param site that site
 * @param plain the same site without them: it shows which elements and attributes are the project's own
 * @param own elements and attributes that the hostile site has beyond the plain one for other reasons
 * @param isRead which files of markup are read, all of them when left out
 */
export function readHostileSite(
  site: BuiltSite,
  plain: BuiltSite,
  own: readonly string[],
  isRead: (file: string) => boolean = () => true,
): HostileFindings {
  const markup = markupOf(site, isRead);
  const known = new Set([...own, ...markupOf(plain, isRead).flatMap(({ read }) => [...read.names])]);
  const faults = [...markup.flatMap((one) => faultsOf(one, known)), ...filesWithMark(site), ...formulas(site)];
  const words = markup
    .filter(({ kind }) => kind === 'page')
    .flatMap(({ read }) => read.texts.filter(({ place }) => !/\[|^script|^style/.test(place)));
  const shown = hostileTexts.filter(({ text }) => words.some((one) => one.text.includes(text)));
  const byKind = Map.groupBy(markup, ({ kind }) => kind);
  return {
    faults: [...new Set(faults)],
    shown: new Set(shown.map(({ name }) => name)),
    counts: new Map([...byKind].map(([kind, { length }]) => [kind, length])),
  };
}

/** All markup of a site: pages with and without scripts, the code to paste that they offer, pictures, the feed. */
function markupOf(site: BuiltSite, isRead: (file: string) => boolean): Markup[] {
  const pages = site.pages
    .filter(({ file }) => isRead(file))
    .flatMap(({ file, html }): Markup[] => {
      const read = readHtml(html);
      const code = read.texts.filter(({ place, text }) => place === 'textarea' && text.startsWith('<'));
      return [
        { name: file, kind: 'page', read },
        { name: file, kind: 'page without scripts', read: readHtml(html, { hasScripts: false }) },
        ...code.map(({ text }) => piece(file, text)),
      ];
    });
  const files = [...site.files].filter(isRead).sort();
  const xml = files
    .filter((file) => /\.(?:svg|xml)$/.test(file))
    .map((file): Markup => ({ name: file, kind: 'picture or feed', read: readXml(readBuilt(site, file)) }));
  const oembed = files
    .filter((file) => file.endsWith('oembed.json'))
    .map((file) => piece(file, (JSON.parse(readBuilt(site, file)) as { html: string }).html));
  return [...pages, ...xml, ...oembed];
}

function piece(name: string, html: string): Markup {
  return { name, kind: 'code to paste', read: readHtml(html, { isFragment: true }) };
}

/**
 * What in a piece of markup is more than text, each as a line.
 * @param known elements and attributes that are the project's own
 */
export function faultsOf({ name, read }: Pick<Markup, 'name' | 'read'>, known: ReadonlySet<string>): string[] {
  const strange = [...read.names].filter((one) => !known.has(one) || one.includes('[on'));
  return [
    ...read.errors.map((error) => `${name}: ${error}`),
    ...strange.map((one) => `${name}: ${one} comes from a text`),
    ...read.texts.filter(isFault).map(({ place, text }) => `${name}: ${place} holds ${text.slice(0, 80)}`),
  ];
}

function isFault({ place, text }: PlacedText): boolean {
  if (addressAttributes.test(place) && scriptAddress.test(text)) return true;
  if (!text.includes(mark)) return false;
  if (place.endsWith(']')) return !wordAttributes.test(place);
  if (place === 'script application/json' || place === 'script application/ld+json') return !isJson(text);
  return /^(?:script|style|#)/.test(place);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Code, styles and headers know no text of the content; JSON has to be whole. */
function filesWithMark(site: BuiltSite): string[] {
  const files = [...site.files];
  return [
    ...files
      .filter((file) => /\.(?:js|css)$|^_headers$/.test(file) && readBuilt(site, file).includes(mark))
      .map((file) => `${file} holds hostile text`),
    ...files
      .filter((file) => file.endsWith('.json') && !isJson(readBuilt(site, file)))
      .map((file) => `${file} is no JSON`),
  ];
}

/** Cells that a spreadsheet would run. */
function formulas(site: BuiltSite): string[] {
  return [...site.files]
    .filter((file) => file.endsWith('.csv'))
    .flatMap((file) =>
      csvParseRows(readBuilt(site, file))
        .flat()
        .map((cell) => [file, cell] as const),
    )
    .filter(([, cell]) => /^[=+@\t\r]|^-(?![\d.]+$)/.test(cell))
    .map(([file, cell]) => `${file}: a spreadsheet would run ${cell.slice(0, 80)}`);
}
