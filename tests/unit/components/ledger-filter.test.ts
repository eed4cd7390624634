import fc from 'fast-check';
import { expect, it } from 'vitest';
import { filterNames, lets, readFilter, writeFilter, type Filter } from '../../../src/components/ledger/filter.ts';
import { seed } from '../../seed.ts';

const record = { chapters: ['the-list', 'the-toll'], speaker: 'donald-trump', status: 'inaccurate' };

it('lets a record through that answers everything asked, and none that answers only a part', () => {
  expect(lets({}, record)).toBe(true);
  expect(lets({ chapter: 'the-toll', speaker: 'donald-trump', status: 'inaccurate' }, record)).toBe(true);
  expect(lets({ chapter: 'the-toll', status: 'opinion' }, record)).toBe(false);
  expect(lets({ chapter: 'the' }, record)).toBe(false);
});

it('lets a record without speaker or status through only where neither is asked', () => {
  const event = { chapters: ['the-list'], speaker: undefined, status: undefined };
  expect(lets({ chapter: 'the-list' }, event)).toBe(true);
  expect(lets({ speaker: 'donald-trump' }, event)).toBe(false);
  expect(lets({ status: 'inaccurate' }, event)).toBe(false);
});

it('reads from an address what was written into it, whatever was asked', () => {
  const asked = fc.record(Object.fromEntries(filterNames.map((name) => [name, fc.string({ minLength: 1 })])), {
    requiredKeys: [],
  });
  fc.assert(
    fc.property(asked, (filter) => {
      expect(readFilter(writeFilter(filter as Filter))).toEqual(filter);
    }),
    { seed },
  );
});

it('leaves the address bare when everything is shown, and alone what is not its own', () => {
  expect(writeFilter({ chapter: '', status: '' })).toBe('');
  expect(readFilter('?utm=1&chapter=&status=opinion')).toEqual({ status: 'opinion' });
});
