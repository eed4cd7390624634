import type { Range } from './dates.ts';
import type { TextLocale } from '../i18n/locales.ts';

/** Titles, ranks and short forms that never end a sentence: a name or a number follows. */
const neverLast =
  /(?:^|[^\p{L}\p{N}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|Pres|Prof|Rev|Hon|St|Ft|Mt|Res|Sec|Art|No|Nos|Vol|Fig|vs|v|cf|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|Sr|Sra|Dra|Lic|Ing|Gral|Cap|Núm|núm|pág|EE)\.\s*$/u;

/** Short forms that may end one: the next word decides. */
const maybeLast = /(?:(?:\p{Lu}\.){2,}|\b(?:Inc|Co|Corp|Jr|Sr|etc|a\.m|p\.m)\.|\bEE\.\s?UU\.)\s*$/u;

/** Words that, in upper case after a short form, begin a sentence rather than a name. */
const openers: Readonly<Record<TextLocale, RegExp>> = {
  en: /^["“‘'(]*(?:The|A|An|In|On|At|It|Its|He|She|They|We|I|You|This|That|These|Those|There|But|And|Or|So|If|As|By|For|From|To|With|When|While|What|Who|Why|How|Where|After|Before|Since|Until|Both|No|Not|Nor|Yet|Some|Most|Many|Under|Nobody|Nothing|Neither)(?!\p{L})/u,
  es: /^["“‘«'(¿¡]*(?:El|La|Los|Las|Un|Una|En|Por|Para|Con|Sin|De|Desde|Hasta|Según|Pero|Y|O|Si|No|Ni|Su|Sus|Este|Esta|Estos|Estas|Ese|Esa|Eso|Esto|Cuando|Como|Tras|Antes|Después|Entre|Nadie|Nada|Ella|Él|Ellos|A|Al|Del|Se|Lo|Le|Ya|Hay)(?!\p{L})/u,
};

/**
 * Splits a text into sentences. Full stops of short forms ("U.S.", "Gen.", "J.D. Vance", "H.J. Res. 18") and those
 * inside quotation marks do not end one; Unicode's own rules (UAX 29, by Intl.Segmenter) do the rest.
 * @param text plain text of one paragraph
 * @param locale its language
 * @returns the sentences in order; together they cover the text
 */
export function splitSentences(text: string, locale: TextLocale): Range[] {
  // A single line break is the width of the editor's window, not the end of a sentence.
  const even = text.replace(/\s/g, ' ');
  const segments = [...segmenterOf(locale).segment(even)];
  const sentences: Range[] = [];
  let start = 0;
  for (const [index, { segment, index: from }] of segments.entries()) {
    const end = from + segment.length;
    const next = segments[index + 1]?.segment;
    if (next !== undefined && continues(even.slice(start, end), next, locale)) continue;
    sentences.push({ start, end });
    start = end;
  }
  return sentences;
}

const segmenters = new Map<TextLocale, Intl.Segmenter>();

/** One a locale: making one costs more than what it then does. */
function segmenterOf(locale: TextLocale): Intl.Segmenter {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, segmenter);
  return segmenter;
}

/** Whether a sentence goes on after a break that Unicode's rules found. */
function continues(sentence: string, next: string, locale: TextLocale): boolean {
  if (isQuoteOpen(sentence)) return true;
  if (/^\s*[\p{Ll}\p{N}—–]/u.test(next) && /[\p{L}.”"’]\s*$/u.test(sentence) && !/[!?]\s*$/u.test(sentence))
    return true;
  if (maybeLast.test(sentence)) return !openers[locale].test(next);
  return neverLast.test(sentence);
}

function isQuoteOpen(sentence: string): boolean {
  const count = (mark: string): number => sentence.split(mark).length - 1;
  return count('“') > count('”') || count('«') > count('»') || count('"') % 2 === 1;
}
