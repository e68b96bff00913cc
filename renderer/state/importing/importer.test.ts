import { expect, it } from 'vitest';
import { suggestMapping } from '../../../datasets/importers/suggestMapping.ts';
import { readTable } from '../../compute/importing/readTable.ts';
import { createStore } from '../store.ts';
import { windowState } from '../testing/windowState.ts';
import { createImporter } from './importer.ts';

const text = 'Date,Country,Hazard,Deaths\n13/08/2012,PAK,flood,5\n';

it('leads back from the review to the columns as they were named', async () => {
  const store = createStore(windowState);
  const compute = { storeEvents: () => Promise.reject(new Error('nothing is stored here')) };
  const importer = createImporter(store, compute, (request, _signal, progress) =>
    readTable({ ...request, knownAreas: ['PAK'] }, progress),
  );
  const reached = async (kind: string): Promise<void> => {
    await expect.poll(() => store.get().importing.kind).toBe(kind);
  };
  importer.open(new File([text], 'mine.csv'));
  await reached('unmapped');
  const guessed = suggestMapping(['Date', 'Country', 'Hazard', 'Deaths']).mapping;
  importer.choose({ format: 'generic', mapping: guessed });
  await reached('review');
  // Year, month and day was a wrong guess: no row can be used.
  expect(store.get().importing).toMatchObject({ review: { rows: { read: 1, kept: 0 } } });
  importer.remap();
  await reached('unmapped');
  expect(store.get().importing).toMatchObject({ table: { suggested: guessed } });
  importer.choose({ format: 'generic', mapping: { ...guessed, dateFormat: 'DMY' } });
  await reached('review');
  expect(store.get().importing).toMatchObject({ review: { rows: { read: 1, kept: 1 } } });
});
