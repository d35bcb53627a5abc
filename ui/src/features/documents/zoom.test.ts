import { expect, it } from 'vitest';
import { larger, smaller } from './zoom';

it('goes by steps from any size and stops at the ends', () => {
  expect([0.1, 0.58, 1, 4].map(larger)).toEqual([0.25, 0.67, 1.25, 4]);
  expect([0.1, 0.58, 1, 4].map(smaller)).toEqual([0.25, 0.5, 0.75, 3]);
});
