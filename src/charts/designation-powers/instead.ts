import { inLocale } from '../../i18n/story.ts';
import { textOf } from '../../i18n/strings.ts';
import type { Mark } from '../core/marks.ts';
import type { Drawing } from './layout.ts';
import { label } from './layout.ts';
import type { Row } from './rows.ts';
import { leverMarks } from './switch-marks.ts';

/**
 * What would light a lamp that the list leaves dark: below it, switches of their own that do not hang on the list's rail, led to
 * the same lamp.
 */
export function insteadMarks({ plan, context }: Drawing, { power, middle }: Row): Mark[] {
  const { lampX, pivotX, contactX, labelX, large, detailDrop, detailSize } = plan;
  const step = large.size * 2.2;
  const heading = middle + detailDrop + detailSize * 2.5;
  const first = heading + large.size * 1.6;
  const last = first + step * (power.instead.length - 1);
  return [
    {
      kind: 'line',
      key: `riser-${power.id}`,
      class: 'wire quiet',
      x1: lampX,
      y1: last,
      x2: lampX,
      y2: middle + large.lampRadius,
    },
    label(`instead-${power.id}`, textOf(context.strings.labels, 'instead'), {
      x: labelX,
      y: heading,
      size: detailSize,
      class: 'ink-2',
    }),
    ...power.instead.flatMap(({ id, label: name, claimId }, index): Mark[] => {
      const y = first + index * step;
      return [
        ...leverMarks({
          id,
          effect: 'off',
          y,
          fromX: (plan.railX + pivotX) / 2,
          pivotX,
          contactX,
          lampX,
          lift: large.lift * 0.8,
          record: claimId,
        }),
        label(`name-${id}`, inLocale(name, context.locale), {
          x: labelX,
          y: y + large.size * 0.3,
          size: Math.max(detailSize, large.size * 0.86),
          font: 'label-strong',
        }),
      ];
    }),
  ];
}
