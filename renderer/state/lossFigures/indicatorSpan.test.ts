import { expect, it } from 'vitest';
import { indicatorSpan } from './indicatorSpan.ts';

it('tells totals of a period from means of a year', () => {
  expect(indicatorSpan('deaths', 'continent')).toBe('total');
  expect(indicatorSpan('lossPpp2021', 'decade')).toBe('total');
  expect(indicatorSpan('deathsPerMillion', 'decade')).toBe('meanYear');
  expect(indicatorSpan('meanLossPercentOfGdp', 'country')).toBe('meanYear');
  expect(indicatorSpan('events', 'year')).toBe('year');
});
