import type { ChartAssets } from '../charts/core/chart-assets.ts';
import { sizeNames } from '../charts/core/marks.ts';
import { parseEvidenceText } from '../i18n/evidence-text.ts';

/** What of a state can stand on a record: its drawing, at any size, or one of its texts. */
export type StatePart = 'headline' | 'note' | 'description' | 'help' | 'marks';

/**
 * The records that a state of a chart stands on, by what of it stands on them; each part names a record once.
 * @throws Error when the chart has no such state
 */
export function recordsInState(assets: ChartAssets, state: string): ReadonlyMap<StatePart, readonly string[]> {
  const { headline, note = '' } = assets.stateStrings(state);
  const inText = (...texts: readonly string[]): string[] => [
    ...new Set(texts.flatMap((text) => parseEvidenceText(text)).flatMap(({ record }) => record ?? [])),
  ];
  const drawn = sizeNames.flatMap((size) => assets.marks(state, size)).flatMap(({ record }) => record ?? []);
  return new Map<StatePart, readonly string[]>([
    ['headline', inText(headline)],
    ['note', inText(note)],
    ['description', inText(assets.description(state))],
    ['help', inText(...assets.help(state))],
    ['marks', [...new Set(drawn)]],
  ]);
}
