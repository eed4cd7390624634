import { hostileTexts, mark } from './texts.ts';
import type { HostileText } from './texts.ts';
import type { HostileContent, TextKind } from './content.ts';

/** The rule by which a kind of field refuses a hostile text; undefined where it takes it as text. */
export function refusalOf({ name, isAddress }: TextKind, { holds }: HostileText): string | undefined {
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
  return undefined;
}

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
    for (const [index, field] of fields.entries()) {
      if (texts.length === 0) break;
      const some =
        fields.length < texts.length
          ? texts.filter((_, place) => place % fields.length === index)
          : [texts[index % texts.length]];
      const words = some.join(' ');
      count += 1;
      if (kind.isAddress) field.put(`${field.text ?? 'https://example.org/'}#${words}`, { isWhole: true });
      else field.put(words);
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
