import { describe, expect, it } from 'vitest';
import { focusIds, selectPowers } from '../../src/charts/designation-powers/slice.ts';
import { powersStates } from '../../src/charts/designation-powers/states.ts';
import type { Mark } from '../../src/charts/core/marks.ts';
import { dataset, prepared, sizeNames } from './drawings.ts';

const { powers } = selectPowers(dataset);
const english = prepared.find(({ chart }) => chart.id === 'designation-powers');
if (english === undefined) throw new Error('The switchboard is not registered');
const { assets } = english;

const withEffect = (effect: string): string[] => powers.filter((power) => power.effect === effect).map(({ id }) => id);
const hasClass = (mark: Mark, name: string): boolean => mark.class.split(' ').includes(name);

describe('what the words say of the switches', () => {
  it('leaves force off, and names what would authorize it', () => {
    const force = powers.find(({ id }) => id === 'force');
    expect(force?.effect).toBe('off');
    expect(force?.instead.map(({ id }) => id)).toEqual(['article-ii', 'congress']);
    expect(assets.stateStrings('not-force').headline).toMatch(/Congress.*president/);
  });

  it('finds all switches for money and travel on', () => {
    const reached = powers.filter(({ domain }) => domain === 'money' || domain === 'travel');
    expect(reached.every(({ effect }) => effect === 'on')).toBe(true);
  });

  it('says “no source” only of what the claim behind it leaves unverified', () => {
    for (const { id, effect, claimId } of powers) {
      const status = dataset.claims.get(claimId)?.status;
      expect(status, id).toBe(effect === 'not-found' ? 'unverified' : 'corroborated');
    }
  });

  it('cites for each switch only sources of its claim', () => {
    for (const row of dataset.series.get('series-designation-powers')?.rows ?? []) {
      const claim = dataset.claims.get('claimId' in row ? row.claimId : '');
      expect(
        row.sourceIds.filter((id) => !claim?.sourceIds.includes(id)),
        row.id,
      ).toEqual([]);
    }
  });

  it('names the statute where the record gives it', () => {
    expect(powers.filter(({ statute }) => statute !== undefined).map(({ id }) => id)).toEqual(['support']);
    expect(dataset.claims.get('claim-fto-financial-effects')?.finding.en).toContain('18 U.S.C. 2339B');
  });
});

describe.each(sizeNames)('the %s switchboard', (size) => {
  it('tells on, off and not found by the lever’s and the lamp’s shape', () => {
    for (const state of powersStates) {
      const marks = new Map(assets.marks(state, size).map((mark) => [mark.key, mark]));
      for (const { id, effect } of powers) {
        const lever = marks.get(`lever-${id}`);
        const lamp = marks.get(`lamp-${id}`);
        if (lever?.kind !== 'line' || lamp === undefined) continue;
        expect(lever.y2 < lever.y1, `${state} ${id} raised`).toBe(effect === 'off');
        expect(hasClass(lever, 'unknown'), `${state} ${id} dotted`).toBe(effect === 'not-found');
        expect(hasClass(lamp, 'lamp'), `${state} ${id} lit`).toBe(effect === 'on');
        expect(lever.record, id).toBe(lamp.record);
      }
    }
  });

  it('shows every switch on the switchboard, and in each state the one it is about', () => {
    const levers = assets.marks('switchboard', size).filter(({ key }) => key.startsWith('lever-'));
    expect(levers.map(({ key }) => key)).toEqual(powers.map(({ id }) => `lever-${id}`));
    for (const state of powersStates) {
      expect(
        assets.marks(state, size).map(({ key }) => key),
        state,
      ).toContain(`lever-${focusIds[state]}`);
    }
  });

  it('hangs what would authorize force on another rail than the list’s', () => {
    const marks = assets.marks('not-force', size);
    const feed = (id: string): number =>
      marks.flatMap((m) => (m.key === `feed-${id}` && m.kind === 'line' ? [m.x1] : []))[0] ?? 0;
    expect(feed('congress')).toBeGreaterThan(feed('force'));
    expect(withEffect('off')).toContain('force');
  });
});
