import { describe, expect, it } from 'vitest';
import { prepareChart, type ChartAssets } from '../../../src/charts/core/chart-assets.ts';
import type { Chart } from '../../../src/charts/core/chart.ts';
import { fillColumns } from '../../../src/charts/core/chart-data.ts';
import { decodeState } from '../../../src/charts/core/difference.ts';
import type { Dataset } from '../../../src/data/dataset.ts';

const state = { name: 'Ten', headline: 'Ten [thousand](figure-a)', description: 'A bar' };
const strings = {
  $schema: '',
  interface: {},
  data: {
    columns: { deaths: { title: 'Deaths', description: 'Of all' }, year: { title: 'Year', description: 'Of all' } },
  },
  charts: {
    bars: {
      title: 'Bars',
      asOf: 'March 2025',
      data: { columns: { deaths: { title: 'Deaths', description: 'Of this chart' } } },
      help: { tall: 'Ten is tall.', bar: 'One bar, one count.', dot: 'Dot: none.' },
      states: { first: state, second: state },
      labels: {},
    },
  },
};

/** Counts its layouts, to show that none is made twice. */
function prepare(): { assets: ChartAssets; layouts: string[] } {
  const layouts: string[] = [];
  const frame = { width: 100, height: 50 };
  const chart: Chart = {
    id: 'bars',
    states: ['first', 'second', 'third'],
    stage: 'side',
    motion: 'move',
    sizes: { narrow: frame, medium: frame, wide: frame },
    shapes: {},
    select: () => 10,
    layout: (slice, name, { size, strings: words }) => {
      layouts.push(`${name} ${size} ${words.title}`);
      const height = name === 'first' ? Number(slice) / 3 : Number(slice);
      return [{ kind: 'rect', key: 'bar', class: 'count', x: 0, y: 0, width: 1, height }];
    },
    signs: {
      bar: ({ key }) => key === 'bar',
      tall: (mark, name) => name === 'second' && mark.kind === 'rect' && mark.height === 10,
      dot: ({ kind }) => kind === 'circle',
    },
    describe: (slice, name) => `${name}: [${String(slice)}](figure-a)`,
    table: (slice) => ({ caption: 'Bars', columns: ['n'], rows: [[String(slice)]] }),
    data: (slice, words, locale) =>
      fillColumns(
        [
          { name: 'year', type: 'gYear', cell: () => undefined },
          { name: 'deaths', type: 'integer', cell: (row: number) => row },
        ],
        [Number(slice)],
        words,
        locale,
      ),
    sourceIds: () => ['src-a'],
  };
  // The chart above takes nothing from the dataset.
  const assets = prepareChart(chart, { dataset: {} as Dataset, strings, locale: 'en' });
  return { assets, layouts };
}

describe('what a page gets of a chart', () => {
  it('lays out a state once a size, with numbers to a tenth', () => {
    const { assets, layouts } = prepare();
    expect(assets.marks('first', 'wide')).toEqual(assets.marks('first', 'wide'));
    expect(assets.marks('first', 'wide')[0]).toMatchObject({ height: 3.3 });
    expect(layouts).toEqual(['first wide Bars']);
  });

  it('has all states in one file, the first as the base', () => {
    const { assets } = prepare();
    const file = assets.stateFile('narrow');
    expect(file.base).toBe('first');
    expect(decodeState(file, 'second')).toEqual(assets.marks('second', 'narrow'));
  });

  it('has the data with the words of all charts, and its own before them', () => {
    expect(prepare().assets.data()).toEqual({
      columns: [
        { name: 'year', type: 'gYear', title: 'Year', description: 'Of all' },
        { name: 'deaths', type: 'integer', title: 'Deaths', description: 'Of this chart' },
      ],
      rows: [[null, 10]],
    });
  });

  it('names the picture in plain words', async () => {
    const picture = await prepare().assets.still('first', 'narrow');
    expect(picture).toContain('>Ten thousand</title>');
    expect(picture).toContain('>first: 10</desc>');
  });

  it('helps a state with the sentences of its own signs alone, in the order of the locale', () => {
    const { assets } = prepare();
    expect(assets.help('first')).toEqual(['One bar, one count.']);
    expect(assets.help('second')).toEqual(['Ten is tall.', 'One bar, one count.']);
  });

  it('says which states there are when asked for another', () => {
    const { assets } = prepare();
    for (const ask of [assets.description, assets.help, assets.table, assets.sourceIds, assets.stateStrings]) {
      expect(() => ask('fourth')).toThrow('Allowed: first, second, third');
    }
    expect(() => assets.marks('fourth', 'wide')).toThrow('"fourth"');
  });

  it('says which state the locale has no words for', () => {
    expect(() => prepare().assets.stateStrings('third')).toThrow('no words for its state "third"');
  });
});
