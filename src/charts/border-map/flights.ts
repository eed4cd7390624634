import { plainText } from '../../i18n/evidence-text.ts';
import { formatNumber } from '../../i18n/format.ts';
import { textOf } from '../../i18n/strings.ts';
import { countedMarks } from '../core/counted-marks.ts';
import type { Mark } from '../core/marks.ts';
import type { Drawing } from './draw.ts';
import { round, wordMarks } from './draw.ts';

/** The reported missions as strokes, and an arrow to the town off the map that the tracked flight was told from. */
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
    ...arrowMarks(drawing),
  ];
}

/** The town itself lies beyond the frame; the arrow ends at its edge. */
function arrowMarks({ plan, slice, map }: Drawing): Mark[] {
  const start = plan.flightArrow;
  const town = map.project(slice.flight.town);
  const reach = Math.hypot(town.x - start.x, town.y - start.y);
  const [dx, dy] = [(town.x - start.x) / reach, (town.y - start.y) / reach];
  const length = (plan.frame.height - 3 - start.y) / dy;
  const end = { x: start.x + dx * length, y: start.y + dy * length };
  const head = 7;
  const barb = (turn: number): string => {
    const angle = Math.atan2(dy, dx) + turn;
    return `${round(end.x - head * Math.cos(angle))},${round(end.y - head * Math.sin(angle))}`;
  };
  const tip = `${round(end.x)},${round(end.y)}`;
  const d = `M${round(start.x)},${round(start.y)}L${tip}M${barb(0.5)}L${tip}L${barb(-0.5)}`;
  return [{ kind: 'path', key: 'flight-arrow', class: 'leader', d }];
}
