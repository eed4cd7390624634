import { prepareChart, type ChartAssets } from '../../charts/core/chart-assets.ts';
import type { Dataset } from '../../data/dataset.ts';
import { everyRecord, watchDataset } from '../../data/watched-dataset.ts';
import { attempt, textOf, type Output } from './output.ts';
import { outputsOf } from './outputs.ts';
import { pageOutputs } from './page-outputs.ts';
import { contentOf, type SiteContent } from './site-content.ts';

/** What a file is made of, and what was read of the dataset to make it. */
interface Made {
  readonly text: string;
  readonly reads: ReadonlySet<string>;
}

/**
 * Knows what each file of the built site is made of, and tells which files are made of something else when the content changes.
 * What did not read a record that changes is not made again.
 */
export class Foretelling {
  readonly #site: SiteContent;
  readonly #before = new Map<string, Made>();
  /** What each chart read when it was prepared; all that it draws rests on that. */
  readonly #chartReads = new Map<string, ReadonlySet<string>>();
  #reads = new Set<string>();

  constructor(site: SiteContent) {
    const dataset = watchDataset(site.data.dataset, (name, id) => this.#reads.add(`${name} ${id}`));
    const data = { ...site.data, dataset };
    const charts = site.charts.map(({ chart }) => {
      const { value, reads } = this.#watch(() => prepareChart(chart, data));
      this.#chartReads.set(chart.id, reads);
      return value;
    });
    this.#site = { ...site, data, charts };
    for (const { file, of, chart } of outputsOf(this.#site)) {
      const { value, reads } = this.#watch(() => textOf(of));
      const prepared = charts.filter(({ chart: { id } }) => chart === undefined || chart === id);
      const ofCharts = prepared.flatMap(({ chart: { id } }) => [...(this.#chartReads.get(id) ?? [])]);
      this.#before.set(file, { text: value, reads: new Set([...reads, ...ofCharts]) });
    }
  }

  /**
   * @param dataset the dataset with another record in the place of one
   * @param collection the collection of that record
   * @param id its id
   * @returns the files that then are made of something else
   */
  withDataset(dataset: Dataset, collection: keyof Dataset, id: string): string[] {
    const isRead = (reads: ReadonlySet<string> | undefined): boolean =>
      [id, everyRecord].some((each) => reads?.has(`${collection} ${each}`) === true);
    const data = { ...this.#site.data, dataset };
    const isTouched = ({ chart }: ChartAssets): boolean => isRead(this.#chartReads.get(chart.id));
    const prepared = this.#site.charts.map((assets) => ({
      id: assets.chart.id,
      assets: isTouched(assets) ? attempt(() => prepareChart(assets.chart, data)) : assets,
    }));
    const charts = prepared.flatMap(({ assets }) => (assets instanceof Error ? [] : [assets]));
    // A chart that cannot be prepared any more changes in all its files.
    const lost = new Set(prepared.flatMap(({ id, assets }) => (assets instanceof Error ? [id] : [])));
    const filesOfLost = outputsOf(this.#site).filter(({ chart }) => chart !== undefined && lost.has(chart));
    const reading = outputsOf({ ...this.#site, data, charts }).filter(({ file }) =>
      isRead(this.#before.get(file)?.reads),
    );
    return [...filesOfLost.map(({ file }) => file), ...this.#changed(reading)];
  }

  /**
   * @param changes other words, of charts or of chapters
   * @returns the files that then are made of something else
   */
  withWords(changes: Partial<Pick<SiteContent, 'texts'> & Pick<SiteContent['data'], 'strings'>>): string[] {
    const { texts = this.#site.texts, strings = this.#site.data.strings } = changes;
    const isSame = strings === this.#site.data.strings;
    const content = { ...this.#site, ...(isSame ? {} : contentOf({ ...this.#site.data, strings })), texts };
    const outputs = isSame ? pageOutputs(content) : outputsOf(content);
    return this.#changed(outputs);
  }

  #changed(outputs: readonly Output[]): string[] {
    return outputs.filter(({ file, of }) => textOf(of) !== this.#before.get(file)?.text).map(({ file }) => file);
  }

  #watch<Value>(make: () => Value): { value: Value; reads: ReadonlySet<string> } {
    this.#reads = new Set();
    return { value: make(), reads: this.#reads };
  }
}
