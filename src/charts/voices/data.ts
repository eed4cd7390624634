import type { Dataset } from '../../data/dataset.ts';
import { shownWording } from '../../data/select.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/story.ts';
import { fillColumns } from '../core/chart-data.ts';
import type { ChartData, ColumnPlan, DataStrings } from '../core/chart-data.ts';
import { evidenceColumns, evidenceOf } from '../core/evidence.ts';
import type { Evidence } from '../core/evidence.ts';
import type { Voice, VoicesSlice } from './slice.ts';

/** A quotation that the drawing shows. */
export interface VoiceObservation extends Evidence {
  readonly voice: Voice;
}

/**
 * The quotations in the order of the drawing.
 * @throws Error when a source is missing
 */
export function observeVoices(dataset: Dataset, voices: readonly Voice[]): VoiceObservation[] {
  return voices.map((voice) => {
    const { id, sourceIds, recordSourceId } = voice.quote;
    const all = recordSourceId === undefined ? sourceIds : [recordSourceId, ...sourceIds];
    return { ...evidenceOf(dataset, { record: id, sourceIds: all }), voice };
  });
}

const columns: readonly ColumnPlan<VoiceObservation>[] = [
  { name: 'speaker_id', type: 'string', cell: ({ voice }) => voice.speaker.id },
  { name: 'speaker', type: 'string', cell: ({ voice }) => voice.speaker.name },
  { name: 'side', type: 'string', cell: ({ voice }) => voice.side },
  { name: 'subject', type: 'string', cell: ({ voice }) => voice.subject },
  { name: 'occasion', type: 'string', cell: ({ voice }, locale) => inLocale(voice.quote.occasion, locale) },
  { name: 'words', type: 'string', cell: ({ voice }) => shownWording(voice.quote).text },
  { name: 'is_translated', type: 'boolean', cell: ({ voice }) => shownWording(voice.quote).translated },
  { name: 'is_on_record', type: 'boolean', cell: ({ voice }) => voice.isOnRecord },
  ...evidenceColumns,
];

/** Who said what, a row a quotation. */
export function voiceData({ observations }: VoicesSlice, strings: DataStrings, locale: Locale): ChartData {
  return fillColumns(columns, observations, strings, locale);
}
