import { inLocale } from '../../i18n/story.ts';
import { textOf } from '../../i18n/strings.ts';
import { annotationMarks } from '../core/annotation.ts';
import type { LayoutContext } from '../core/chart.ts';
import type { Mark, TextMark } from '../core/marks.ts';
import { shortName } from '../core/speaker-name.ts';
import { textWidth } from '../core/text-width.ts';
import { keyMarks } from './key.ts';
import { listPlan as plan } from './placement.ts';
import { stateForms } from './rows.ts';
import type { Form, MatrixSlice, Position } from './slice.ts';
import { signMark, signOf, signs, unstatedPath } from './stance-mark.ts';
import type { MatrixState } from './states.ts';
import { noteOf } from './words.ts';

/**
 * The matrix on a phone: the forms the state is about, each with the voices that take a stand. Who only reports is left to the
 * table of the page.
 */
export function layoutList(slice: MatrixSlice, state: MatrixState, context: LayoutContext): Mark[] {
  const list = state === 'whole' ? layoutWhole(slice, context) : layoutForms(slice, state, context);
  const drawn = formsOf(slice, state).flatMap((form) => stands(form).map(({ stance }) => signOf(stance)));
  return [...list, ...keyMarks(plan.key, drawn, context.strings)];
}

/** The forms that the state is about. */
function formsOf({ forms }: MatrixSlice, state: MatrixState): Form[] {
  const { active } = stateForms[state];
  return forms.filter(({ kind }) => active === undefined || kind === active);
}

/** From backing to rejecting; those who only report take no stand. */
function stands({ positions }: Form): Position[] {
  return positions
    .filter(({ stance }) => signOf(stance) !== 'reports')
    .toSorted((a, b) => signs.indexOf(signOf(a.stance)) - signs.indexOf(signOf(b.stance)));
}

function layoutForms(slice: MatrixSlice, state: Exclude<MatrixState, 'whole'>, context: LayoutContext): Mark[] {
  const { focus } = stateForms[state];
  let y = plan.top;
  return formsOf(slice, state).flatMap((form): Mark[] => {
    const baseline = y;
    const isFocus = form.id === focus;
    y += plan.pitch[state] + (isFocus ? plan.noteHeight : 0);
    let x: number = plan.left;
    const middle = baseline + plan.voiceOffset;
    const people = stands(form).flatMap(({ voiceId, stance, record }): Mark[] => {
      const speaker = slice.voices.find(({ id }) => id === voiceId)?.speaker;
      if (speaker === undefined) throw new Error(`The voice "${voiceId}" has no speaker.`);
      const name = shortName(speaker, context.locale);
      const key = `${form.id}-${voiceId}`;
      const place = {
        key: `stance-${key}`,
        x: x + plan.radius,
        y: middle - plan.voiceSize * 0.35,
        radius: plan.radius,
      };
      const nameX = x + plan.radius * 2 + 5;
      x = nameX + textWidth(name, 'label', plan.voiceSize) + 12;
      return [
        signMark(signOf(stance), { ...place, isQuiet: false, record }),
        text(`voice-${key}`, name, nameX, middle, plan.voiceSize, 'label'),
      ];
    });
    return [
      ...(isFocus ? [band(baseline - 18, plan.bandHeight)] : []),
      text(
        `form-${form.id}`,
        inLocale(form.shortName, context.locale),
        plan.left,
        baseline,
        plan.nameSize,
        'label-strong',
      ),
      ...(people.length > 0 ? people : [nobody(form, middle, context)]),
      ...(isFocus ? note(state, baseline + plan.noteOffset, context) : []),
    ];
  });
}

/** All forms in one line each: signs without names, for the names would be too many to read. */
function layoutWhole({ forms }: MatrixSlice, context: LayoutContext): Mark[] {
  const { pitch, size, groupGap, ruleDrop, signPitch, signLeft } = plan.whole;
  let y = plan.top - 4;
  return forms.flatMap((form, index): Mark[] => {
    const before = forms[index - 1];
    const isFocus = form.id === stateForms.whole.focus;
    const opensKind = before !== undefined && before.kind !== form.kind;
    if (opensKind) y += groupGap;
    const baseline = y;
    y += pitch + (isFocus ? plan.noteHeight - 4 : 0);
    const row = stands(form).map(({ voiceId, stance, record }, position) =>
      signMark(signOf(stance), {
        key: `stance-${form.id}-${voiceId}`,
        x: signLeft + position * signPitch + plan.radius,
        y: baseline - size * 0.35,
        radius: plan.radius,
        isQuiet: false,
        record,
      }),
    );
    const d = unstatedPath(signLeft + plan.radius, baseline - size * 0.35);
    const none: Mark = { kind: 'path', key: `unstated-${form.id}`, class: 'unstated', d };
    const font = isFocus ? 'label-strong' : 'label';
    return [
      ...(opensKind ? [rule(form.kind, baseline - pitch - groupGap + ruleDrop)] : []),
      ...(isFocus ? [band(baseline - 15, pitch + plan.noteHeight - 3)] : []),
      text(`form-${form.id}`, inLocale(form.shortName, context.locale), plan.left, baseline, size, font),
      ...(row.length > 0 ? row : [none]),
      ...(isFocus ? note('whole', baseline + 17, context) : []),
    ];
  });
}

/** What stands in the place of the voices where they only report or explain. */
function nobody({ id }: Form, y: number, { strings }: LayoutContext): Mark {
  const words = textOf(strings.labels, 'noStand');
  return { ...text(`unstated-${id}`, words, plan.left, y, plan.voiceSize, 'label'), class: 'ink-2' };
}

function text(key: string, words: string, x: number, y: number, size: number, font: TextMark['font']): TextMark {
  return { kind: 'text', key, class: 'ink', x, y, text: words, anchor: 'start', font, size };
}

/** Between two kinds of action. */
function rule(kind: Form['kind'], y: number): Mark {
  return { kind: 'line', key: `rule-${kind}`, class: 'rule', x1: plan.left, y1: y, x2: plan.right, y2: y };
}

function band(y: number, height: number): Mark {
  return { kind: 'rect', key: 'band', class: 'selection', x: 3, y, width: plan.frame.width - 6, height };
}

function note(state: MatrixState, y: number, context: LayoutContext): Mark[] {
  const words = noteOf(state, context.strings);
  const width = plan.right - plan.left;
  return annotationMarks({
    key: `note-${state}`,
    text: words,
    x: plan.left,
    y,
    width,
    anchor: 'start',
    size: plan.noteSize,
  });
}
