import type { Count, War, WarDeadSlice } from './slice.ts';
import { recountedWarId } from './slice.ts';
import type { WarDeadState } from './states.ts';

/** A part of a column: one count, from the deaths below it to those with it. */
export interface Part extends Count {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** A war's part, and what an older count adds to it where the state shows that. */
export interface WarPart extends Part {
  readonly war: War;
  readonly added?: Part;
}

/**
 * Stacks the wars, the largest below. The war with the older count stands near the top, so that the older count moves no
 * other war but the sliver that lies on it.
 * @throws Error when a war of the series has no place in the stack
 */
export function stackWars({ wars, olderKorea }: WarDeadSlice, state: WarDeadState): WarPart[] {
  let level = 0;
  return inStackOrder(wars).map((war) => {
    const from = level;
    const to = from + war.deaths;
    const part: Part = { key: war.id, recordId: war.recordId, deaths: war.deaths, from, to };
    const isRecounted = state === 'older-korea' && war.id === recountedWarId;
    level = isRecounted ? from + olderKorea.deaths : to;
    if (!isRecounted) return { ...part, war };
    return { ...part, war, added: { ...olderKorea, key: `${war.id}-older`, from: to, to: level } };
  });
}

const stackOrder = ['vietnam', 'iraq', 'afghanistan', recountedWarId, 'panama'];

function inStackOrder(wars: readonly War[]): War[] {
  for (const { id } of wars)
    if (!stackOrder.includes(id)) throw new Error(`The war "${id}" has no place in the stack.`);
  return wars.toSorted((a, b) => stackOrder.indexOf(a.id) - stackOrder.indexOf(b.id));
}
