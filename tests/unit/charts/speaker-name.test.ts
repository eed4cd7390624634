import { describe, expect, it } from 'vitest';
import { shortName } from '../../../src/charts/core/speaker-name.ts';

describe('shortName', () => {
  it('takes the shortest form, which is the last', () => {
    expect(shortName({ name: 'Donald Trump', names: { en: ['Donald J. Trump', 'Donald Trump', 'Trump'] } }, 'en')).toBe(
      'Trump',
    );
  });

  it('begins with a capital', () => {
    expect(shortName({ name: 'Sergio de la Peña', names: { en: ['Sergio de la Peña', 'de la Peña'] } }, 'en')).toBe(
      'De la Peña',
    );
  });

  it('falls back to the name', () => {
    expect(shortName({ name: 'The White House', names: { en: [] } }, 'en')).toBe('The White House');
  });
});
