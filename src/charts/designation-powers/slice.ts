import type { Dataset } from '../../data/dataset.ts';
import type { PowerDomain, PowerEffect } from '../../data/schema/series-policy.ts';
import type { LocalizedText } from '../../data/schema/text.ts';
import { findSeries, isChartable, sourcesOf } from '../../data/select.ts';
import { observePowers, type PowerObservation } from './data.ts';
import type { PowersState } from './states.ts';

/** A switch: something a place on the list does, does not do, or is not known to do. */
export interface Power {
  readonly id: string;
  readonly domain: PowerDomain;
  readonly label: LocalizedText;
  readonly effect: PowerEffect;
  readonly detail: LocalizedText;
  readonly statute: string | undefined;
  readonly claimId: string;
  /** What would do it where the list does not. */
  readonly instead: readonly { readonly id: string; readonly label: LocalizedText; readonly claimId: string }[];
}

/** What the switchboard takes from the dataset: the switches in the order of the series, and each state's sources. */
export interface PowersSlice {
  readonly powers: readonly Power[];
  readonly sourceIds: Readonly<Record<PowersState, readonly string[]>>;
  /** The rows of the chart's data. */
  readonly observations: readonly PowerObservation[];
}

/** The domains a state is about; the first state is about all alike. */
export const stateDomains: Readonly<Record<PowersState, readonly PowerDomain[]>> = {
  switchboard: ['money', 'travel', 'trial', 'force'],
  money: ['money'],
  'travel-and-trial': ['travel', 'trial'],
  'not-force': ['force'],
};

/** Id of the switch that each state's note is about. */
export const focusIds: Readonly<Record<PowersState, string>> = {
  switchboard: 'force',
  money: 'hold',
  'travel-and-trial': 'extradition-ease',
  'not-force': 'force',
};

/**
 * Takes the switches out of the dataset.
 * @throws Error when the series is missing or a value of it was not seen in a source
 */
export function selectPowers(dataset: Dataset): PowersSlice {
  const { rows } = findSeries(dataset, 'series-designation-powers');
  const unseen = rows.find((row) => !isChartable(row));
  if (unseen !== undefined) throw new Error(`The switch "${unseen.id}" was not seen in a source.`);
  const sourcesOfState = (state: PowersState): string[] => {
    const shown = rows.filter(({ domain }) => stateDomains[state].includes(domain));
    const ids = new Set(shown.flatMap(({ sourceIds }) => sourceIds));
    return sourcesOf(dataset, { sourceIds: [...ids] }).map(({ id }) => id);
  };
  const powers = rows.map(({ id, domain, label, effect, detail, statute, claimId, instead = [] }) => ({
    id,
    domain,
    label,
    effect,
    detail,
    statute,
    claimId,
    instead,
  }));
  return {
    powers,
    observations: observePowers(dataset, powers),
    sourceIds: {
      switchboard: sourcesOfState('switchboard'),
      money: sourcesOfState('money'),
      'travel-and-trial': sourcesOfState('travel-and-trial'),
      'not-force': sourcesOfState('not-force'),
    },
  };
}
