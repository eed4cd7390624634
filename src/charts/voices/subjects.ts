import { textOf } from '../../i18n/strings.ts';
import { annotationMarks } from '../core/annotation.ts';
import type { LayoutContext } from '../core/chart.ts';
import type { Mark } from '../core/marks.ts';
import { shortName } from '../core/speaker-name.ts';
import { textWidth } from '../core/text-width.ts';
import { label } from './label.ts';
import type { SizePlan } from './placement.ts';
import { quoteMark } from './quote-mark.ts';
import type { Voice, VoicesSlice } from './slice.ts';
import { subjectsOf } from './slice.ts';
import { noteOf } from './words.ts';

/** The subject that the state's words are about. */
export const focusSubject = 'force';

/** Every quotation in the row of its subject; quotations of one speaker stand together, with the name where there is room. */
export function layoutSubjects({ voices }: VoicesSlice, plan: SizePlan, context: LayoutContext): Mark[] {
  const { rowPitch, noteHeight, top } = plan.subjects;
  let y = top;
  return subjectsOf(voices).flatMap((subject): Mark[] => {
    const isFocus = subject === focusSubject;
    const heading = label(`subject-${subject}`, textOf(context.strings.labels, `subject.${subject}`), {
      x: plan.left,
      y: y + plan.nameSize * 0.35,
      size: plan.nameSize,
      font: isFocus ? 'label-strong' : 'label',
    });
    const row = placeGroups(
      groupsOf(
        voices.filter((voice) => voice.subject === subject),
        context,
      ),
      y,
      plan,
    );
    const noteY = row.bottom + noteHeight * 0.9;
    const note = isFocus
      ? annotationMarks({
          key: 'note-subjects',
          text: noteOf('subjects', context.strings),
          x: plan.subjects.marksX,
          y: noteY,
          width: plan.frame.width - plan.left - plan.subjects.marksX,
          anchor: 'start',
          size: plan.noteSize,
        })
      : [];
    y = row.bottom + rowPitch + (isFocus ? noteHeight : 0);
    return [heading, ...row.marks, ...note];
  });
}

/** The quotations of one speaker on one subject. */
interface Group {
  readonly key: string;
  readonly name: string;
  readonly voices: readonly Voice[];
}

function groupsOf(voices: readonly Voice[], { locale }: LayoutContext): Group[] {
  const speakers = [...new Set(voices.map(({ speaker }) => speaker))];
  return speakers.map((speaker) => ({
    key: speaker.id,
    name: shortName(speaker, locale),
    voices: voices.filter((voice) => voice.speaker === speaker),
  }));
}

/** Sets groups side by side and breaks the row where the frame ends. */
function placeGroups(groups: readonly Group[], top: number, plan: SizePlan): { marks: Mark[]; bottom: number } {
  const { marksX, pitch, linePitch, showsNames } = plan.subjects;
  const size = Math.max(plan.headSize, 13);
  let x = marksX;
  let y = top;
  const marks = groups.flatMap(({ key, name, voices }): Mark[] => {
    const marksWidth = (voices.length - 1) * pitch + plan.radius * 2;
    const nameWidth = showsNames ? 6 + textWidth(name, 'label', size) : 0;
    if (x > marksX && x + marksWidth + nameWidth > plan.frame.width - plan.left) {
      x = marksX;
      y += linePitch;
    }
    const left = x;
    x += marksWidth + (showsNames ? nameWidth + plan.radius * 2.2 : pitch - plan.radius * 2);
    const subject = voices[0]?.subject ?? '';
    return [
      ...voices.map((voice, index) => quoteMark(voice, left + plan.radius + index * pitch, y, plan.radius)),
      ...(showsNames
        ? [
            label(`name-${subject}-${key}`, name, {
              x: left + marksWidth + 6,
              y: y + size * 0.35,
              size,
              class: 'ink-2',
            }),
          ]
        : []),
    ];
  });
  return { marks, bottom: y };
}
