import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../src/data/problem.ts';
import { loadDataset, readDataset } from '../../src/data/load-dataset.ts';
import { findSeries, isJudgedAsTranslated } from '../../src/data/select.ts';
import type { LocalizedText } from '../../src/data/schema/text.ts';

const dataset = loadDataset();
const claims = [...dataset.claims.values()];
const groups = [...dataset.organizations.values()].filter(({ kind }) => kind === 'designated-group');

describe('the dataset', () => {
  it('has no problem', () => {
    expect(formatProblems(readDataset().problems)).toBe('');
  });
});

describe('the claims', () => {
  it('are 55, each with a status and a finding of at least a sentence', () => {
    expect(claims).toHaveLength(55);
    for (const { id, finding, status } of claims) {
      expect(status, id).toBeTruthy();
      expect(finding.en, id).toMatch(/^[“A-Z].{20,}[.”]$/s);
    }
  });

  it('have the statuses that checking gave them', () => {
    const count = Object.groupBy(claims, ({ status }) => status);
    expect(Object.fromEntries(Object.entries(count).map(([status, list]) => [status, list.length]))).toEqual({
      corroborated: 26,
      inaccurate: 7,
      contested: 7,
      unverified: 3,
      opinion: 9,
      forecast: 3,
    });
  });

  it('begin with who said it', () => {
    for (const { id, speakerId, statement } of claims) {
      const { names } = dataset.speakers.get(speakerId) ?? {};
      expect(
        names?.en.some((name) => statement.en.startsWith(name)),
        id,
      ).toBe(true);
      expect(statement.en, id).toMatch(/^(?:The article says|[\p{L} .]+ said)[ ,].*\.$/u);
    }
  });

  it('that accuse a government or a body carry the answer of the accused', () => {
    for (const id of ['claim-collusion', 'claim-narco-state', 'claim-four-events', 'claim-zambada-as-us-operation']) {
      expect(dataset.claims.get(id)?.reply, id).toBeDefined();
    }
  });

  it('differ from the record in the fifteen rows of the table of differences', () => {
    expect(
      claims
        .filter(({ difference }) => difference !== undefined)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([
      'claim-campaign-bombing-promise',
      'claim-fentanyl-100k',
      'claim-fto-basis-isis',
      'claim-fto-basis-taliban',
      'claim-homan-terror',
      'claim-jan-28',
      'claim-largest-militarization',
      'claim-more-than-wars',
      'claim-narco-state',
      'claim-no-bullets',
      'claim-northwest-cartel',
      'claim-rs-battle-plans',
      'claim-sheinbaum-dismissed',
      'claim-six-cartels',
      'claim-zambada-as-us-operation',
    ]);
  });

  it('with a negative status were all read in translation', () => {
    const negative = claims.filter(({ status }) => ['contested', 'inaccurate', 'unverified'].includes(status));
    expect(negative.filter((claim) => !isJudgedAsTranslated(dataset, claim)).map(({ id }) => id)).toEqual([]);
  });
});

describe('the other collections', () => {
  it('hold what was gathered', () => {
    const sizes = Object.entries(dataset).map(([name, records]) => [name, records.size]);
    expect(Object.fromEntries(sizes)).toMatchObject({
      quotes: 37,
      figures: 59,
      speakers: 24,
      sources: 202,
      events: 48,
      places: 43,
      scenarios: 10,
      series: 13,
    });
  });

  it('name every designated group of the notice once, in its order', () => {
    const rows = findSeries(dataset, 'series-fto-designations').rows;
    expect(rows.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(rows.map(({ organizationId }) => organizationId)).toEqual(groups.map(({ id }) => id));
    expect(groups.map(({ designation }) => designation?.officialName)).toEqual([
      'Tren de Aragua',
      'Mara Salvatrucha',
      'Cartel de Sinaloa',
      'Cartel de Jalisco Nueva Generacion',
      'Carteles Unidos',
      'Cartel del Noreste',
      'Cartel del Golfo',
      'La Nueva Familia Michoacana',
    ]);
    expect(groups.filter(({ designation }) => designation?.basedInMexico)).toHaveLength(6);
  });

  it('let prose call a designated group by the name the story prints and by the name of the notice', () => {
    for (const { id, names, displayName, designation } of groups) {
      expect(names.en, id).toContain(displayName.en);
      expect(names.en, id).toContain(designation?.officialName);
    }
  });

  it('put nothing after the article into its time', () => {
    for (const event of dataset.events.values()) {
      expect(event.afterArticle, event.id).toBe(event.sortDate > '2025-03-20');
    }
  });
});

describe('the reader’s English', () => {
  it('is in house style', () => {
    const offences = texts().filter(([, text]) => breaksStyle.test(text));
    expect(offences).toEqual([]);
  });

  it('repeats no quotation outside the quotations', () => {
    const passages = JSON.parse(readFileSync('tests/fixtures/quotations.json', 'utf8')) as Record<string, string>;
    const long = Object.values(passages).filter((text) => text.split(' ').length > 8);
    const copies = texts().filter(
      ([path, text]) => !path.startsWith('quotes') && long.some((quote) => text.includes(quote)),
    );
    expect(copies).toEqual([]);
  });
});

/** Straight quotation marks, “US” for “U.S.”, days before months, British spellings, “per cent”. */
const breaksStyle =
  /["']|\bUS\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\w(?:isation|ise[ds]?\b(?<!exercise[ds]?|otherwise|promise[ds]?|raise[ds]?|advise[ds]?|surprise[ds]?|rise[sd]?|precise|enterprise|premise[sd]?|revise[ds]?))|\bper cent\b|\b(?:defence|programme|theatre|centre|towards)\b/;

function texts(): [string, string][] {
  return Object.entries(dataset).flatMap(([name, records]) =>
    [...records.values()].flatMap((record) => localized(record, `${name} ${record.id}`)),
  );
}

function localized(value: unknown, path: string): [string, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const { en } = value as Partial<LocalizedText>;
  if (typeof en === 'string') return [[path, en]];
  return Object.entries(value).flatMap(([key, item]) => localized(item, `${path} ${key}`));
}
