import { success } from '../../analysis/failure.ts';
import type { Importer } from './importer.ts';
import { informEditionResults } from './informEditionResults.ts';
import { informEditions } from './informEditions.ts';
import { informTrend } from './informTrend.ts';

/**
 * Reads the trend of the INFORM Risk Index and the results of its older editions.
 *
 * @param files - the trend file, under any name, and the files of `informEditions`
 * @returns the tables of both
 * @fails bad-input  as `informTrend` and `informEditionResults`
 */
export const informHistory: Importer = async (files) => {
  const older = new Set(informEditions.map(({ file }) => file));
  const trend = await informTrend(new Map([...files].filter(([path]) => !older.has(path))));
  if (!trend.ok) return trend;
  const editions = await informEditionResults(files);
  if (!editions.ok) return editions;
  return success({
    tables: [...trend.value.tables, ...editions.value.tables],
    leftOut: [...trend.value.leftOut, ...editions.value.leftOut],
  });
};
