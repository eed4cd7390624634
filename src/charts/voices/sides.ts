import { textOf } from '../../i18n/strings.ts';
import { annotationMarks } from '../core/annotation.ts';
import type { LayoutContext } from '../core/chart.ts';
import type { Mark } from '../core/marks.ts';
import { shortName } from '../core/speaker-name.ts';
import { label } from './label.ts';
import type { SizePlan } from './placement.ts';
import { quoteMark } from './quote-mark.ts';
import type { Side, Voice, VoicesSlice } from './slice.ts';
import { sides } from './slice.ts';
import { noteOf } from './words.ts';

/** A line of the drawing: one speaker, or on a phone all of a side who are quoted once. */
interface Line {
  readonly key: string;
  readonly name: string;
  readonly voices: readonly Voice[];
}

/** Every quotation beside its speaker, side by side; the border between the two countries is drawn as on the map. */
export function layoutSides({ voices }: VoicesSlice, plan: SizePlan, context: LayoutContext): Mark[] {
  const { marksX, pitch, rowPitch, gap, showsHeadings, top } = plan.sides;
  const marks: Mark[] = [];
  let y = top;
  let isNorth = true;
  let noted = false;
  for (const side of sides.filter((candidate) => voices.some((voice) => voice.side === candidate))) {
    const own = voices.filter((voice) => voice.side === side);
    if (isNorth && own.some(({ isMexican }) => isMexican)) {
      isNorth = false;
      y += rowPitch * 0.2;
      marks.push({ kind: 'line', key: 'border', class: 'border', x1: plan.left, y1: y, x2: rightOf(plan), y2: y });
    }
    if (showsHeadings) {
      const place = { x: plan.left, y: y + gap * 0.82, size: plan.headSize, class: 'ink-2' };
      marks.push(label(`side-${side}`, textOf(context.strings.labels, `side.${side}`), place));
    }
    y += gap;
    for (const line of linesOf(side, own, plan, context)) {
      y += rowPitch / 2;
      const baseline = y + plan.nameSize * 0.35;
      marks.push(
        label(`speaker-${line.key}`, line.name, {
          x: plan.left,
          y: baseline,
          size: plan.nameSize,
          font: 'label-strong',
        }),
        ...line.voices.map((voice, index) => quoteMark(voice, marksX + plan.radius + index * pitch, y, plan.radius)),
      );
      if (!noted && line.voices.every(({ isOnRecord }) => !isOnRecord)) {
        noted = true;
        marks.push(...noteMarks(plan, context, marksX + line.voices.length * pitch, y));
      }
      y += rowPitch / 2;
    }
  }
  return marks;
}

function linesOf(side: Side, own: readonly Voice[], plan: SizePlan, { strings, locale }: LayoutContext): Line[] {
  const speakers = [...new Set(own.map(({ speaker }) => speaker))];
  const lines = speakers.map((speaker): Line => ({
    key: speaker.id,
    name: shortName(speaker, locale),
    voices: own.filter((voice) => voice.speaker === speaker),
  }));
  const singles = lines.filter(({ voices }) => voices.length === 1);
  if (!plan.sides.joinsSingles || singles.length < 2) return lines;
  return [
    ...lines.filter((line) => !singles.includes(line)),
    {
      key: `singles-${side}`,
      name: textOf(strings.labels, 'others'),
      voices: singles.flatMap(({ voices }) => voices),
    },
  ];
}

function noteMarks(plan: SizePlan, context: LayoutContext, x: number, y: number): Mark[] {
  const { dx, dy, width } = plan.sides.note;
  const text = noteOf('sides', context.strings);
  return annotationMarks({
    key: 'note-sides',
    text,
    x: x + dx,
    y: y + dy,
    width,
    anchor: 'start',
    size: plan.noteSize,
  });
}

function rightOf({ frame, left }: SizePlan): number {
  return frame.width - left;
}
