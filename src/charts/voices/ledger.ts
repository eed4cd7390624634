import { shownWording } from '../../data/select.ts';
import { formatDate } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/story.ts';
import { textOf } from '../../i18n/strings.ts';
import { annotationMarks } from '../core/annotation.ts';
import type { LayoutContext } from '../core/chart.ts';
import type { Mark, TextMark } from '../core/marks.ts';
import { shortName } from '../core/speaker-name.ts';
import { wrapText } from '../core/text-width.ts';
import { label } from './label.ts';
import type { SizePlan } from './placement.ts';
import { quoteMark } from './quote-mark.ts';
import type { Voice, VoicesSlice } from './slice.ts';
import { compareDates, voicesOfState } from './slice.ts';
import { focusSubject } from './subjects.ts';
import { noteOf } from './words.ts';

/** Line height of words that take more than one line, in font sizes. */
const lineHeight = 1.25;

/** The states that show words. */
export type LedgerState = 'washington' | 'mexico';

/**
 * The words of one side by date, a few of each quotation, or all of it where it has no short part. A phone has the words about
 * force, and marks for the rest.
 */
export function layoutLedger(slice: VoicesSlice, state: LedgerState, plan: SizePlan, context: LayoutContext): Mark[] {
  const own = voicesOfState(slice, state).toSorted(compareDates);
  const isShown = ({ subject }: Voice): boolean => context.size !== 'narrow' || subject === focusSubject;
  const { top, rowPitch, glossHeight, wordsSize } = plan.ledger;
  let y = top;
  const rows = own.filter(isShown).flatMap((voice): Mark[] => {
    const at = y;
    const words = wordsMarks(voice, at, plan, context);
    const gloss = glossMarks(voice, at, plan, context);
    y += rowPitch[state] + (words.length - 1) * wordsSize * lineHeight + gloss.length * glossHeight * 0.7;
    return [...headMarks(voice, at, plan, context), ...words, ...gloss];
  });
  const rest = own.filter((voice) => !isShown(voice));
  const end = y + (rest.length > 0 ? rowPitch[state] : 0);
  return [...rows, ...restMarks(rest, y, plan, context), ...noteMarks(state, end, plan, context)];
}

/** The mark, the day and the speaker. */
function headMarks(voice: Voice, y: number, plan: SizePlan, { locale }: LayoutContext): Mark[] {
  const { quote, speaker } = voice;
  const { dateX, nameX } = plan.ledger;
  const baseline = y + plan.nameSize * 0.34;
  return [
    quoteMark(voice, plan.left + plan.radius, y, plan.radius),
    ...(dateX === undefined || quote.date === undefined
      ? []
      : [
          label(`date-${quote.id}`, formatDate(quote.date, locale, 'short'), {
            x: dateX,
            y: baseline,
            size: plan.headSize,
            class: 'ink-2',
          }),
        ]),
    label(`speaker-${quote.id}`, shortName(speaker, locale), {
      x: nameX,
      y: baseline,
      size: plan.headSize + 0.5,
      font: fontOf(voice),
    }),
  ];
}

function wordsMarks(voice: Voice, y: number, plan: SizePlan, { strings }: LayoutContext): Mark[] {
  const { quote } = voice;
  const { wordsX, wordsSize } = plan.ledger;
  const text = textOf(strings.labels, 'quoted', { words: quote.excerpt ?? shownWording(quote).text });
  return wrapText(text, fontOf(voice), wordsSize, plan.frame.width - plan.left - wordsX).map((line, index) =>
    label(index === 0 ? `words-${quote.id}` : `words-${quote.id}-${index + 1}`, line, {
      x: wordsX,
      y: y + plan.nameSize * 0.34 + index * wordsSize * lineHeight,
      size: wordsSize,
      font: fontOf(voice),
    }),
  );
}

/** Words about force stand out by weight, which holds in both themes. */
function fontOf({ subject }: Voice): TextMark['font'] {
  return subject === focusSubject ? 'label-strong' : 'label';
}

/** What words in another language mean, below them. */
function glossMarks({ quote }: Voice, y: number, plan: SizePlan, { locale }: LayoutContext): Mark[] {
  if (quote.gloss === undefined || quote.language === locale) return [];
  const { wordsX, glossHeight } = plan.ledger;
  return [
    label(`gloss-${quote.id}`, inLocale(quote.gloss, locale), {
      x: wordsX,
      y: y + plan.nameSize * 0.34 + glossHeight,
      size: plan.headSize,
      class: 'ink-2',
    }),
  ];
}

/** Quotations that are not spelled out: marks in one line. */
function restMarks(rest: readonly Voice[], y: number, plan: SizePlan, { strings }: LayoutContext): Mark[] {
  if (rest.length === 0) return [];
  const { wordsX, restPitch } = plan.ledger;
  const size = plan.headSize;
  return [
    label('rest', textOf(strings.labels, 'rest'), { x: plan.left, y: y + size * 0.35, size, class: 'ink-2' }),
    ...rest.map((voice, index) => quoteMark(voice, wordsX + plan.radius + index * restPitch, y, plan.radius)),
  ];
}

function noteMarks(state: LedgerState, y: number, plan: SizePlan, context: LayoutContext): Mark[] {
  const x = context.size === 'narrow' ? plan.left : plan.ledger.wordsX;
  return annotationMarks({
    key: `note-${state}`,
    text: noteOf(state, context.strings),
    x,
    y: y + plan.noteSize * 0.5,
    width: plan.frame.width - x,
    anchor: 'start',
    size: plan.noteSize,
  });
}
