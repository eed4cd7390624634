import type { Impact } from './impact.ts';
import type { StepPlace } from './words-of-record.ts';

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
      states.map(({ chart, state, parts, steps }) => stateLine(chart, state, parts, steps)),
    ),
    listOf('Records that name it', namedBy),
    listOf('Its texts that stand in Spanish too', translated),
    listOf('Files of the built site', files),
    'After the change: npm run check, which names words that then are wrong; npm run date.',
  ];
  return parts.join('\n\n');
}

/** A state of a chart, what is to say of it, and the steps that show it. */
export function stateLine(chart: string, state: string, notes: readonly string[], steps: readonly StepPlace[]): string {
  const by = notes.length === 0 ? '' : ` (${notes.join(', ')})`;
  const shown = steps.map((step) => `\n      step #${step.id}, ${step.file}:${step.line}`).join('');
  return `${chart}/${state}${by}${shown}`;
}

/** A list under a title that counts its items. */
export function listOf(title: string, items: readonly string[]): string {
  return `${title}: ${items.length === 0 ? 'none' : items.length}${items.map((item) => `\n  - ${item}`).join('')}`;
}
