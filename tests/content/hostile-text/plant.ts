import { hasRoomFor } from '../../../src/charts/core/card/layout-share.ts';
import { charts } from '../../../src/charts/registry.ts';
import { hostileTexts, mark } from './texts.ts';
import type { HostileText } from './texts.ts';
import type { HostileContent, TextField, TextKind } from './content.ts';

/** The rule by which a kind of field refuses a hostile text; undefined where it takes it as text. */
export function refusalOf({ name, isAddress }: TextKind, { text, holds }: HostileText): string | undefined {
  const own: Readonly<Record<string, string>> = {
    'figures: records.*.cell.column': 'cell-mismatch',
    'series: columns.*.key': 'column-mismatch',
    'quotes: records.*.excerpt': 'excerpt-mismatch',
  };
  if (own[name] !== undefined) return own[name];
  if (isAddress) return undefined;
  if (name.endsWith(' > Quote')) return 'altered-quotation';
  const isEvidenceText = /^(?:story|en|chapters|pages): /.test(name) && !name.includes('properNames');
  if (holds === 'brackets' && isEvidenceText) return 'broken-bracket';
  if (holds === 'braces' && name.startsWith('en: ')) return 'broken-placeholder';
  const isHeadline = name === headlineKind;
  return isHeadline && !charts.every((chart) => hasRoomFor(text, chart)) ? 'headline-without-room' : undefined;
}

/** A headline has room for so many words only: hostile ones stand in it alone. */
export const headlineKind = 'en: charts.*.states.*.headline';

/** The hostile texts that a kind of field takes. */
export function takenBy(kind: TextKind): HostileText[] {
  return hostileTexts.filter((text) => refusalOf(kind, text) === undefined);
}

/**
 * Puts every hostile text that a kind of field takes into fields of that kind, so that each field holds some: fields take turns, and
 * where there are fewer fields than texts one holds several.
 * @param isTouched which fields are to be hostile; all of them when left out
 * @returns number of fields that hold hostile text
 */
export function plantHostileTexts(
  content: HostileContent,
  isTouched: (kind: TextKind, file: string) => boolean = () => true,
): number {
  let count = 0;
  for (const kind of content.kinds) {
    const texts = takenBy(kind).map(({ text }) => text);
    const fields = kind.fields.filter(({ file }) => isTouched(kind, file));
    // What is the same in two places has to stay so: charts set records beside each other by their names.
    const nameOf = ({ text = '' }: TextField, place: number): string => (text === '' ? String(place) : text);
    const own = [...new Set(fields.map(nameOf))];
    for (const [place, field] of fields.entries()) {
      if (texts.length === 0) break;
      const index = own.indexOf(nameOf(field, place));
      const some =
        own.length < texts.length
          ? texts.filter((_, turn) => turn % own.length === index)
          : [texts[index % texts.length]];
      const words = some.join(' ');
      count += 1;
      if (kind.isAddress) field.put(`${field.text ?? 'https://example.org/'}#${words}`, { isWhole: true });
      else field.put(words, { isWhole: kind.name === headlineKind });
    }
  }
  quoteHostileWords(content);
  return count;
}

/** Graphics show excerpts, which are parts of a wording: of one that is hostile, the hostile part. */
function quoteHostileWords(content: HostileContent): void {
  const { records } = content.value('dataset/quotes.json') as { records: Record<string, string | undefined>[] };
  for (const quote of records) {
    const [words = ''] = (quote.recordWording ?? quote.displayText ?? '').split(/(?= [“\p{Lu}¡¿])/u);
    if (quote.excerpt !== undefined && words.includes(mark)) quote.excerpt = words;
  }
}
