import { plainText } from '../../i18n/evidence-text.ts';
import { formatNumber } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/story.ts';
import { textOf } from '../../i18n/strings.ts';
import { countedMarks } from '../core/counted-marks.ts';
import type { Mark } from '../core/marks.ts';
import type { Drawing } from './draw.ts';
import { round, wordMarks } from './draw.ts';

/** The reported missions as strokes at no place, and the one flight whose distance from a town was told. */
export function flightMarks(drawing: Drawing): Mark[] {
  if (drawing.state !== 'flights') return [];
  const { plan, slice, context } = drawing;
  const { x, y, width, height, pitch, label } = plan.missions;
  const { value, record } = slice.missions;
  const grid = {
    x,
    y,
    width,
    height,
    along: { x: pitch, y: 0 },
    across: { x: 0, y: height },
    perLine: value,
    sign: 'bar',
  } as const;
  const text = plainText(textOf(context.strings.labels, 'missions', { count: formatNumber(value, context.locale) }));
  return [
    { kind: 'path', key: 'missions', class: 'us', d: countedMarks(grid, { to: value }), record },
    ...wordMarks({ key: 'missions-label', text, class: 'us-text', font: 'value', size: plan.nameSize, record }, label),
    ...trackedMarks(drawing),
  ];
}

/** The tracked flight as one square at sea, joined to the town from which its distance was told. */
function trackedMarks({ plan, slice, map, context }: Drawing): Mark[] {
  const { size, label, town: townLabel } = plan.flight;
  const { distance, town, point } = slice.flight;
  const { record } = distance;
  const [from, to] = [map.project(town), map.project(point)];
  const reach = Math.hypot(to.x - from.x, to.y - from.y);
  /** A point on the way from the town to the flight. */
  const onWay = (length: number): { x: number; y: number } => ({
    x: round(from.x + ((to.x - from.x) * length) / reach),
    y: round(from.y + ((to.y - from.y) * length) / reach),
  });
  const [start, end] = [onWay(plan.placeRadius + 1), onWay(reach - size * 0.75)];
  const words = { font: 'label', size: plan.nameSize } as const;
  const name = `${textOf(context.strings.labels, 'flight')}${point.seenInSource ? '' : '\u00a0†'}`;
  return [
    { kind: 'line', key: 'flight-way', class: 'leader', x1: start.x, y1: start.y, x2: end.x, y2: end.y },
    { kind: 'circle', key: 'flight-town', class: 'place', cx: round(from.x), cy: round(from.y), r: plan.placeRadius },
    {
      kind: 'rect',
      key: 'flight',
      class: 'us',
      x: round(to.x - size / 2),
      y: round(to.y - size / 2),
      width: size,
      height: size,
      record,
    },
    ...wordMarks({ key: 'flight-label', text: name, class: 'us-text', ...words, record }, label),
    ...wordMarks(
      { key: 'flight-town-label', text: inLocale(town.name, context.locale), class: 'ink', ...words },
      townLabel,
    ),
  ];
}
