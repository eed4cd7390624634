import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/data/load-dataset.ts';
import { sourcesOf } from '../../src/data/select.ts';
import { isEmbed, readBuiltSite } from './site.ts';

const dataset = loadDataset();
/** The proof sheet, the gallery and embeds show pictures with plain words, and the ledger is what receipts lead to: they open nothing. */
const pages = readBuiltSite().pages.filter(
  ({ file }) =>
    !isEmbed(file) && !['proof', 'charts', 'ledger', 'corrections'].map((name) => `${name}/index.html`).includes(file),
);
const kinds = ['claim', 'quote', 'figure', 'event', 'series', 'organization'] as const;
type Kind = (typeof kinds)[number];
const collections = {
  claim: dataset.claims,
  quote: dataset.quotes,
  figure: dataset.figures,
  event: dataset.events,
  series: dataset.series,
  organization: dataset.organizations,
};

/** Words as a reader compares them: white space and the marks around a quotation aside. */
function plain(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** What a receipt of the record must say at least. */
function coreOf(kind: Kind, id: string): string[] {
  if (kind === 'claim') {
    const claim = dataset.claims.get(id);
    return [claim?.statement.en ?? '', claim?.finding.en ?? ''];
  }
  if (kind === 'quote') {
    const quote = dataset.quotes.get(id);
    return [quote?.recordWording ?? quote?.displayText ?? '', dataset.speakers.get(quote?.speakerId ?? '')?.name ?? ''];
  }
  if (kind === 'event') {
    const event = dataset.events.get(id);
    return [event?.title.en ?? '', event?.description.en ?? ''];
  }
  if (kind === 'series') {
    const series = dataset.series.get(id);
    return [series?.title.en ?? '', series?.notes.en ?? ''];
  }
  if (kind === 'organization') {
    const organization = dataset.organizations.get(id);
    return [organization?.displayName.en ?? '', organization?.designation?.officialName ?? ''];
  }
  const figure = dataset.figures.get(id);
  return [
    figure?.label.en ?? '',
    figure?.valueText?.en ??
      String(
        figure?.value.toLocaleString('en-US', {
          useGrouping: !['calendar-year', 'day-of-month'].includes(figure.unit),
        }),
      ),
  ];
}

describe.each(pages)('evidence in $file', ({ document }) => {
  const labels = [...document.querySelectorAll<HTMLLabelElement>('label.evidence')];
  const uses = labels.map((label) => {
    const kind = kinds.find((each) => label.dataset[each] !== undefined);
    return { label, kind, id: kind === undefined ? '' : (label.dataset[kind] ?? '') };
  });

  it('names a record of the dataset', () => {
    expect(uses.length).toBeGreaterThan(0);
    for (const { label, kind, id } of uses) {
      expect(kind, plain(label.textContent)).toBeDefined();
      expect(kind !== undefined && collections[kind].has(id), `${String(kind)} ${id}`).toBe(true);
    }
  });

  it('opens, by its button, the receipt of that record', () => {
    for (const { label, id } of uses) {
      const button = label.querySelector('button');
      expect(button?.tagName, id).toBe('BUTTON');
      expect(button?.getAttribute('type'), id).toBe('button');
      expect(plain(button?.getAttribute('aria-label')), id).not.toBe('');
      // What is heard with the button: the words themselves, in its name or as its description.
      const described = document.getElementById(button?.getAttribute('aria-describedby') ?? '')?.textContent;
      const heard = plain(`${button?.getAttribute('aria-label') ?? ''} ${described ?? ''}`);
      expect(heard, id).toContain(plain(label.textContent));
      const receipt = document.getElementById(button?.getAttribute('popovertarget') ?? '');
      expect(receipt?.dataset.receipt, id).toBe(id);
      expect(receipt?.hasAttribute('popover'), id).toBe(true);
      expect(receipt?.closest('p'), `the receipt of ${id} splits a paragraph`).toBeNull();
    }
  });

  it('has receipts that say what the record says', () => {
    for (const receipt of document.querySelectorAll<HTMLElement>('.receipt')) {
      const id = receipt.dataset.receipt ?? '';
      const kind = kinds.find((each) => collections[each].has(id));
      expect(kind, id).toBeDefined();
      if (kind === undefined) continue;
      const text = plain(receipt.textContent);
      for (const words of coreOf(kind, id)) {
        expect(words, id).not.toBe('');
        expect(text, id).toContain(plain(words));
      }
    }
  });

  it('has receipts that list the record’s sources, each that has an address as a link', () => {
    for (const receipt of document.querySelectorAll<HTMLElement>('.receipt')) {
      const id = receipt.dataset.receipt ?? '';
      const record = Object.values(collections)
        .map((collection: ReadonlyMap<string, { readonly sourceIds: readonly string[] }>) => collection.get(id))
        .find((found) => found !== undefined);
      const sources = record === undefined ? [] : sourcesOf(dataset, record);
      expect(sources.length, id).toBeGreaterThan(0);
      const links = [...receipt.querySelectorAll('.receipt-sources a')].map((link) => link.getAttribute('href'));
      expect(receipt.querySelectorAll('.receipt-sources li'), id).toHaveLength(sources.length);
      expect(links, id).toEqual(sources.flatMap(({ url }) => url ?? []));
    }
  });

  it('prints every quotation in words the record has', () => {
    // In a graphic's own words a quotation may be tied to what they say of it; in prose its words stand.
    const quotations = uses.filter(
      ({ kind, label }) => kind === 'quote' && label.closest('.headline, .foot, .as-text, #description') === null,
    );
    for (const { label, id } of quotations) {
      const quote = dataset.quotes.get(id);
      const words = plain(label.textContent).replaceAll(/^[“"‘]|[,.]?[”"’]$/g, '');
      const wordings = [quote?.displayText, quote?.recordWording, quote?.text, quote?.original].map(plain);
      expect(
        wordings.some((wording) => wording.includes(words)),
        `${id}: ${words}`,
      ).toBe(true);
    }
  });

  it('ties graphics to records that exist', () => {
    for (const element of document.querySelectorAll<HTMLElement>(
      '[data-claim], [data-quote], [data-figure], [data-series], [data-source], [data-record]',
    )) {
      const known = Object.values(dataset).some((collection: ReadonlyMap<string, unknown>) =>
        Object.values(element.dataset).some((value) => value !== undefined && collection.has(value)),
      );
      expect(known, element.outerHTML.slice(0, 120)).toBe(true);
    }
  });
});
