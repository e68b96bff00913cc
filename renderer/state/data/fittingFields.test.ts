import { describe, expect, it } from 'vitest';
import { firstDataChoices } from './dataChoices.ts';
import { fittingGaps, fittingPivot } from './fittingFields.ts';

const fields = [
  { name: 'iso3', type: 'string', description: '' },
  { name: 'year', type: 'integer', description: '' },
  { name: 'deaths', type: 'integer', description: '' },
  { name: 'hazard', type: 'string', description: '' },
] as const;

describe('fittingPivot', () => {
  it('has the first field down and years across, until others are chosen', () => {
    const { pivot } = firstDataChoices;
    expect(fittingPivot(fields, pivot)).toEqual({
      rows: 'iso3',
      columns: 'year',
      measure: null,
      aggregate: 'count',
    });
    expect(fittingPivot(fields, { ...pivot, rows: 'year', columns: '' })).toMatchObject({
      rows: 'year',
      columns: null,
    });
  });

  it('has hazards down for a table of events, each of whose rows is another event', () => {
    const events = [{ name: 'eventId', type: 'string', description: '' }, ...fields] as const;
    expect(fittingPivot(events, firstDataChoices.pivot).rows).toBe('hazard');
    expect(fittingGaps(events, firstDataChoices.gaps).rows).toBe('hazard');
    expect(fittingPivot(events.slice(0, 2), firstDataChoices.pivot).rows).toBe('eventId');
  });

  it('counts what cannot be added up', () => {
    const chosen = { rows: null, columns: null, measure: 'hazard', aggregate: 'sum' } as const;
    expect(fittingPivot(fields, chosen).aggregate).toBe('count');
    expect(fittingPivot(fields, { ...chosen, measure: 'deaths' }).aggregate).toBe('sum');
  });
});

describe('fittingGaps', () => {
  it('has all fields across, or a field of numbers by year', () => {
    expect(fittingGaps(fields, firstDataChoices.gaps)).toEqual({
      rows: 'iso3',
      columns: null,
      measure: null,
    });
    expect(fittingGaps(fields, { rows: null, columns: 'year', measure: null })).toEqual({
      rows: 'iso3',
      columns: 'year',
      measure: 'deaths',
    });
  });
});
