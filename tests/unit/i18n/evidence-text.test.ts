import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEvidenceText, plainText, scanEvidenceText } from '../../../src/i18n/evidence-text.ts';

describe('parseEvidenceText', () => {
  it('ties words to their record and leaves the others', () => {
    expect(parseEvidenceText('About [9,000 soldiers](fig-us-soldiers) stood there.')).toEqual([
      { text: 'About ' },
      { text: '9,000 soldiers', record: 'fig-us-soldiers' },
      { text: ' stood there.' },
    ]);
  });

  it('leaves a text without brackets in one piece, and an empty one in none', () => {
    expect(parseEvidenceText('Nothing here.')).toEqual([{ text: 'Nothing here.' }]);
    expect(parseEvidenceText('')).toEqual([]);
  });

  it.each(['[words]', '[words](Not an id)', '[words(id)', 'words](id)', '[a [b](c-1)', '[words] (id)'])(
    'says that the brackets of “%s” are broken',
    (text) => {
      expect(scanEvidenceText(text).broken.length).toBeGreaterThan(0);
    },
  );

  it('knows where the words of each run begin', () => {
    expect(scanEvidenceText('A [b c](d) e').parts.map((part) => part.start)).toEqual([0, 3, 10]);
  });

  it('gives the words of any runs back', () => {
    const words = fc.stringMatching(/^[a-z ,.0-9]{1,12}$/);
    const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4})?$/);
    fc.assert(
      fc.property(fc.array(fc.record({ words, id })), (runs) => {
        const text = runs.map((run) => `[${run.words}](${run.id})`).join(' and ');
        expect(plainText(text)).toBe(runs.map((run) => run.words).join(' and '));
        expect(parseEvidenceText(text).flatMap((part) => part.record ?? [])).toEqual(runs.map((run) => run.id));
      }),
    );
  });

  it('reads any text without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('[', ']', '(', ')', 'a', '-', ' ', 'é') }), (text) => {
        const parts = scanEvidenceText(text).parts;
        for (const part of parts) expect(text.startsWith(part.text, part.start)).toBe(true);
      }),
    );
  });
});
