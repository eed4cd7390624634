import { formatNumber } from '../../i18n/format.ts';
import { textOf } from '../../i18n/strings.ts';
import type { YearBand } from '../core/axis.ts';
import { countScale, gridMarks, gridValues } from '../core/axis.ts';
import type { LayoutContext } from '../core/chart.ts';
import type { Emphasis } from '../core/emphasis.ts';
import { emphasize } from '../core/emphasis.ts';
import { hatchPath } from '../core/hatch.ts';
import type { Mark, TextMark } from '../core/marks.ts';
import { textWidth } from '../core/text-width.ts';
import type { PanelPlacement, SizePlan } from './placement.ts';
import type { Country, Toll, TollSlice, TollYear } from './slice.ts';
import { countries } from './slice.ts';
import type { TollState } from './states.ts';

/** What a picture is made from. */
export interface Drawing {
  readonly slice: TollSlice;
  readonly state: TollState;
  readonly plan: SizePlan;
  readonly context: LayoutContext;
  /** Where each year's bars stand, in both panels. */
  readonly bands: readonly YearBand[];
}

/** From the top of a bar to the count on it, and from stroke to stroke of a provisional bar. */
const lift = 5;
const hatchStep = 7;
/** How far strokes end from a bar's edge, so that its outline covers their ends. */
const hatchInset = 1;

/** A country's panel with its place in the state. */
export interface Panel extends PanelPlacement {
  readonly country: Country;
}

/** The panels of a state, Mexico's first. Alone it fills the frame; two panels have one scale. */
export function shownPanels(state: TollState, { alone, panels }: SizePlan): Panel[] {
  if (state === 'mexico') return [{ country: 'mexico', ...alone }];
  const { perThousand } = panels;
  return countries.map((country) => ({ country, ...panels[country], perThousand }));
}

/** One country's panel: grid, bars, its name, its counts. */
export function panelMarks(drawing: Drawing, panel: Panel): Mark[] {
  const { slice, plan, context, bands } = drawing;
  const { country, titleY, baseline, perThousand } = panel;
  const toll = slice.tolls[country];
  const scale = countScale(baseline, perThousand);
  const bars = toll.years.map((row, index): Bar => {
    const band = bands[index];
    if (band?.year !== row.year) throw new Error(`The two tolls need the same years; ${row.year} is one country’s.`);
    return { row, band, top: scale(row.value), height: baseline - scale(row.value) };
  });
  const zero = { kind: 'line', x1: plan.left, y1: baseline, x2: plan.right, y2: baseline } as const;
  return [
    ...(plan.gridLines === undefined ? [] : panelGrid(drawing, panel, plan.gridLines)),
    ...bars.flatMap((bar) => barMarks(drawing, toll, bar)),
    { ...zero, key: `baseline-${country}`, class: 'baseline' },
    ...titleMarks(country, titleY, plan, context),
    ...bars.flatMap((bar) => valueMarks(drawing, toll, bar, bars)),
  ];
}

interface Bar {
  readonly row: TollYear;
  readonly band: YearBand;
  readonly top: number;
  readonly height: number;
}

/** The lines are a number of deaths apart that is taken from the highest panel shown, so that all have the same. */
function panelGrid({ slice, state, plan, context }: Drawing, panel: Panel, lines: number): Mark[] {
  const peakOf = ({ country }: Panel): number => slice.tolls[country].peak.value;
  return gridMarks({
    name: panel.country,
    values: gridValues(Math.max(...shownPanels(state, plan).map(peakOf)), lines).filter(
      (value) => value < peakOf(panel),
    ),
    scale: countScale(panel.baseline, panel.perThousand),
    x1: plan.left,
    x2: plan.right,
    labels: { size: plan.axisSize, text: (value) => formatNumber(value, context.locale), stand: 'above' },
  });
}

function barMarks({ state }: Drawing, toll: Toll, { row, band, top, height }: Bar): Mark[] {
  const { country } = toll;
  const emphasis = emphasisOf(state, toll, row);
  const key = `${country}-${row.year}`;
  const box = { x: band.x, y: top, width: band.width, height };
  const look = emphasize(row.provisional ? `${country}-open` : country, emphasis);
  const solid: Mark = { kind: 'rect', key, class: look, ...box, record: row.record };
  if (!row.provisional) return [solid];
  const className = emphasize(`hatch-${country}`, emphasis);
  const d = hatchPath(box, hatchStep, hatchInset);
  // A hatch of another height has other strokes and cannot move there: it goes, and the other one comes.
  const hatchKey = `${key}-hatch${state === 'mexico' ? '-alone' : ''}`;
  return [solid, { kind: 'path', key: hatchKey, class: className, d, record: row.record }];
}

/** While the second panel comes, the first stands back; among the peaks all other years do. */
function emphasisOf(state: TollState, { country, peak }: Toll, row: TollYear): Emphasis {
  if (state === 'united-states') return country === 'us' ? 'plain' : 'quiet';
  if (state === 'peaks') return row === peak ? 'plain' : 'quiet';
  return 'plain';
}

/** The country's sign and what is counted there. */
function titleMarks(
  country: Country,
  y: number,
  { left, titleSize }: SizePlan,
  { size, strings }: LayoutContext,
): Mark[] {
  const side = titleSize * 0.72;
  const key = `sign-${country}`;
  const sign: Mark =
    country === 'mexico'
      ? { kind: 'circle', key, class: country, cx: left + side / 2, cy: y - side / 2, r: side / 2 }
      : { kind: 'rect', key, class: country, x: left, y: y - side, width: side, height: side };
  return [
    sign,
    {
      kind: 'text',
      key: `title-${country}`,
      class: `${country}-text`,
      x: left + side + 7,
      y,
      text: textOf(strings.labels, size === 'narrow' ? `${country}InShort` : country),
      anchor: 'start',
      font: 'label-strong',
      size: titleSize,
    },
  ];
}

/** A bar's count where the state shows it, and in any case the dagger of a count that was not the final one. */
function valueMarks(drawing: Drawing, toll: Toll, { row, band }: Bar, bars: readonly Bar[]): TextMark[] {
  const { state, plan, context } = drawing;
  const isShown = showsValue(drawing, toll, row);
  const text = `${isShown ? formatNumber(row.value, context.locale) : ''}${row.standsIn ? '†' : ''}`;
  if (text === '') return [];
  const isStrong = isShown && (state === 'both' || row === toll.peak);
  const font = isStrong ? 'value' : 'label';
  const { x, anchor } = besideEdges(toll, row, band);
  const width = textWidth(text, font, plan.valueSize);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  // A count wider than its bar stands clear of the neighbors below it too.
  const below = bars.filter((bar) => bar.band.x < left + width && bar.band.x + bar.band.width > left);
  const y = Math.min(...below.map((bar) => bar.top)) - lift;
  const key = `${toll.country}-${row.year}-value`;
  const className = isShown ? 'ink' : 'ink-2';
  return [{ kind: 'text', key, class: className, x, y, text, anchor, font, size: plan.valueSize, record: row.record }];
}

/** The first and the last count keep to the edges of their bars, so that none stands outside the drawing's own edges. */
function besideEdges({ first, last }: Toll, row: TollYear, { x, width }: YearBand): Pick<TextMark, 'x' | 'anchor'> {
  if (row === first) return { x, anchor: 'start' };
  if (row === last) return { x: x + width, anchor: 'end' };
  return { x: x + width / 2, anchor: 'middle' };
}

function showsValue({ state, plan }: Drawing, toll: Toll, row: TollYear): boolean {
  const { country, first, last, lastFinal, peak } = toll;
  switch (state) {
    case 'peaks':
      return row === peak;
    case 'both':
      return row === first || row === lastFinal;
    default:
      if (country !== (state === 'mexico' ? 'mexico' : 'us')) return false;
      return plan.showsEachValue || row === first || row === peak || row === last;
  }
}
