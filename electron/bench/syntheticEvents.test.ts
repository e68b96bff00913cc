import { expect, it } from 'vitest';
import { importEvents } from '../../datasets/importers/importEvents.ts';
import { suggestMapping } from '../../datasets/importers/suggestMapping.ts';
import { encodeUtf8 } from '../../datasets/utf8.ts';
import { syntheticEvents, syntheticHeader } from './syntheticEvents.ts';

const settings = {
  rows: 2000,
  seed: 7,
  areas: ['CHN', 'IDN', 'IND'],
  firstYear: 1950,
  lastYear: 2020,
};

it('is the same for the same seed, and a table that the importer takes without a fault', async () => {
  const text = syntheticEvents(settings);
  expect(syntheticEvents(settings)).toBe(text);
  expect(syntheticEvents({ ...settings, seed: 8 })).not.toBe(text);
  const { mapping } = suggestMapping(syntheticHeader.split(','));
  const read = await importEvents(
    encodeUtf8(text),
    'x.csv',
    { format: 'generic', mapping },
    new Set(settings.areas),
  );
  if (!read.ok) throw new Error(read.failure.message);
  expect(read.value.faults).toEqual([]);
  expect(read.value.rows).toEqual({ read: 2000, kept: 2000, leftOut: 0 });
  expect(read.value.counts.distinctEvents).toBeLessThan(read.value.counts.countryEvents);
});
