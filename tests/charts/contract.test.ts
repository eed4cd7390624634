import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/charts/core/chart.ts';
import { decodeState } from '../../src/charts/core/difference.ts';
import type { StateFile } from '../../src/charts/core/difference.ts';
import { signsIn } from '../../src/charts/core/help.ts';
import { markElement } from '../../src/charts/core/mark-element.ts';
import { markClasses } from '../../src/charts/core/mark-style.ts';
import type { Mark, SizeName, TextMark } from '../../src/charts/core/marks.ts';
import { findRecord } from '../../src/data/select.ts';
import { parseEvidenceText } from '../../src/i18n/evidence-text.ts';
import { chartStringsOf, loadStrings } from '../../src/i18n/strings.ts';
import { contains, markBox, overlaps, strokePoints, textBox } from './boxes.ts';
import { dataset, drawings, prepared, sizeNames } from './drawings.ts';

/** Smallest text in units, so that it never falls under 11 CSS pixels at the smallest scale a size is shown at. */
const smallestText: Readonly<Record<Stage, Readonly<Record<SizeName, number>>>> = {
  side: { narrow: 12.5, medium: 13, wide: 13 },
  wide: { narrow: 12.5, medium: 13.5, wide: 14 },
};

const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';
/** Whether a label is in the color of the screen, and so made to stand on ink. */
const isOnInk = (mark: Mark): boolean => mark.class.split(' ').includes('screen-text');
const isBleed = (mark: Mark): boolean => mark.class.split(' ').includes('bleed');

/** What some words of reading help promise the reader to see, told from the look of marks and not from a chart's own signs. */
const wordsOfHelp: readonly (readonly [word: string, isDrawn: (mark: Mark) => boolean])[] = [
  ['†', (mark) => isText(mark) && mark.text.includes('†')],
  ['Hatched', (mark) => mark.class.includes('hatch')],
  ['Square', (mark) => mark.kind === 'rect' && /(^| )us/.test(mark.class) && mark.width === mark.height],
  ['Disc', (mark) => mark.kind === 'circle' && /(^| )mexico/.test(mark.class)],
  ['Circle', (mark) => mark.kind === 'circle' && /(^| )said/.test(mark.class)],
  ['Diamond', (mark) => mark.kind === 'path' && /(^| )group/.test(mark.class)],
  ['Open', (mark) => /-open( |$)/.test(mark.class)],
  ['Bold', (mark) => isText(mark) && mark.font === 'label-strong' && mark.text.startsWith('“')],
];

describe.each(drawings)('$name', ({ chart, assets, locale, state, size }) => {
  const marks = assets.marks(state, size);
  const frame = chart.sizes[size];

  it('is drawn the same from the same data', () => {
    const context = { size, frame, strings: assets.strings, locale };
    const slice = chart.select(dataset);
    expect(chart.layout(slice, state, context)).toEqual(chart.layout(slice, state, context));
  });

  it('has marks, and one of each key', () => {
    const keys = marks.map((mark) => mark.key);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('has no attribute without a value or a number', () => {
    for (const mark of marks) {
      for (const [name, value] of markElement(mark).attributes) {
        expect(value, `${mark.key} ${name}`).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
        expect(value, `${mark.key} ${name}`).not.toBe('');
      }
    }
  });

  it('uses only classes that have a look', () => {
    const unknown = marks.flatMap((mark) => mark.class.split(' ').filter((name) => !markClasses.has(name)));
    expect(unknown).toEqual([]);
  });

  it('ties marks only to records of the dataset', () => {
    const ids = marks.flatMap((mark) => (mark.record === undefined ? [] : [mark.record]));
    expect(ids.filter((id) => findRecord(dataset, id) === undefined)).toEqual([]);
  });

  it('stays inside its frame, but for land that bleeds', () => {
    const outside = marks
      .filter((mark) => !isBleed(mark))
      .map(markBox)
      .filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > frame.width || bottom > frame.height);
    expect(outside).toEqual([]);
  });

  it('lets no label stand on another', () => {
    const boxes = marks.filter(isText).map(textBox);
    const clashes = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => overlaps(a, b))
        .map((b) => [a.key, b.key]),
    );
    expect(clashes).toEqual([]);
  });

  it('lets no label cover a mark that stands for a record', () => {
    const boxes = marks.filter((mark) => !isText(mark) && !isBleed(mark) && mark.record !== undefined).map(markBox);
    const labels = marks.filter((mark) => isText(mark) && !isOnInk(mark)).map(markBox);
    const covered = labels.flatMap((label) =>
      boxes.filter((box) => overlaps(label, box)).map((box) => [label.key, box.key]),
    );
    expect(covered).toEqual([]);
  });

  it('stands labels in the color of the screen inside a mark of their record', () => {
    const outside = marks.filter(isOnInk).filter((label) => {
      const { left, right, top, bottom } = markBox(label);
      return !marks.some((mark) => {
        if (isText(mark) || mark.record !== label.record) return false;
        const box = markBox(mark);
        return box.left <= left && box.right >= right && box.top <= top && box.bottom >= bottom;
      });
    });
    expect(outside).toEqual([]);
  });

  it('lets no leader or arrow run through a label', () => {
    const strokes = marks.filter((mark) => mark.kind === 'line' || (mark.kind === 'path' && mark.record === undefined));
    const labels = marks.filter(isText).map(textBox);
    const crossed = strokes.flatMap((mark) =>
      labels
        .filter((box) => strokePoints(mark).some((point) => contains(box, point)))
        .map((box) => [mark.key, box.key]),
    );
    expect(crossed).toEqual([]);
  });

  it('has text large enough to read', () => {
    const small = marks.filter(isText).filter((mark) => mark.size < smallestText[chart.stage][size]);
    expect(small).toEqual([]);
  });

  it('is helped with the sentences of the signs it shows, and with no other', () => {
    const { help } = assets.strings;
    const shown = signsIn(chart.signs, state, marks).map((sign) => help[sign]);
    expect([...assets.help(state)].sort()).toEqual(shown.sort());
  });

  it.each(wordsOfHelp)('says “$0” in its help if that is drawn, and only then', (word, isDrawn) => {
    const says = (sentence: string): boolean => sentence.includes(word);
    if (!Object.values(assets.strings.help).some(says)) return;
    expect(assets.help(state).some(says)).toBe(marks.some(isDrawn));
  });

  it('has one annotation', () => {
    const firstLines = marks.filter(isText).filter((mark) => mark.font === 'annotation' && !/-\d+$/.test(mark.key));
    expect(firstLines.map((mark) => mark.key)).toHaveLength(1);
  });
});

describe.each(
  prepared.flatMap((item) =>
    sizeNames.map((size) => ({ ...item, size, name: `${item.chart.id}, ${size}, ${item.locale}` })),
  ),
)('the state file of $name', ({ chart, assets, size }) => {
  const text = JSON.stringify(assets.stateFile(size));

  it('gives back every state exactly', () => {
    const file = JSON.parse(text) as StateFile;
    for (const state of chart.states) expect(decodeState(file, state), state).toEqual(assets.marks(state, size));
  });

  it('is at most 12 kB compressed', () => {
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(12_000);
  });
});

describe.each(prepared.map((item) => ({ ...item, name: `${item.chart.id}, ${item.locale}` })))(
  'the words of $name',
  ({ chart, assets, locale }) => {
    it('explains every sign in a sentence, and each in some state', () => {
      expect(Object.keys(assets.strings.help).sort()).toEqual(Object.keys(chart.signs).sort());
      const shown = new Set(chart.states.flatMap((state) => assets.help(state)));
      expect(Object.values(assets.strings.help).filter((sentence) => !shown.has(sentence))).toEqual([]);
    });

    it('has a headline, a description and a table for every state', () => {
      for (const state of chart.states) {
        expect(assets.stateStrings(state).headline.length, state).toBeGreaterThan(10);
        expect(assets.description(state).length, state).toBeGreaterThan(60);
        expect(assets.description(state), state).not.toMatch(/[{}]/);
        const { caption, columns, rows } = assets.table(state);
        expect(caption.length, state).toBeGreaterThan(5);
        expect(rows.length, state).toBeGreaterThan(0);
        for (const row of rows) {
          expect(row, state).toHaveLength(columns.length);
          expect(
            row.every((cell) => cell.trim() !== ''),
            `${state}: ${row.join(' | ')}`,
          ).toBe(true);
        }
      }
    });

    it('describes no two states alike', () => {
      expect(new Set(chart.states.map((state) => assets.description(state))).size).toBe(chart.states.length);
    });

    it('ties words only to records of the dataset', () => {
      for (const state of chart.states) {
        const { headline, note = '' } = assets.stateStrings(state);
        for (const { record, text } of parseEvidenceText(`${headline} ${note} ${assets.description(state)}`)) {
          if (record !== undefined) expect(findRecord(dataset, record), `${text} → ${record}`).toBeDefined();
        }
      }
    });

    it('names sources of the dataset for every state', () => {
      for (const state of chart.states) {
        expect(assets.sourceIds(state).length, state).toBeGreaterThan(0);
        expect(
          assets.sourceIds(state).filter((id) => !dataset.sources.has(id)),
          state,
        ).toEqual([]);
      }
    });

    it('has every label the chart asks for, and none that no state uses', () => {
      const asked = new Set<string>();
      const strings = chartStringsOf(loadStrings(locale), chart.id);
      const labels = new Proxy(strings.labels, {
        get: (target, name) => {
          asked.add(String(name));
          return target[String(name)];
        },
      });
      const watched = { ...strings, labels };
      const slice = chart.select(dataset);
      for (const state of chart.states) {
        for (const size of sizeNames)
          chart.layout(slice, state, { size, frame: chart.sizes[size], strings: watched, locale });
        chart.describe(slice, state, watched, locale);
        chart.table(slice, state, watched, locale);
      }
      expect([...asked].toSorted()).toEqual(Object.keys(strings.labels).toSorted());
    });
  },
);
