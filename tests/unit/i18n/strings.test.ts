import { describe, expect, it } from 'vitest';
import {
  chartStringsOf,
  fillPlaceholders,
  loadStrings,
  localeStringsSchema,
  textOf,
} from '../../../src/i18n/strings.ts';

const strings = localeStringsSchema.parse({
  $schema: 'x',
  interface: { share: 'Share', 'step.of': 'Step {n} of {count}' },
  data: { columns: {} },
  charts: {},
});

describe('textOf', () => {
  it('fills placeholders', () => {
    expect(textOf(strings.interface, 'step.of', { n: '2', count: '5' })).toBe('Step 2 of 5');
  });

  it('names a key that is not there', () => {
    expect(() => textOf(strings.interface, 'shares')).toThrow('no text "shares"');
  });

  it('names a placeholder that has no value', () => {
    expect(() => fillPlaceholders('{a} and {b}', { a: '1' })).toThrow('{b}');
  });
});

describe('chartStringsOf', () => {
  it('names a chart without words', () => {
    expect(() => chartStringsOf(strings, 'troop-map')).toThrow('no chart "troop-map"');
  });
});

describe('loadStrings', () => {
  it('refuses a folder without strings', () => {
    expect(() => loadStrings('en', 'tests/no-such-folder')).toThrow('ENOENT');
  });
});
