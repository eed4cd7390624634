import { plainText } from '../../i18n/evidence-text.ts';
import { textOf } from '../../i18n/strings.ts';
import type { LayoutContext } from '../core/chart.ts';
import type { Mark, TextMark } from '../core/marks.ts';
import { textWidth, wrapText } from '../core/text-width.ts';
import { fitMexico, projectPoint } from '../geo.ts';
import type { LabelPlacement, SizePlan } from './placement.ts';
import { mexicoWidth, plans } from './placement.ts';
import type { DesignationSlice, ListedGroup } from './slice.ts';
import { inLocale, misnamedGroupId } from './slice.ts';
import type { DesignationState } from './states.ts';
import { describeBase } from './words.ts';

/** A group with the point its diamond stands at and the words beside it. */
interface PlacedGroup {
  readonly group: ListedGroup;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly class: string;
  readonly lines: readonly LabelLine[];
  readonly leader?: { readonly x: number; readonly y: number };
}

/** One line of a group's label; `key` says what it is, so that it keeps its identity between states. */
interface LabelLine {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly isName: boolean;
  readonly size: number;
  readonly class: string;
}

interface Drawing {
  readonly slice: DesignationSlice;
  readonly state: DesignationState;
  readonly plan: SizePlan;
  readonly context: LayoutContext;
}

const projection = fitMexico(mexicoWidth);

/**
 * The designation map's marks, back to front: land and border, leaders, diamonds, labels, the annotation.
 * @param slice the groups in the order of the notice
 * @param state which picture
 * @param context size, words and locale
 * @throws Error when a base has no hand-set label in `placement.ts`, or a string is missing
 */
export function layoutDesignationMap(slice: DesignationSlice, state: DesignationState, context: LayoutContext): Mark[] {
  const drawing: Drawing = { slice, state, plan: plans[context.size], context };
  const placed = state === 'notice' ? placeInList(drawing) : [...placeAtBases(drawing), ...placeBeside(drawing)];
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
  const pale = state === 'notice' ? ' pale' : '';
  return [
    { kind: 'shape', key: 'united-states', class: `land-us bleed${pale}`, shape: 'united-states', ...at },
    { kind: 'shape', key: 'neighbors', class: `land-us bleed${pale}`, shape: 'neighbors', ...at },
    { kind: 'shape', key: 'mexico', class: `land-mx bleed${pale}`, shape: 'mexico', ...at },
    { kind: 'shape', key: 'seams', class: `seam bleed${pale}`, shape: 'seams', ...at },
    { kind: 'shape', key: 'border', class: `border bleed${pale}`, shape: 'border', ...at },
  ];
}

/** The notice: one row a group, in its order and spelling. */
function placeInList({ slice, plan }: Drawing): PlacedGroup[] {
  const { x, y, pitch, size } = plan.list;
  const radius = plan.radius;
  return slice.groups.map((group, index) => {
    const baseline = y + index * pitch;
    const line: LabelLine = {
      key: `name-${group.id}`,
      text: group.officialName,
      x: x + radius * 2 + size * 0.6,
      y: baseline,
      anchor: 'start',
      isName: true,
      size,
      class: 'ink',
    };
    return {
      group,
      x: x + radius,
      y: baseline - size * 0.35,
      radius,
      class: diamondClass(group, 'plain'),
      lines: [line],
    };
  });
}

/** The groups based in Mexico, each at the place that marks its base. */
function placeAtBases(drawing: Drawing): PlacedGroup[] {
  const { slice, plan } = drawing;
  return slice.groups
    .filter((group) => group.basedInMexico)
    .map((group) => {
      const { x, y } = projectPoint(projection, group.base);
      const at = { x: plan.map.x + x * plan.map.scale, y: plan.map.y + y * plan.map.scale };
      const tone = toneOf(drawing, group);
      const placement = plan.labels[group.base.id];
      if (placement === undefined) throw new Error(`placement.ts has no label for the base "${group.base.id}"`);
      const lines = baseLines(drawing, group, at, placement, tone);
      const radius = tone === 'focus' ? plan.focusRadius : plan.radius;
      const leader = placement.leader
        ? { leader: { x: at.x + placement.dx + 6, y: at.y + placement.dy - plan.nameSize * 0.35 } }
        : {};
      return { group, ...at, radius, class: diamondClass(group, tone), lines, ...leader };
    });
}

type Tone = 'plain' | 'focus' | 'quiet';

/** Whether a state is about the group, about another, or about all alike. */
function toneOf({ state }: Drawing, group: ListedGroup): Tone {
  if (state === 'noreste') return group.id === misnamedGroupId ? 'focus' : 'quiet';
  if (state === 'sanctioned') return group.alreadySanctioned ? 'quiet' : 'focus';
  return 'plain';
}

function diamondClass(group: ListedGroup, tone: Tone): string {
  const kind = group.basedInMexico ? 'group' : 'group-open';
  return tone === 'plain' ? kind : `${kind} ${tone}`;
}

function baseLines(
  drawing: Drawing,
  group: ListedGroup,
  at: { readonly x: number; readonly y: number },
  { dx, dy, anchor, width }: LabelPlacement,
  tone: Tone,
): LabelLine[] {
  const { plan, state, context } = drawing;
  const common = { x: at.x + dx, anchor, class: tone === 'quiet' ? 'ink-2' : 'ink' };
  const detail = detailOf(drawing, group, tone);
  const isRenamed = state === 'noreste' && tone === 'focus';
  const name = isRenamed ? group.officialName : inLocale(group.displayName, context.locale);
  const dagger = group.base.seenInSource ? '' : '\u00a0†';
  const words = detail === undefined ? `${name}${dagger}` : name;
  const names = wrapText(words, 'label-strong', plan.nameSize, width ?? plan.frame.width);
  const lines = names.map((text, index): LabelLine => ({
    ...common,
    key: index === 0 ? `name-${group.id}` : `name-${group.id}-${index + 1}`,
    text,
    y: at.y + dy + index * plan.lineHeight,
    isName: true,
    size: plan.nameSize,
  }));
  if (detail === undefined) return lines;
  const y = at.y + dy + names.length * plan.lineHeight;
  const key = `place-${group.id}`;
  return [
    ...lines,
    { ...common, key, text: `${detail}${dagger}`, y, isName: false, size: plan.placeSize, class: 'ink-2' },
  ];
}

/** The second line of a label, where the state and the room allow one. */
function detailOf(
  { context: { strings, locale }, plan, state }: Drawing,
  group: ListedGroup,
  tone: Tone,
): string | undefined {
  if (state === 'bases' && plan.showsPlaces) return describeBase(group, strings, locale);
  if (tone !== 'focus') return undefined;
  if (state === 'sanctioned') return plan.showsPlaces ? textOf(strings.labels, 'new') : undefined;
  const city = inLocale(group.base.name, locale);
  const name = inLocale(group.displayName, locale);
  return plan.showsPlaces && name !== group.officialName ? textOf(strings.labels, 'nameAndCity', { name, city }) : city;
}

/** The groups that are not based in Mexico: a short list at sea, open diamonds. */
function placeBeside(drawing: Drawing): PlacedGroup[] {
  const { slice, plan, context } = drawing;
  let x = plan.others.x;
  let baseline = plan.others.y;
  return slice.groups
    .filter((group) => !group.basedInMexico)
    .map((group) => {
      const tone = toneOf(drawing, group);
      const name = inLocale(group.displayName, context.locale);
      baseline += plan.others.inOneRow && x > plan.others.x ? 0 : plan.lineHeight + 2;
      const nameX = x + plan.radius * 2 + 6;
      const common = { y: baseline, anchor: 'start', class: tone === 'quiet' ? 'ink-2' : 'ink' } as const;
      const lines: LabelLine[] = [
        { ...common, key: `name-${group.id}`, text: name, x: nameX, isName: true, size: plan.nameSize },
      ];
      if (drawing.state === 'bases' && plan.showsPlaces) {
        const originX = nameX + textWidth(name, 'label-strong', plan.nameSize) + 6;
        lines.push({
          ...common,
          key: `place-${group.id}`,
          text: inLocale(group.origin, context.locale),
          x: originX,
          isName: false,
          size: plan.placeSize,
          class: 'ink-2',
        });
      }
      const placed = {
        group,
        x: x + plan.radius,
        y: baseline - plan.nameSize * 0.35,
        radius: plan.radius - 1,
        class: diamondClass(group, tone),
        lines,
      };
      if (plan.others.inOneRow) x = nameX + textWidth(name, 'label-strong', plan.nameSize) + 14;
      return placed;
    });
}

/** The words over the two groups beside the map; in the notice there is no map to be beside of. */
function headingMarks({ state, plan, context }: Drawing): Mark[] {
  if (state === 'notice') return [];
  return [
    {
      kind: 'text',
      key: 'others-heading',
      class: 'ink-2',
      x: plan.others.x,
      y: plan.others.y,
      text: textOf(context.strings.labels, 'others'),
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

/** The state's one annotation. */
function noteMarks({ state, plan, context }: Drawing): Mark[] {
  const note = context.strings.states[state]?.note;
  if (note === undefined) throw new Error(`The designation map needs a note for the state "${state}".`);
  const { x, y, width, anchor, leader } = plan.notes[state];
  const isName = state === 'noreste';
  const font = isName ? 'label' : 'annotation';
  const size = isName ? plan.placeSize : plan.noteSize;
  const lines = wrapText(plainText(note), font, size, width).map((text, index): TextMark => ({
    kind: 'text',
    key: index === 0 ? `note-${state}` : `note-${state}-${index + 1}`,
    class: isName ? 'ink-2' : 'annotation',
    x,
    y: round(y + index * size * 1.2),
    text,
    anchor,
    font,
    size,
  }));
  return leader === undefined
    ? lines
    : [{ kind: 'line', key: `note-leader-${state}`, class: 'leader', ...leader }, ...lines];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
