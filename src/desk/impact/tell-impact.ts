import type { Impact } from './impact.ts';
import type { StepPlace, TiedWords } from './words-of-record.ts';

/**
 * Says what a record touches, for an editor to read before changing it.
 * @returns lines of text; places as `file:line:column`, which editors open on a click
 */
export function tellImpact(impact: Impact): string {
  const { id, kind, file, line, words, reached, states, namedBy, translated, files } = impact;
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
    ...(reached.length === 0 ? [] : [listOf('Words of records it stands behind', reached.map(placeOf))]),
    listOf(
      'Records that name it',
      namedBy.map((each) => `${each.id}, ${each.file}:${each.line}`),
    ),
    listOf('Its texts that stand in Spanish too', translated),
    fileLines(files),
    'After the change: npm run check, which names words that then are wrong; npm run date.',
  ];
  return parts.join('\n\n');
}

function placeOf({ file, line, column, words }: TiedWords): string {
  return `${file}:${line}:${column} ${words === '' ? 'its whole wording' : `“${words}”`}`;
}

const kindsOfFiles: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'embeds', pattern: /^embed\/.*\.html$/ },
  { name: 'pictures', pattern: /\.(?:svg|png)$/ },
  { name: 'texts', pattern: /\.txt$/ },
  { name: 'data files', pattern: /\.(?:csv|json)$/ },
];

/** The files of the built site: its pages by name, the others of each chart counted. */
export function fileLines(files: readonly string[]): string {
  const kindOf = (file: string): string | undefined => kindsOfFiles.find(({ pattern }) => pattern.test(file))?.name;
  const pages = files.filter((file) => kindOf(file) === undefined);
  const byChart = Map.groupBy(
    files.filter((file) => kindOf(file) !== undefined),
    (file) => file.split('/')[1] ?? '',
  );
  const counts = [...byChart].map(([chart, own]) => {
    const ofKinds = [...Map.groupBy(own, kindOf)].map(([kind, list]) => `${list.length} ${kind}`);
    return `of the chart ${chart}: ${ofKinds.join(', ')}`;
  });
  const title = `Files of the built site: ${files.length === 0 ? 'none' : files.length} (npm run impact -- … --files names them all)`;
  return [title, ...[...pages, ...counts].map((line) => `  - ${line}`)].join('\n');
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
