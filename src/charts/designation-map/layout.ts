import { plainText } from '../../i18n/evidence-text.ts';
import { textOf } from '../../i18n/strings.ts';
import { annotationMarks } from '../core/annotation.ts';
import type { LayoutContext } from '../core/chart.ts';
import type { Mark } from '../core/marks.ts';
import { textWidth } from '../core/text-width.ts';
import type { MapShape } from '../map-shapes.ts';
import { shapeWidth } from '../map-shapes.ts';
import type { Drawing, PlacedGroup } from './place-groups.ts';
import { placeGroups } from './place-groups.ts';
import { mexicoWidth, plans } from './placement.ts';
import type { DesignationSlice } from './slice.ts';
import { misnamedGroupId } from './slice.ts';
import type { DesignationState } from './states.ts';

/** The map stands back behind the list. */
const paleOpacity = 0.45;

/**
 * The designation map's marks, back to front: land and border, leaders, diamonds, labels, the annotation.
 * @param slice the groups in the order of the notice
 * @param state which picture
 * @param context size, words and locale
 * @throws Error when a base has no hand-set label in `placement.ts`, or a string is missing
 */
export function layoutDesignationMap(slice: DesignationSlice, state: DesignationState, context: LayoutContext): Mark[] {
  const drawing: Drawing = { slice, state, plan: plans[context.size], context };
  const placed = placeGroups(drawing);
  return [
    ...mapMarks(drawing),
    ...placed.flatMap(leaderMarks),
    ...placed.map(diamondMark),
    ...headingMarks(drawing),
    ...placed.flatMap(labelMarks),
    ...articleNameMarks(drawing, placed),
    ...noteMarks(drawing),
  ];
}

function mapMarks({ plan, state }: Drawing): Mark[] {
  const at = state === 'notice' ? plan.listMap : plan.map;
  const opacity = state === 'notice' ? paleOpacity : 1;
  const shape = (key: MapShape, className: string): Mark => ({
    kind: 'shape',
    key,
    class: `${className} bleed`,
    shape: key,
    x: at.x,
    y: at.y,
    scale: (at.scale * mexicoWidth) / shapeWidth,
    opacity,
  });
  return [shape('land', 'land-us'), shape('mexico', 'land-mx'), shape('seams', 'seam'), shape('border', 'border')];
}

/** The words over the two groups beside the map; in the notice there is no map to be beside of. */
function headingMarks({ state, plan, context }: Drawing): Mark[] {
  if (state === 'notice') return [];
  const { x, y } = plan.others;
  const text = textOf(context.strings.labels, 'others');
  const right = round(x + textWidth(text, 'label', plan.placeSize));
  const above = round(y - plan.placeSize * 1.25);
  return [
    { kind: 'line', key: 'others-rule', class: 'leader', x1: x, y1: above, x2: right, y2: above },
    {
      kind: 'text',
      key: 'others-heading',
      class: 'ink-2',
      x,
      y,
      text,
      anchor: 'start',
      font: 'label',
      size: plan.placeSize,
    },
  ];
}

function leaderMarks({ group, leader, x, y, radius }: PlacedGroup): Mark[] {
  if (leader === undefined) return [];
  const reach = Math.hypot(leader.x - x, leader.y - y);
  const [dx, dy] = [(leader.x - x) / reach, (leader.y - y) / reach];
  const gap = radius + 3;
  return [
    {
      kind: 'line',
      key: `leader-${group.id}`,
      class: 'leader',
      x1: round(leader.x),
      y1: round(leader.y),
      x2: round(x + dx * gap),
      y2: round(y + dy * gap),
    },
  ];
}

function diamondMark({ group, x, y, radius, class: name }: PlacedGroup): Mark {
  const [left, right, top, bottom] = [x - radius, x + radius, y - radius, y + radius].map(round);
  const d = `M${round(x)},${top}L${right},${round(y)}L${round(x)},${bottom}L${left},${round(y)}Z`;
  return { kind: 'path', key: `group-${group.id}`, class: name, d, record: group.id };
}

function labelMarks({ group, lines }: PlacedGroup): Mark[] {
  return lines.map((line) => ({
    kind: 'text',
    key: line.key,
    class: line.class,
    x: round(line.x),
    y: round(line.y),
    text: line.text,
    anchor: line.anchor,
    font: line.isName ? 'label-strong' : 'label',
    size: line.size,
    record: group.id,
  }));
}

/** The article's name as words without a place, and the one arrow of the story, to the group it means. */
function articleNameMarks({ state, plan, context }: Drawing, placed: readonly PlacedGroup[]): Mark[] {
  const target = placed.find(({ group }) => group.id === misnamedGroupId);
  const name = target?.group.nameInArticle;
  if (state !== 'noreste' || target === undefined || name === undefined) return [];
  const { x, y, size } = plan.articleName;
  const text = textOf(context.strings.labels, 'quoted', { name });
  const start = { x: x + textWidth(text, 'annotation', size) + size * 0.6, y: y - size * 0.28 };
  const end = { x: target.x - 1, y: target.y - target.radius - 5 };
  const head = size * 0.5;
  const [width, height] = [end.x - start.x, end.y - start.y];
  const bend = [start.x + width * 0.72, start.y, end.x - width * 0.1, start.y + height * 0.4, end.x, end.y].map(round);
  const curve = `M${round(start.x)},${round(start.y)}C${bend.join(',')}`;
  const barbs = [end.x - head * 0.75, end.y - head * 0.75, end.x, end.y, end.x + head * 0.35, end.y - head].map(round);
  return [
    { kind: 'path', key: 'article-arrow', class: 'claim-line', d: curve },
    {
      kind: 'path',
      key: 'article-arrow-head',
      class: 'claim-line',
      d: `M${barbs.slice(0, 2).join(',')}L${barbs.slice(2).join(',')}`,
    },
    {
      kind: 'text',
      key: 'article-name',
      class: 'claim-text',
      x,
      y,
      text,
      anchor: 'start',
      font: 'annotation',
      size,
      record: 'claim-northwest-cartel',
    },
  ];
}

/** The state's one annotation; under the article's name it is a plain label, for the name itself is the annotation. */
function noteMarks({ state, plan, context }: Drawing): Mark[] {
  const note = context.strings.states[state]?.note;
  if (note === undefined) throw new Error(`The designation map needs a note for the state "${state}".`);
  const text = plainText(note);
  const placement = plan.notes[state];
  const key = `note-${state}`;
  if (state !== 'noreste') return annotationMarks({ key, text, ...placement, size: plan.noteSize });
  const { x, y, anchor } = placement;
  return [{ kind: 'text', key, class: 'ink-2', x, y, text, anchor, font: 'label', size: plan.placeSize }];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
