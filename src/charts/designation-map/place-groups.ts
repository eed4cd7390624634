import { textOf } from '../../i18n/strings.ts';
import type { LayoutContext } from '../core/chart.ts';
import type { Emphasis } from '../core/emphasis.ts';
import { emphasize } from '../core/emphasis.ts';
import { textWidth, wrapText } from '../core/text-width.ts';
import { fitMexico, projectPoint } from '../geo.ts';
import type { LabelPlacement, SizePlan } from './placement.ts';
import { mexicoWidth } from './placement.ts';
import type { DesignationSlice, ListedGroup } from './slice.ts';
import { inLocale, misnamedGroupId } from './slice.ts';
import type { DesignationState } from './states.ts';
import { describeBase } from './words.ts';

/** What a picture is made from. */
export interface Drawing {
  readonly slice: DesignationSlice;
  readonly state: DesignationState;
  readonly plan: SizePlan;
  readonly context: LayoutContext;
}

/** A group with the point its diamond stands at and the words beside it. */
export interface PlacedGroup {
  readonly group: ListedGroup;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly class: string;
  readonly lines: readonly LabelLine[];
  readonly leader?: { readonly x: number; readonly y: number };
}

/** One line of a group's label; `key` says what it is, so that it keeps its identity between states. */
export interface LabelLine {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly isName: boolean;
  readonly size: number;
  readonly class: string;
}

const projection = fitMexico(mexicoWidth);

/**
 * Gives every group its point, its look and its words, in the order of the notice whatever the state.
 * @throws Error when a base has no hand-set label in `placement.ts`
 */
export function placeGroups(drawing: Drawing): PlacedGroup[] {
  if (drawing.state === 'notice') return placeInList(drawing);
  const order = drawing.slice.groups;
  const placed = [...placeAtBases(drawing), ...placeBeside(drawing)];
  return placed.sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
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
      const emphasis = emphasisOf(drawing, group);
      const placement = plan.labels[group.base.id];
      if (placement === undefined) throw new Error(`placement.ts has no label for the base "${group.base.id}"`);
      const lines = baseLines(drawing, group, at, placement, emphasis);
      const radius = emphasis === 'focus' ? plan.focusRadius : plan.radius;
      const leader = placement.leader
        ? { leader: { x: at.x + placement.dx + 6, y: at.y + placement.dy - plan.nameSize * 0.35 } }
        : {};
      return { group, ...at, radius, class: diamondClass(group, emphasis), lines, ...leader };
    });
}

/** Whether a state is about the group, about another, or about all alike. */
function emphasisOf({ state }: Drawing, group: ListedGroup): Emphasis {
  if (state === 'noreste') return group.id === misnamedGroupId ? 'focus' : 'quiet';
  if (state === 'sanctioned') return group.alreadySanctioned ? 'quiet' : 'focus';
  return 'plain';
}

function diamondClass(group: ListedGroup, emphasis: Emphasis): string {
  return emphasize(group.basedInMexico ? 'group' : 'group-open', emphasis);
}

function baseLines(
  drawing: Drawing,
  group: ListedGroup,
  at: { readonly x: number; readonly y: number },
  { dx, dy, anchor, width }: LabelPlacement,
  emphasis: Emphasis,
): LabelLine[] {
  const { plan, state, context } = drawing;
  const common = { x: at.x + dx, anchor, class: emphasis === 'quiet' ? 'ink-2' : 'ink' };
  const detail = detailOf(drawing, group, emphasis);
  const isRenamed = state === 'noreste' && emphasis === 'focus';
  const name = isRenamed ? group.officialName : inLocale(group.displayName, context.locale);
  const dagger = group.base.seenInSource ? '' : '\u00a0†';
  const words = detail === undefined ? `${name}${dagger}` : name;
  const names = wrapText(words, 'label-strong', plan.nameSize, width ?? plan.frame.width);
  const lines = names.map((text, index): LabelLine => ({
    ...common,
    key: index === 0 ? `name-${group.id}` : `name-${group.id}-${index + 1}`,
    text,
    // A change of anchor would make the name jump; set from the left, it moves.
    x: anchor === 'start' ? at.x + dx : at.x + dx - textWidth(text, 'label-strong', plan.nameSize),
    anchor: 'start',
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
  emphasis: Emphasis,
): string | undefined {
  const isAboutPlaces = plan.showsPlaces && state !== 'sanctioned';
  if (emphasis !== 'focus') return isAboutPlaces ? describeBase(group, strings, locale) : undefined;
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
      const emphasis = emphasisOf(drawing, group);
      const name = inLocale(group.displayName, context.locale);
      baseline += plan.others.inOneRow && x > plan.others.x ? 0 : plan.lineHeight + 1.5;
      const nameX = x + plan.radius * 2 + 6;
      const common = { y: baseline, anchor: 'start', class: emphasis === 'quiet' ? 'ink-2' : 'ink' } as const;
      const lines: LabelLine[] = [
        { ...common, key: `name-${group.id}`, text: name, x: nameX, isName: true, size: plan.nameSize },
      ];
      if (drawing.state !== 'sanctioned' && plan.showsPlaces) {
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
        class: diamondClass(group, emphasis),
        lines,
      };
      if (plan.others.inOneRow) x = nameX + textWidth(name, 'label-strong', plan.nameSize) + 14;
      return placed;
    });
}
