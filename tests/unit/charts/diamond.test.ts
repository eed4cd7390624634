import { expect, it } from 'vitest';
import { diamondPath } from '../../../src/charts/core/diamond.ts';

it('draws a closed diamond around its middle, to a tenth of a unit', () => {
  expect(diamondPath(10, 20.04, 5)).toBe('M10,15L15,20L10,25L5,20Z');
});
