import { mdxToMdast, type MdastNode } from 'satteri';
import type { ChartAssets } from '../../charts/core/chart-assets.ts';
import { evidenceComponents } from '../../check/components.ts';
import { attributeOf, childrenOf, isElement, stepsIn, wordsOf } from '../../check/mdx-tree.ts';
import { parseEvidenceText } from '../../i18n/evidence-text.ts';
import { recordsInState, type StatePart } from '../../site/state-records.ts';

/** A text with evidence as the ledger reads it: a chapter, or a page beside the story. */
export interface LedgerText {
  readonly title: string;
  /** Slug of the chapter; a page beside the story has none. */
  readonly chapter?: string;
  /** Address of the text, to which the id of a step is added. */
  readonly address: string;
  /** Id of the text's own element on that page; none where it is the page. */
  readonly anchor?: string;
  /** One sentence of lists, with `[words](record-id)`. */
  readonly summary: string;
  /** MDX. */
  readonly body: string;
}

/** Words that are tied to a record. */
export interface WordsPlace {
  readonly title: string;
  readonly address: string;
  /** As they stand; a quotation that prints its record's whole wording has none of its own. */
  readonly words: string;
}

/** A state of a chart that stands on a record, and by what of it. */
export interface StatePlace {
  readonly chart: string;
  readonly state: string;
  readonly parts: readonly StatePart[];
}

/** Where a record is used. */
export interface Places {
  readonly words: WordsPlace[];
  readonly states: StatePlace[];
  /** Slugs of the chapters in which its words stand or its states are shown. */
  readonly chapters: Set<string>;
}

/**
 * Finds every place that uses a record, in the order in which readers come to them: words before graphics.
 * @param texts chapters in their order, then pages
 * @param charts all charts
 * @param tabled what the table of differences says of a claim, by the claim's id
 */
export function findPlaces(
  texts: readonly LedgerText[],
  charts: readonly ChartAssets[],
  tabled: ReadonlyMap<string, string>,
): ReadonlyMap<string, Places> {
  const finder = new PlaceFinder(tabled);
  for (const text of texts) finder.readText(text);
  for (const assets of charts) finder.readChart(assets);
  return finder.places;
}

class PlaceFinder {
  readonly places = new Map<string, Places>();
  /** Chapters that show a state, by chart and state, parted by a space. */
  readonly #shownIn = new Map<string, Set<string>>();
  readonly #tabled: ReadonlyMap<string, string>;

  constructor(tabled: ReadonlyMap<string, string>) {
    this.#tabled = tabled;
  }

  readText(text: LedgerText): void {
    for (const { text: words, record } of parseEvidenceText(text.summary)) {
      if (record !== undefined) this.#addWords(record, words, text, text.anchor);
    }
    const tree = mdxToMdast(text.body);
    this.#walk(tree, text, text.anchor);
    for (const { step, chart } of stepsIn(tree)) {
      const shown = `${chart ?? ''} ${attributeOf(step, 'state') ?? ''}`;
      const chapters = this.#shownIn.get(shown) ?? new Set();
      if (text.chapter !== undefined) this.#shownIn.set(shown, chapters.add(text.chapter));
    }
  }

  readChart(assets: ChartAssets): void {
    for (const state of assets.chart.states) {
      const parts = new Map<string, StatePart[]>();
      for (const [part, records] of recordsInState(assets, state)) {
        for (const record of records) parts.set(record, [...(parts.get(record) ?? []), part]);
      }
      for (const [record, used] of parts) {
        const places = this.#placesOf(record);
        places.states.push({ chart: assets.chart.id, state, parts: used });
        for (const chapter of this.#shownIn.get(`${assets.chart.id} ${state}`) ?? []) places.chapters.add(chapter);
      }
    }
  }

  #walk(node: MdastNode, text: LedgerText, anchor: string | undefined): void {
    const at = isElement(node) && node.name === 'Step' ? attributeOf(node, 'id') : anchor;
    if (isElement(node)) {
      if (node.name === 'Differences') for (const [id, words] of this.#tabled) this.#addWords(id, words, text, id);
      if (evidenceComponents.has(node.name ?? ''))
        this.#addWords(attributeOf(node, 'id') ?? '', wordsOf(node), text, at);
    }
    for (const child of childrenOf(node)) this.#walk(child, text, at);
  }

  #addWords(record: string, found: string, { title, chapter, address }: LedgerText, anchor: string | undefined): void {
    const places = this.#placesOf(record);
    const words = found.replaceAll(/\s+/g, ' ').trim();
    places.words.push({ title, address: anchor === undefined ? address : `${address}#${anchor}`, words });
    if (chapter !== undefined) places.chapters.add(chapter);
  }

  #placesOf(record: string): Places {
    const known = this.places.get(record) ?? { words: [], states: [], chapters: new Set<string>() };
    this.places.set(record, known);
    return known;
  }
}
