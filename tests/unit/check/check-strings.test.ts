import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkStrings } from '../../../src/check/check-strings.ts';
import { interfaceWords } from '../../../src/i18n/interface-words.ts';
import { exampleFacts } from './example-facts.ts';

const folder = mkdtempSync(join(tmpdir(), 'strings-'));
mkdirSync(join(folder, 'locales'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const words = (headline: string) => ({ headline, description: 'A map.' });
/** Every word of the interface, each with its placeholders. */
const interfaceTexts = Object.fromEntries(
  Object.entries(interfaceWords).map(([key, names]) => [key, ['Words', ...names.map((name) => `{${name}}`)].join(' ')]),
);
const base = {
  $schema: 'x',
  interface: interfaceTexts,
  charts: {
    'border-map': {
      title: 'Map',
      asOf: 'March 2025',
      states: { empty: words('Empty'), troops: words('Troops') },
      labels: {},
    },
  },
};

function findings(en: unknown, es: unknown): string[] {
  writeFileSync(join(folder, 'locales/en.json'), JSON.stringify(en, undefined, 2));
  writeFileSync(join(folder, 'locales/es.json'), JSON.stringify(es, undefined, 2));
  return checkStrings(folder, exampleFacts, ['en', 'es']).map((one) => `${one.file.slice(-7)}:${one.line} ${one.rule}`);
}

describe('checkStrings', () => {
  it('finds nothing when both locales have the same keys', () => {
    expect(findings(base, base)).toEqual([]);
  });

  it('says which keys a further locale lacks, has beside, or fills differently', () => {
    const { 'bar.skip': left, ...others } = interfaceTexts;
    expect(left).toBeDefined();
    const es = { ...base, interface: { ...others, 'step.position': 'Paso {position}', compartir: 'Compartir' } };
    const found = findings(base, es);
    expect(found.map((one) => one.replace(/:\d+/, '')).sort()).toEqual([
      'es.json broken-placeholder',
      'es.json missing-strings',
      'es.json unknown-strings',
    ]);
  });

  it('still checks the words when the shape is wrong elsewhere', () => {
    const en = { ...base, interface: { ...interfaceTexts, 'bar.skip': 12, 'bar.chapters': 'Read nine more' } };
    expect(findings(en, en).filter((one) => one.startsWith('en.'))).toEqual([
      'en.json:4 wrong-type',
      'en.json:5 number-without-record',
    ]);
  });
});
