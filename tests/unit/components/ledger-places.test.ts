import { expect, it } from 'vitest';
import { findPlaces, type LedgerText } from '../../../src/components/ledger/places.ts';
import { chartAssets } from '../../../src/site/chart-assets.ts';

const chapter: LedgerText = {
  title: 'The List',
  chapter: 'the-list',
  address: '/',
  anchor: 'the-list',
  summary: 'Of [six groups](claim-six) and others.',
  body: [
    'Before it, <Claim id="claim-six">six\ngroups</Claim>.',
    '',
    '<Scene id="map" chart="overdose-claim">',
    '<Step id="map-claim" state="claim">',
    '',
    'Here <Claim id="claim-six">*six* of them</Claim> and <Quote id="q-whole" />.',
    '',
    '</Step>',
    '</Scene>',
  ].join('\n'),
};
const page: LedgerText = { title: 'How', address: '/how/', summary: 'How.', body: '<Differences />' };

it('finds words in a summary, in prose and in a step, each with the address of its place', () => {
  const places = findPlaces([chapter], [], new Map());
  expect(places.get('claim-six')?.words).toEqual([
    { title: 'The List', address: '/#the-list', words: 'six groups' },
    { title: 'The List', address: '/#the-list', words: 'six groups' },
    { title: 'The List', address: '/#map-claim', words: 'six of them' },
  ]);
  expect(places.get('q-whole')?.words).toEqual([{ title: 'The List', address: '/#map-claim', words: '' }]);
  expect([...(places.get('q-whole')?.chapters ?? [])]).toEqual(['the-list']);
});

it('finds the rows of the table of differences, which are in no chapter', () => {
  const places = findPlaces([page], [], new Map([['claim-six', 'six']]));
  expect(places.get('claim-six')?.words).toEqual([{ title: 'How', address: '/how/#claim-six', words: 'six' }]);
  expect(places.get('claim-six')?.chapters.size).toBe(0);
});

it('finds the states that show a record, and counts them to the chapters whose steps show them', () => {
  const assets = chartAssets('en', 'overdose-claim');
  const places = findPlaces([chapter], [assets], new Map());
  const shown = [...places].filter(([, { states }]) => states.some(({ state }) => state === 'claim'));
  expect(shown.length).toBeGreaterThan(0);
  for (const [record, { chapters }] of shown) expect([...chapters], record).toEqual(['the-list']);
  const elsewhere = [...places.values()].filter(
    ({ words, states }) => words.length === 0 && states.every(({ state }) => state !== 'claim'),
  );
  for (const { chapters } of elsewhere) expect(chapters.size).toBe(0);
});
