import type { Dataset } from '../../data/dataset.ts';
import type { Speaker } from '../../data/schema/speaker.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/story.ts';
import { fillColumns } from '../core/chart-data.ts';
import type { ChartData, ColumnPlan, DataStrings } from '../core/chart-data.ts';
import { evidenceColumns, evidenceOf } from '../core/evidence.ts';
import type { Evidence } from '../core/evidence.ts';
import type { Form, MatrixSlice, Position } from './slice.ts';

/** What one voice says of one form of action. */
export interface MatrixObservation extends Evidence {
  readonly form: Form;
  readonly speaker: Speaker;
  readonly position: Position;
}

/**
 * What the voices say, in the order of the rows and columns of the drawing.
 * @throws Error when a record is missing
 */
export function observeMatrix(
  dataset: Dataset,
  { forms, voices }: Pick<MatrixSlice, 'forms' | 'voices'>,
): MatrixObservation[] {
  return forms.flatMap((form) => {
    const stances = dataset.scenarios.get(form.id)?.stances ?? [];
    return voices.flatMap(({ id, speaker }) =>
      form.positions
        .filter(({ voiceId }) => voiceId === id)
        .map((position): MatrixObservation => {
          const stance = stances.find(({ speakerId, basis }) => speakerId === id && basis === position.basis);
          if (stance === undefined) throw new Error(`The data needs the stance of "${id}" in "${form.id}".`);
          const evidence = evidenceOf(dataset, { record: position.record, sourceIds: stance.sourceIds });
          return { ...evidence, form, speaker, position };
        }),
    );
  });
}

const columns: readonly ColumnPlan<MatrixObservation>[] = [
  { name: 'form_id', type: 'string', cell: ({ form }) => form.id },
  { name: 'form', type: 'string', cell: ({ form }, locale) => inLocale(form.name, locale) },
  { name: 'kind', type: 'string', cell: ({ form }) => form.kind },
  { name: 'status', type: 'string', cell: ({ form }, locale) => inLocale(form.status, locale) },
  { name: 'speaker_id', type: 'string', cell: ({ speaker }) => speaker.id },
  { name: 'speaker', type: 'string', cell: ({ speaker }) => speaker.name },
  { name: 'side', type: 'string', cell: ({ speaker }) => speaker.side },
  { name: 'stance', type: 'string', cell: ({ position }) => position.stance },
  { name: 'basis', type: 'string', cell: ({ position }, locale) => inLocale(position.basis, locale) },
  ...evidenceColumns,
];

/** What was said of each form of action, a row a form and voice. */
export function matrixData({ observations }: MatrixSlice, strings: DataStrings, locale: Locale): ChartData {
  return fillColumns(columns, observations, strings, locale);
}
