import { failure, type Result, success } from '../../analysis/failure.ts';
import type { DataSetSummary } from './catalogue.ts';
import type { Database } from './database.ts';
import { BUNDLED_LOSSES, type LossSource } from './lossSource.ts';
import { readLossCoverage } from './queries/readCatalogue.ts';

/**
 * The bundled country profiles as a source of losses.
 *
 * @param database - has the bundled data sets
 * @param dataSets - what became of them on loading
 * @fails bad-input  the profiles are refused or not loaded
 */
export async function bundledLossSource(
  database: Database,
  dataSets: readonly DataSetSummary[],
): Promise<Result<LossSource>> {
  const losses = dataSets.find(({ name }) => name === BUNDLED_LOSSES);
  if (losses?.state.kind === 'refused') return { ok: false, failure: losses.state.failure };
  if (losses?.state.kind !== 'ready') {
    const message = `assessLosses needs ${BUNDLED_LOSSES}, which is not loaded`;
    return failure('bad-input', 'assessLosses', message);
  }
  const { firstYear, lastYear, areas } = await readLossCoverage(database);
  return success({
    schema: BUNDLED_LOSSES,
    listsEvents: false,
    coverage: { firstYear, lastYear, partialYears: losses.partialYears },
    coveredAreas: new Set(areas),
    rows: losses.tables.find(({ name }) => name === `${BUNDLED_LOSSES}/losses`)?.rows ?? 0,
  });
}
