import type { Dataset } from '../../data/dataset.ts';
import type { Scenario, ScenarioKind, Stance } from '../../data/schema/scenario.ts';
import type { Speaker, SpeakerSide } from '../../data/schema/speaker.ts';
import type { LocalizedText } from '../../data/schema/text.ts';
import { sourcesOf } from '../../data/select.ts';
import { observeMatrix, type MatrixObservation } from './data.ts';
import type { MatrixState } from './states.ts';

/** The kinds of action in the order of the rows: from open force to paper. */
export const kindOrder = ['overt', 'covert', 'cooperative', 'legal-financial'] as const satisfies ScenarioKind[];

/** Where a voice stands in the heading: by office, not by opinion, in the order of the sides. */
export const benches = ['washington', 'formerly', 'mexico', 'press'] as const;
export type Bench = (typeof benches)[number];

/** Within a bench those in office come first. */
const sideOrder: readonly SpeakerSide[] = [
  'us-government',
  'us-congress',
  'us-former-official',
  'us-expert',
  'mx-government',
  'mx-expert',
  'media',
];

/** A speaker with words or an act about at least one form. */
export interface Voice {
  readonly id: string;
  readonly speaker: Speaker;
  readonly bench: Bench;
}

/** What one voice says of one form. */
export interface Position {
  readonly voiceId: string;
  readonly stance: Stance;
  readonly basis: LocalizedText;
  /** The quotation it rests on; without one the claim. */
  readonly record: string;
}

/** A form of action with the voices that say something of that very form. */
export interface Form {
  readonly id: string;
  readonly kind: ScenarioKind;
  readonly name: LocalizedText;
  readonly shortName: LocalizedText;
  readonly status: LocalizedText;
  readonly positions: readonly Position[];
}

/** What the matrix takes from the dataset. */
export interface MatrixSlice {
  /** From open force to paper; within a kind in the order of the record. */
  readonly forms: readonly Form[];
  readonly voices: readonly Voice[];
  /** Speakers of the scenarios whose words are about no single form. */
  readonly silent: readonly Speaker[];
  readonly sourceIds: Readonly<Record<MatrixState, readonly string[]>>;
  /** The rows of the chart's data. */
  readonly observations: readonly MatrixObservation[];
}

/**
 * Takes the forms of action and the voices out of the dataset. The article's own narration is left out: it tells of the voices
 * and is not one of them.
 * @throws Error when a speaker is missing or a stance rests on no quotation and no claim
 */
export function selectMatrix(dataset: Dataset): MatrixSlice {
  const scenarios = [...dataset.scenarios.values()].toSorted(
    (a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || a.order - b.order,
  );
  const named = new Set(scenarios.flatMap(({ stances }) => stances.map(({ speakerId }) => speakerId)));
  const speakers = [...dataset.speakers.values()].filter(({ id, kind }) => named.has(id) && kind !== 'narration');
  const known = new Set(speakers.map(({ id }) => id));
  const forms = scenarios.map((scenario) => selectForm(scenario, known));
  const heard = new Set(forms.flatMap(({ positions }) => positions.map(({ voiceId }) => voiceId)));
  const voices = speakers
    .filter(({ id }) => heard.has(id))
    .map((speaker): Voice => ({ id: speaker.id, speaker, bench: benchOf(speaker) }))
    .toSorted((a, b) => sideOrder.indexOf(a.speaker.side) - sideOrder.indexOf(b.speaker.side));
  const sourcesOfKinds = (kinds: readonly ScenarioKind[]): string[] => sourceIdsOf(dataset, scenarios, kinds, heard);
  return {
    observations: observeMatrix(dataset, { forms, voices }),
    forms,
    voices,
    silent: speakers.filter(({ id }) => !heard.has(id)),
    sourceIds: {
      overt: sourcesOfKinds(['overt']),
      covert: sourcesOfKinds(['overt', 'covert']),
      cooperative: sourcesOfKinds(['overt', 'covert', 'cooperative']),
      whole: sourcesOfKinds(kindOrder),
    },
  };
}

function selectForm({ id, kind, name, shortName, statusInMarch2025, stances }: Scenario, known: Set<string>): Form {
  const positions = stances
    .filter(({ stance, speakerId }) => stance !== 'not-stated' && known.has(speakerId))
    .map(({ speakerId, stance, basis, quoteIds, claimIds }): Position => {
      const record = quoteIds[0] ?? claimIds[0];
      if (record === undefined) throw new Error(`The stance of "${speakerId}" in "${id}" rests on no record.`);
      return { voiceId: speakerId, stance, basis, record };
    });
  return { id, kind, name, shortName, status: statusInMarch2025, positions };
}

function benchOf({ id, side }: Speaker): Bench {
  switch (side) {
    case 'us-government':
    case 'us-congress':
      return 'washington';
    case 'us-former-official':
    case 'us-expert':
      return 'formerly';
    case 'mx-government':
    case 'mx-expert':
      return 'mexico';
    case 'media':
      return 'press';
    case 'subject':
      throw new Error(`"${id}" is spoken of and cannot be a voice of the matrix.`);
  }
}

function sourceIdsOf(
  dataset: Dataset,
  scenarios: readonly Scenario[],
  kinds: readonly ScenarioKind[],
  heard: ReadonlySet<string>,
): string[] {
  const shown = scenarios.filter(({ kind }) => kinds.includes(kind)).flatMap(({ stances }) => stances);
  const stated = shown.filter(({ stance, speakerId }) => stance !== 'not-stated' && heard.has(speakerId));
  return sourcesOf(dataset, { sourceIds: [...new Set(stated.flatMap(({ sourceIds }) => sourceIds))] }).map(
    ({ id }) => id,
  );
}
