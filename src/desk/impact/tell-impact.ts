import type { Impact } from './impact.ts';

/**
 * Says what a record touches, for an editor to read before changing it.
 * @returns lines of text; places as `file:line:column`, which editors open on a click
 */
export function tellImpact({ id, kind, file, line, words, states, namedBy, translated, files }: Impact): string {
  const parts = [
    `${id} (${kind}), ${file}:${line}`,
    listOf(
      'Words tied to it',
      words.map(({ file, line, column, words: tied, sentence, step, isBound }) => {
        const where = step === undefined ? '' : ` in step #${step}`;
        const said = tied === '' ? 'its whole wording' : `“${tied}”`;
        const bound = isBound ? ', to change with it' : '';
        return `${file}:${line}:${column} ${said}${where}${bound}\n      ${sentence}`;
      }),
    ),
    listOf(
      'States of charts, each with its pictures, description, table, page and embed',
      states.map(({ chart, state, parts, steps }) => {
        const by = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
        const shown = steps.map((step) => `\n      step #${step.id}, ${step.file}:${step.line}`).join('');
        return `${chart}/${state}${by}${shown}`;
      }),
    ),
    listOf('Records that name it', namedBy),
    listOf('Its texts that stand in Spanish too', translated),
    listOf('Files of the built site', files),
    'After the change: npm run check, which names words that then are wrong; npm run date.',
  ];
  return parts.join('\n\n');
}

function listOf(title: string, items: readonly string[]): string {
  return `${title}: ${items.length === 0 ? 'none' : items.length}${items.map((item) => `\n  - ${item}`).join('')}`;
}
