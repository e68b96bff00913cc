import type { YearCoverage } from '../../../analysis/losses/lossData.ts';
import type { LossQuestion } from '../../../analysis/losses/question.ts';
import { BUNDLED_LOSSES } from '../../../datasets/store/lossSource.ts';
import type { EventTable } from '../../compute/importing/EventTable.ts';
import type { Opened } from '../../compute/messages.ts';

/** The table of events of a code; undefined for the bundled profiles and for one that is gone. */
export function eventTableOf(opened: Opened, source: string | undefined): EventTable | undefined {
  return opened.eventTables?.find((table) => table.source === source);
}

/**
 * What a table of events is called in a list: its file, numbered from the second of that name on.
 *
 * @param tables - all that were imported, in their order
 * @example eventTableName(ofTwoFilesOfOneName, 'events-2') // 'floods.csv (2)'
 */
export function eventTableName(
  tables: readonly EventTable[],
  { source, file }: EventTable,
): string {
  const alike = tables.filter((table) => table.file === file);
  const place = alike.findIndex((table) => table.source === source);
  return place > 0 ? `${file} (${place + 1})` : file;
}

/** Years that a question's losses cover, by its source; undefined where they are not there. */
export function lossCoverageOf(
  opened: Opened,
  source: string | undefined,
): YearCoverage | undefined {
  return source === undefined ? opened.lossCoverage : eventTableOf(opened, source)?.coverage;
}

/** Name of the data set that a question's losses stand in. */
export function lossDataSetOf({ source }: Pick<LossQuestion, 'source'>): string {
  return source ?? BUNDLED_LOSSES;
}
