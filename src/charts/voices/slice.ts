import type { Dataset } from '../../data/dataset.ts';
import type { Quote, QuoteSubject } from '../../data/schema/quote.ts';
import type { Speaker, SpeakerSide } from '../../data/schema/speaker.ts';
import { sourcesOf } from '../../data/select.ts';
import { observeVoices, type VoiceObservation } from './data.ts';
import type { VoicesState } from './states.ts';

/** The sides of the drawing, from top to bottom; the border lies between the first two and the others. */
export const sides = ['us-government', 'us-others', 'mx-government', 'mx-expert', 'media'] as const;
export type Side = (typeof sides)[number];

/** The rows of the subjects, from top to bottom: as the story takes them up. */
const subjectOrder: readonly QuoteSubject[] = [
  'threat',
  'list',
  'toll',
  'border',
  'force',
  'cooperation',
  'accusation',
];

/** A quotation as the drawing has it. */
export interface Voice {
  readonly quote: Quote;
  readonly subject: QuoteSubject;
  readonly speaker: Speaker;
  readonly side: Side;
  readonly isMexican: boolean;
  /** Whether the words, or the statement in other words, were found outside the article. */
  readonly isOnRecord: boolean;
}

/** What the voices take from the dataset. */
export interface VoicesSlice {
  /** By side, within a side by speaker as the dataset has them, within a speaker by date. */
  readonly voices: readonly Voice[];
  readonly sourceIds: Readonly<Record<VoicesState, readonly string[]>>;
  /** The rows of the chart's data. */
  readonly observations: readonly VoiceObservation[];
}

/** Whose quotations each state shows. */
export const stateSides: Readonly<Record<VoicesState, readonly Side[]>> = {
  sides,
  subjects: sides,
  washington: ['us-government'],
  mexico: ['mx-government', 'mx-expert'],
};

const sideOfSpeaker: Readonly<Record<Exclude<SpeakerSide, 'subject'>, Side>> = {
  'us-government': 'us-government',
  'us-congress': 'us-others',
  'us-former-official': 'us-others',
  'us-expert': 'us-others',
  'mx-government': 'mx-government',
  'mx-expert': 'mx-expert',
  media: 'media',
};

/**
 * Takes the quotations that somebody said out of the dataset; words merely set in quotation marks are left out.
 * @throws Error when a speaker is missing or a quotation has no subject
 */
export function selectVoices(dataset: Dataset): VoicesSlice {
  const order = new Map([...dataset.speakers.keys()].map((id, index) => [id, index]));
  const orderOf = ({ speaker }: Voice): number => order.get(speaker.id) ?? order.size;
  const voices = [...dataset.quotes.values()]
    .filter(({ kind }) => kind === 'speech')
    .map((quote) => selectVoice(dataset, quote))
    .toSorted((a, b) => sides.indexOf(a.side) - sides.indexOf(b.side) || orderOf(a) - orderOf(b) || compareDates(a, b));
  const sourcesOfState = (state: VoicesState): string[] => {
    const ids = voicesOfState({ voices }, state).flatMap(({ quote }) => shownSources(quote));
    return sourcesOf(dataset, { sourceIds: [...new Set(ids)] }).map(({ id }) => id);
  };
  return {
    observations: observeVoices(dataset, voices),
    voices,
    sourceIds: {
      sides: sourcesOfState('sides'),
      subjects: sourcesOfState('subjects'),
      washington: sourcesOfState('washington'),
      mexico: sourcesOfState('mexico'),
    },
  };
}

/** The quotations a state shows, in the order of the slice. */
export function voicesOfState({ voices }: Pick<VoicesSlice, 'voices'>, state: VoicesState): Voice[] {
  return voices.filter(({ side }) => stateSides[state].includes(side));
}

/** Earlier first; without a date last. */
export function compareDates(a: Voice, b: Voice): number {
  return (a.quote.date ?? '9').localeCompare(b.quote.date ?? '9');
}

/** The subjects that quotations have, in the order of the rows. */
export function subjectsOf(voices: readonly Voice[]): QuoteSubject[] {
  return subjectOrder.filter((subject) => voices.some((voice) => voice.subject === subject));
}

function selectVoice(dataset: Dataset, quote: Quote): Voice {
  const speaker = dataset.speakers.get(quote.speakerId);
  if (speaker === undefined) throw new Error(`The quotation "${quote.id}" has no speaker "${quote.speakerId}".`);
  const { subject } = quote;
  if (subject === undefined) throw new Error(`The quotation "${quote.id}" has no subject.`);
  if (speaker.side === 'subject') throw new Error(`"${speaker.id}" is spoken of and cannot be a voice.`);
  return {
    quote,
    subject,
    speaker,
    side: sideOfSpeaker[speaker.side],
    isMexican: speaker.country === 'MX',
    isOnRecord: quote.verification !== 'single-source' && quote.verification !== 'not-found',
  };
}

/** The source of the wording that is shown, else the first. */
function shownSources({ recordSourceId, sourceIds }: Quote): string[] {
  const id = recordSourceId ?? sourceIds[0];
  return id === undefined ? [] : [id];
}
