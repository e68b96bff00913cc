import type { QualityNote } from '../../analysis/losses/quality/qualityNote.ts';
import type { Bilingual } from '../../analysis/losses/sentences/sentence.ts';
import { FIRST_DATA_SETS } from '../../datasets/store/bundledFiles.ts';
import type { DataSetSummary } from '../../datasets/store/catalogue.ts';
import { duckdb } from '../../datasets/store/duckdb.ts';
import {
  type IndicatorReader,
  indicatorReader,
  LAND_AREA_DATA_SET,
} from '../../datasets/store/indicatorReader.ts';
import { loadBundled } from '../../datasets/store/loadBundled.ts';
import { BUNDLED_LOSSES } from '../../datasets/store/lossSource.ts';
import { readCatalogue, readEngineVersion } from '../../datasets/store/queries/readCatalogue.ts';
import { readDataSets } from '../../datasets/store/readDataSet.ts';
import { rowNames } from '../../datasets/store/rowNames.ts';
import { bundledOnDisk } from './bundled.ts';
import { orEnd } from './command.ts';
import { startEngine } from './engine.ts';
import { type EventFile, openEvents } from './eventFile.ts';

/** The bundled losses, or a table of events in their place, ready to be asked. */
export interface OpenIndicators {
  readonly reader: IndicatorReader;
  readonly dataSets: readonly DataSetSummary[];
  /** What of a table of events no question counts. */
  readonly leftOut: readonly QualityNote[];
  readonly engineVersion: string;
  /** The name of all that a row can stand for; of anything else its code. */
  readonly nameOf: (code: string) => Bilingual;
}

/**
 * Opens the bundled losses for the length of some work.
 *
 * @param from -     folder of the bundled data sets, and a table of events in place of the profiles
 * @param work -     asks its questions
 * @throws CommandError when a data set is refused
 */
export async function openIndicators<Value>(
  from: { readonly datasets: string; readonly events?: EventFile | undefined },
  work: (open: OpenIndicators) => Promise<Value>,
): Promise<Value> {
  const database = duckdb(await startEngine());
  try {
    const reading = readDataSets(bundledOnDisk(from.datasets), [
      ...FIRST_DATA_SETS,
      LAND_AREA_DATA_SET,
    ]);
    const dataSets = await loadBundled(database, reading);
    const events =
      from.events === undefined ? undefined : orEnd(await openEvents(database, from.events));
    const reader = orEnd(await indicatorReader(database, dataSets, events?.stored.source));
    const used =
      events === undefined
        ? dataSets
        : [...dataSets.filter(({ name }) => name !== BUNDLED_LOSSES), events.dataSet];
    const nameOf = await rowNames(database, await readCatalogue(database));
    return await work({
      reader,
      dataSets: used,
      leftOut: leftOutOf(events?.stored.uncounted ?? 0),
      engineVersion: await readEngineVersion(database),
      nameOf,
    });
  } finally {
    await database.close();
  }
}

function leftOutOf(rows: number): readonly QualityNote[] {
  return rows === 0 ? [] : [{ kind: 'rows-not-counted', rows }];
}
