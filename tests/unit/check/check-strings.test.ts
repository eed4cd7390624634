import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkStrings, readStringsFiles } from '../../../src/check/check-strings.ts';
import { interfaceWords } from '../../../src/i18n/interface-words.ts';
import { exampleFacts } from './example-facts.ts';

const folder = mkdtempSync(join(tmpdir(), 'strings-'));
mkdirSync(join(folder, 'locales'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const words = (headline: string) => ({ name: 'Map', headline, description: 'A map.' });
/** Every word of the interface, each with its placeholders. */
const interfaceTexts = Object.fromEntries(
  Object.entries(interfaceWords).map(([key, names]) => [key, ['Words', ...names.map((name) => `{${name}}`)].join(' ')]),
);
const base = {
  $schema: 'x',
  interface: interfaceTexts,
  data: { columns: { record: { title: 'Record', description: 'Its id.' } } },
  charts: {
    'border-map': {
      title: 'Map',
      asOf: 'March 2025',
      help: {},
      states: { empty: words('Empty'), troops: words('Troops') },
      labels: {},
      data: { columns: { troops: { title: 'Troops', description: 'Troops of the plan.' } } },
    },
  },
};

function findings(en: unknown, es: unknown): string[] {
  writeFileSync(join(folder, 'locales/en.json'), JSON.stringify(en, undefined, 2));
  writeFileSync(join(folder, 'locales/es.json'), JSON.stringify(es, undefined, 2));
  return checkStrings(readStringsFiles(folder, ['en', 'es']), exampleFacts).map(
    (one) => `${one.file.slice(-7)}:${one.line} ${one.rule}`,
  );
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

  it('reads the words on columns of data: no number without a record, and the same columns in every locale', () => {
    const troops = { title: 'Troops', description: 'Troops at nine places.' };
    const map = base.charts['border-map'];
    const en = { ...base, charts: { 'border-map': { ...map, data: { columns: { troops } } } } };
    const es = { ...base, data: { columns: {} } };
    const found = findings(en, es).map((one) => one.replace(/:\d+/, ''));
    expect(found.sort()).toEqual(['en.json number-without-record', 'es.json missing-strings']);
  });

  it('still checks the words when the shape is wrong elsewhere', () => {
    const en = { ...base, interface: { ...interfaceTexts, 'bar.skip': 12, 'bar.chapters': 'Read nine more' } };
    expect(findings(en, en).filter((one) => one.startsWith('en.'))).toEqual([
      'en.json:4 wrong-type',
      'en.json:5 number-without-record',
    ]);
  });
});
