import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/check/dates.ts';
import { findNumbers, isAboveOne } from '../../../src/check/numbers.ts';
import type { TextLocale } from '../../../src/i18n/locales.ts';

function numbersIn(text: string, locale: TextLocale = 'en'): (number | undefined)[] {
  return findNumbers(text, locale).map((found) => found.value);
}

function datesIn(text: string, locale: TextLocale = 'en'): string[] {
  return findDates(text, locale).map((range) => text.slice(range.start, range.end));
}

describe('findNumbers in English', () => {
  it.each<[string, (number | undefined)[]]>([
    ['9,000 U.S. soldiers and 10,000 Mexican troops', [9000, 10000]],
    ['nine thousand soldiers', [9000]],
    ['Nine thousand and ten thousand', [9000, 10000]],
    ['more than 100,000 deaths', [100000]],
    ['1.4 million people', [1400000]],
    ['three million four hundred thousand and six', [3400006]],
    ['a hundred and fifty-two', [152]],
    ['twelve hundred', [1200]],
    ['twenty-nine people', [29]],
    ['twenty twenty-five', [20, 25]],
    ['six and ten thousand', [6, 10000]],
    ['a dozen raids, two dozen men', [12, 24]],
    ['dozens of hundreds of thousands', [undefined]],
    ['twice as many', [undefined]],
    ['the 43rd president', [43]],
    ['two-thirds of them', [2]],
    ['½ and ٣', [undefined, undefined]],
    ['one man, no two alike', [1, 2]],
    ['five, six', [5, 6]],
  ])('reads “%s”', (text, values) => {
    expect(numbersIn(text)).toEqual(values);
  });

  it('leaves ordinals in words alone, because they rank and do not count', () => {
    expect(numbersIn('his second term, the twenty-first century, a third way')).toEqual([]);
  });

  it('says which numbers are percentages', () => {
    const found = findNumbers('25 percent, 30% and ten per cent of 40', 'en');
    expect(found.map((number) => number.percent)).toEqual([true, true, true, false]);
  });

  it('does not count one, zero and parts of one', () => {
    expect(findNumbers('one, 1, 0, 0.5', 'en').filter(isAboveOne)).toEqual([]);
  });
});

describe('findNumbers in Spanish', () => {
  it.each<[string, (number | undefined)[]]>([
    ['veintinueve', [29]],
    ['treinta y un mil doscientos', [31200]],
    ['treinta y cinco mil', [35000]],
    ['nueve mil soldados y diez mil', [9000, 10000]],
    ['dos mil millones', [2000000000]],
    ['dieciséis', [16]],
    ['9,000 soldados', [9000]],
    ['cientos de miles', [undefined]],
    ['una docena', [12]],
    ['cien por ciento', [100]],
  ])('reads “%s”', (text, values) => {
    expect(numbersIn(text, 'es')).toEqual(values);
  });
});

describe('findDates', () => {
  it('knows how U.S. newspapers write dates', () => {
    const text =
      'March 4, 2025; Feb. 20; 2025-02-20; March 2025; 2021; 2001–2021; the 1990s; March 4–6; the 20th century';
    expect(datesIn(text)).toEqual(text.replaceAll('the ', '').split('; '));
  });

  it('knows how Mexican newspapers write dates', () => {
    const text = '20 de febrero de 2025; 1.º de marzo; febrero de 2025; 4 al 6 de marzo; 2025-02-20';
    expect(datesIn(text, 'es')).toEqual(text.split('; '));
  });

  it('does not take an amount for a date', () => {
    const text = 'In May 9,000 soldiers, $2025, 2,025 men, 2025 percent, 12025 and March 100';
    expect(datesIn(text)).toEqual(['May', 'March']);
  });
});

describe('any text', () => {
  it('is read without an exception, and numbers lie inside it in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom<TextLocale>('en', 'es'), (text, locale) => {
        let end = 0;
        for (const found of findNumbers(text, locale)) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.text).toBe(text.slice(found.start, found.end));
          end = found.end;
        }
        findDates(text, locale);
      }),
    );
  });

  const word = fc.stringMatching(/^[bcdfg][aeiu][ptkbd]$/);
  const sentence = fc.tuple(fc.array(word, { minLength: 1 }), fc.array(word, { minLength: 1 }));

  it('with a number in digits put into it gives that number back', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 2, max: 10 ** 9 }), fc.boolean(), ([before, after], value, grouped) => {
        const digits = grouped ? value.toLocaleString('en-US') : String(value);
        const text = [...before, digits, ...after].join(' ');
        expect(findNumbers(text, 'en').filter(isAboveOne)).toMatchObject([{ text: digits, value }]);
      }),
    );
  });

  it('with a spelled-out number put into it gives that number back', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 2, max: 999_999_999 }), ([before, after], value) => {
        const text = [...before, spellOut(value), ...after].join(' ');
        expect(numbersIn(text)).toEqual([value]);
      }),
    );
  });
});

/** Spells a number below a billion as U.S. newspapers would. */
function spellOut(value: number): string {
  const units =
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
  const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  if (value < 20) return units.split(' ')[value - 1] ?? '';
  if (value < 100)
    return [tens[Math.floor(value / 10) - 2], spellOut(value % 10)].filter((part) => part !== '').join('-');
  const [name, size] = value < 1000 ? ['hundred', 100] : value < 1e6 ? ['thousand', 1000] : ['million', 1e6];
  return [spellOut(Math.floor(value / size)), name, spellOut(value % size)].filter((part) => part !== '').join(' ');
}
