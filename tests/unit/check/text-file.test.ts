import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readTextFile, textFile } from '../../../src/check/text-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'text-file-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function rulesOf(bytes: Uint8Array | string): string[] {
  const path = join(folder, 'a.mdx');
  writeFileSync(path, bytes);
  return readTextFile(path, 'a.mdx').problems.map((one) => `${one.line}:${one.column} ${one.rule}`);
}

describe('readTextFile', () => {
  it('takes UTF-8 with any line ends', () => {
    expect(rulesOf('Así\r\nes\nla línea 😀\r')).toEqual([]);
  });

  it.each([
    ['Latin-1', Buffer.from('a\nbé', 'latin1'), ['2:2 wrong-encoding']],
    ['a byte order mark', '\ufeffa', ['1:1 wrong-encoding']],
    ['UTF-16', Buffer.from('\ufeffa', 'utf16le'), ['1:1 wrong-encoding']],
    ['a null', 'a\nb\u0000', ['2:2 forbidden-character']],
    ['an override of the writing direction', 'ab\u202e', ['1:3 forbidden-character']],
    ['a zero-width space', 'a\u200bb', ['1:2 forbidden-character']],
  ])('names the place of %s', (_, bytes, expected) => {
    expect(rulesOf(bytes)).toEqual(expected);
  });

  it('says that a file cannot be read', () => {
    expect(readTextFile(folder, 'a').problems).toMatchObject([{ rule: 'unreadable-file', file: 'a' }]);
  });
});

describe('placeAt', () => {
  it('counts lines and columns as an editor does, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' ') }), { minLength: 1 }), (lines) => {
        const text = lines.join('\n');
        const { placeAt } = textFile('a', text);
        let offset = 0;
        lines.forEach((line, index) => {
          expect(placeAt(offset)).toEqual({ line: index + 1, column: 1 });
          expect(placeAt(offset + line.length)).toEqual({ line: index + 1, column: line.length + 1 });
          offset += line.length + 1;
        });
      }),
    );
  });
});
