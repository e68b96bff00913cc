import { type Result, success } from '../../analysis/failure.ts';
import type { TextEncoding } from '../utf8.ts';
import {
  type EventCollector,
  type EventImport,
  type EventOptions,
  startEvents,
} from './collectEvents.ts';
import { droughtByYear } from './droughtByYear.ts';
import { type EventClass, eventClasses } from './emdatClassification.ts';
import { emdatPublicColumns, findEmdatColumns } from './emdatPublicColumns.ts';
import { type EmdatRow, emdatPublicRow } from './emdatPublicRow.ts';
import type { YearRange } from './eventDates.ts';
import { openTable } from './tableSource.ts';

/** The caller's choices about EM-DAT's public table. */
export interface EmdatPublicOptions extends EventOptions {
  /** Codes of present areas, as the bundled countries have them. */
  readonly knownAreas: ReadonlySet<string>;
  /**
   * Classes to take; the others are counted and kept apart. Unless stated: natural and biological,
   * that is those of the bundled losses, without epidemics.
   */
  readonly classes?: readonly EventClass[];
  /** `each-year`: droughts of several years by CRED's rule, see `droughtByYear`. */
  readonly drought?: 'as-recorded' | 'each-year';
  /** Unless stated, 1900 to 2100; a caller who knows the date says this year. */
  readonly years?: YearRange;
  readonly encoding?: TextEncoding;
}

/** Classes that are taken unless the caller says otherwise. */
export const emdatDefaultClasses: readonly EventClass[] = ['natural', 'biological'];

/**
 * Reads EM-DAT's public table as downloaded, xlsx or CSV, with its column names of 2023 and after.
 *
 * Losses are turned from thousands into US$ by moving the decimal point. An event is its `DisNo.`
 * without the area; a country-event is the whole `DisNo.`.
 *
 * @param bytes - the whole file
 * @param file - its name, for places
 * @param options - the caller's choices
 * @returns country-events in the order of the file, every fault and the counts
 * @fails bad-input  the file is neither xlsx nor text in the stated encoding, a quote is broken, or
 *   columns are absent. Bad rows are no failure: they are listed
 * @source emdatDoc, "EM-DAT public table", column description
 */
export async function emdatPublicTable(
  bytes: Uint8Array,
  file: string,
  options: EmdatPublicOptions,
): Promise<Result<EventImport>> {
  const headerName = emdatPublicColumns.id;
  const opened = await openTable(bytes, file, {
    headerName,
    ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
  });
  if (!opened.ok) return opened;
  const columns = findEmdatColumns(opened.value);
  if (!columns.ok) return columns;
  const collector = startEvents(
    options,
    options.drought === 'each-year' ? droughtByYear : undefined,
  );
  const settings = {
    knownAreas: options.knownAreas,
    classes: new Set(options.classes ?? emdatDefaultClasses),
    years: options.years ?? { first: 1900, last: 2100 },
  };
  const width = opened.value.header.length;
  const walked = opened.value.eachRow(({ cells, place }) => {
    const at = (column: keyof EmdatRow['columns']): string => place(columns.value[column]);
    if (cells.length !== width) {
      const reason = `needs ${width} cells as the header has, got ${cells.length}`;
      collector.faults.note('wrong-cell-count', place(0), reason);
      addNothing(collector, () => place(0));
      return;
    }
    emdatPublicRow({ cells, columns: columns.value, at, origin: place(0) }, settings, collector);
  });
  if (!walked.ok) return walked;
  return success(collector.settle());
}

function addNothing(collector: EventCollector, place: () => string): void {
  collector.add(null, { id: place, totalAffected: place, end: place });
}

/** The classes that these options leave out, for a note beside a figure. */
export function classesKeptApart(
  classes: readonly EventClass[] = emdatDefaultClasses,
): readonly EventClass[] {
  return eventClasses.filter((eventClass) => !classes.includes(eventClass));
}
