import type { Change } from './change.ts';
import type { ChangedPlace } from './changed-places.ts';
import { fileLines, listOf, stateLine } from './tell-impact.ts';

/**
 * Says what changed since the last commit, and what readers then get otherwise.
 * @returns lines of text; places as `file:line:column`, which editors open on a click
 */
export function tellChange({ records, words, everywhere, texts, states, files }: Change): string {
  const places = [
    { title: 'Records', found: records },
    { title: 'Words of charts and of their data', found: words },
    { title: 'Chapters and pages, at the first line that differs', found: texts },
    { title: 'Labels and what the story says of itself, whose many pages are not listed', found: everywhere },
  ].filter(({ found }) => found.length > 0);
  if (places.length === 0 && files.length === 0) return 'Nothing of the story has changed since the last commit.';
  return [
    'Changed since the last commit',
    ...places.map(({ title, found }) => listOf(title, found.map(placeLine))),
    listOf(
      'States of charts, each with its pictures, description, table, page and embed',
      states.map(({ assets, state, isRedrawn, steps }) =>
        stateLine(assets.chart.id, state, isRedrawn ? [] : ['drawn as it was'], steps),
      ),
    ),
    fileLines(files),
    'To look at the states: npm run dev, and add /proof/ to its address. Then: npm run check; npm run date.',
  ].join('\n\n');
}

function placeLine({ file, line, column, what }: ChangedPlace): string {
  return `${file}:${line}:${column} ${what}`.trimEnd();
}
