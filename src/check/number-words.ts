import type { TextLocale } from '../i18n/locales.ts';

/**
 * What a number word does when numbers are read aloud: `unit` (1–19, and 21–29 in Spanish) and `ten` add below a
 * hundred, `hundreds` adds a whole number of hundreds, `hundred` multiplies what stands before it, `magnitude` closes a
 * group of three digits, `dozen` multiplies and ends, `vague` is a number above one whose value the word does not tell
 * ("hundreds", "twice").
 */
export type NumberWordKind = 'unit' | 'ten' | 'hundreds' | 'hundred' | 'magnitude' | 'dozen' | 'vague';

/** A number word and its value; a vague one has none. */
export interface NumberWord {
  readonly kind: NumberWordKind;
  readonly value?: number;
}

/** How a locale spells its numbers. Words are in lower case and without accents. */
export interface NumberLanguage {
  readonly words: ReadonlyMap<string, NumberWord>;
  /** Words between two parts of one number: "two hundred and six", "treinta y uno". */
  readonly joiner: string;
  /** The kinds of words after which the joiner may stand. */
  readonly joinsAfter: readonly NumberWordKind[];
  /** What stands between vague words of one number: "hundreds of thousands". */
  readonly vagueJoiner: string;
  /** Ends of ordinals that follow a ten: "twenty-first" ranks, it does not count. */
  readonly ordinals: ReadonlySet<string>;
  /** The word that makes a number a percentage. */
  readonly percent: RegExp;
}

function entries(kind: NumberWordKind, words: Readonly<Record<string, number>>): [string, NumberWord][] {
  return Object.entries(words).map(([word, value]) => [word, { kind, value }]);
}

function vague(...words: string[]): [string, NumberWord][] {
  return words.map((word) => [word, { kind: 'vague' }]);
}

const english: NumberLanguage = {
  words: new Map([
    ...entries('unit', { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 }),
    ...entries('unit', { eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16 }),
    ...entries('unit', { seventeen: 17, eighteen: 18, nineteen: 19 }),
    ...entries('ten', { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 }),
    ...entries('hundred', { hundred: 100 }),
    ...entries('magnitude', { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }),
    ...entries('dozen', { dozen: 12 }),
    ...vague('twice', 'thrice', 'double', 'doubled', 'doubles', 'triple', 'tripled', 'triples', 'quadrupled'),
    ...vague('twofold', 'threefold', 'fourfold', 'fivefold', 'tenfold', 'hundredfold'),
    ...vague('tens', 'dozens', 'hundreds', 'thousands', 'millions', 'billions', 'trillions'),
  ]),
  joiner: 'and',
  joinsAfter: ['hundred', 'magnitude'],
  vagueJoiner: 'of',
  ordinals: new Set(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']),
  percent: /^(?:\s?%|[\s-](?:percent|per cent)\b)/i,
};

const spanish: NumberLanguage = {
  words: new Map([
    ...entries('unit', { un: 1, uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8 }),
    ...entries('unit', { nueve: 9, diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, dieciseis: 16 }),
    ...entries('unit', { diecisiete: 17, dieciocho: 18, diecinueve: 19, veintiun: 21, veintiuno: 21, veintiuna: 21 }),
    ...entries('unit', { veintidos: 22, veintitres: 23, veinticuatro: 24, veinticinco: 25, veintiseis: 26 }),
    ...entries('unit', { veintisiete: 27, veintiocho: 28, veintinueve: 29 }),
    ...entries('ten', { veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70 }),
    ...entries('ten', { ochenta: 80, noventa: 90 }),
    ...entries('hundreds', { cien: 100, ciento: 100, doscientos: 200, doscientas: 200, trescientos: 300 }),
    ...entries('hundreds', { trescientas: 300, cuatrocientos: 400, cuatrocientas: 400, quinientos: 500 }),
    ...entries('hundreds', { quinientas: 500, seiscientos: 600, seiscientas: 600, setecientos: 700 }),
    ...entries('hundreds', { setecientas: 700, ochocientos: 800, ochocientas: 800, novecientos: 900 }),
    ...entries('hundreds', { novecientas: 900 }),
    ...entries('magnitude', { mil: 1e3, millon: 1e6, millones: 1e6, billon: 1e12, billones: 1e12 }),
    ...entries('dozen', { docena: 12 }),
    ...vague('doble', 'triple', 'cuadruple', 'duplico', 'triplico', 'cuadruplico'),
    ...vague(
      'decena',
      'decenas',
      'docenas',
      'centenar',
      'centenares',
      'cientos',
      'cientas',
      'millar',
      'millares',
      'miles',
    ),
  ]),
  joiner: 'y',
  joinsAfter: ['ten'],
  vagueJoiner: 'de',
  ordinals: new Set(),
  percent: /^(?:\s?%|\s(?:por\s+ciento)\b)/i,
};

/** How each locale spells its numbers. A new locale adds its own here. */
export const numberLanguages: Readonly<Record<TextLocale, NumberLanguage>> = { en: english, es: spanish };
