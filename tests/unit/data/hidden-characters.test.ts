import { describe, expect, it } from 'vitest';
import { hiddenCharactersIn } from '../../../src/data/hidden-characters.ts';

describe('hiddenCharactersIn', () => {
  it.each(['Así es la línea, “dijo” – 50 °C', 'שלום', 'مرحبا', 'नमस्ते', '日本語', '😀', '½ × 3 − 1 … €', 'a b', ''])(
    'finds nothing in “%s”',
    (text) => {
      expect(hiddenCharactersIn(text)).toEqual([]);
    },
  );

  it.each([
    ['controls', [0, 0x1f, 0x7f, 0x9f]],
    ['zero-width characters', [0x200b, 0x200f, 0x2060, 0xfeff, 0x180e]],
    ['changes of direction', [0x61c, 0x202a, 0x202e, 0x2066, 0x2069]],
    ['soft hyphens and joiners', [0xad, 0x34f]],
    ['fillers', [0x115f, 0x3164, 0xffa0]],
    ['variants and tags', [0xfe0f, 0xe0001, 0xe0041, 0xe0100]],
    ['separators of lines and paragraphs', [0x2028, 0x2029]],
    ['private use', [0xe000, 0xf8ff, 0x100000]],
    ['halves of pairs', [0xd800, 0xdfff]],
    ['what is no character', [0xfffc, 0xfffd, 0xfffe, 0xffff, 0xfdd0, 0x1ffff]],
  ])('finds %s and names them', (_, codes) => {
    for (const code of codes) {
      const character = String.fromCodePoint(code);
      const named = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
      expect(hiddenCharactersIn(`ab${character}c`)).toEqual([{ index: 2, code: named, character }]);
    }
  });

  it('leaves tabs and line breaks to texts that are laid out, and to no others', () => {
    expect(hiddenCharactersIn('a\t\r\nb', true)).toEqual([]);
    expect(hiddenCharactersIn('a\t\r\nb').map(({ code }) => code)).toEqual(['U+0009', 'U+000D', 'U+000A']);
    expect(hiddenCharactersIn('a\bb', true)).toHaveLength(1);
  });
});
