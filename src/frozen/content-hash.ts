import type { ChartAssets } from '../charts/core/chart-assets.ts';
import { stillKinds } from '../charts/core/still-kind.ts';
import { pictureWords } from '../site/picture-words.ts';
import type { StoryData } from '../site/story-data.ts';
import { hashOf, type FrozenState } from './manifest.ts';

/** What a chart's states say, in plain words and rows. */
export function frozenStates(data: StoryData, assets: ChartAssets): FrozenState[] {
  return assets.chart.states.map((state) => {
    const { headline, description, help, sources } = pictureWords(data, assets, state);
    const { caption, columns, rows } = assets.table(state);
    return {
      id: state,
      headline,
      description,
      help,
      table: { caption, columns: [...columns], rows: rows.map((row) => [...row]) },
      sources: sources(Infinity),
    };
  });
}

/**
 * One hash of all that a chart says and shows, in every state and size. The fonts inside pictures are left out: cut anew by
 * another version of their tool they are other bytes, and the same letters.
 */
export async function contentHash(data: StoryData, assets: ChartAssets): Promise<string> {
  const pictures = await Promise.all(
    assets.chart.states.flatMap((state) => stillKinds.map((kind) => assets.still(state, kind))),
  );
  const drawings = pictures.map((svg) => svg.replaceAll(/url\(data:font[^)]*\)/g, ''));
  const { title, asOf } = assets.strings;
  return hashOf(JSON.stringify([title, asOf, frozenStates(data, assets), drawings]));
}
