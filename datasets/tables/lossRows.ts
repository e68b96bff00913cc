import { type Result, success } from '../../analysis/failure.ts';
import { additiveMeasure } from '../../analysis/losses/additiveMeasure.ts';
import type { ExplainedLoss } from '../../analysis/losses/explain/explainedLoss.ts';
import { readDelimited } from '../importers/delimited.ts';
import type { BundledFiles } from '../store/bundledFiles.ts';
import type { DataSetSummary } from '../store/catalogue.ts';
import { checkedFiles } from '../store/checkedFiles.ts';
import { checkDataSet } from '../store/readDataSet.ts';
import type { SourceRow } from './sourceRows.ts';

/** Rows of one bundled file, letter by letter, and the field that counts. */
export interface FileRows {
  readonly dataSet: DataSetSummary;
  /** Below `datasets/`, such as `economy/economy.csv`. */
  readonly file: string;
  readonly header: readonly string[];
  readonly field: string;
  readonly rows: readonly SourceRow[];
}

/** The rows behind a number about losses: the numerator's, and those of what it is divided by. */
export interface LossRows {
  readonly above: FileRows;
  readonly below: FileRows | null;
}

const lossFields = {
  events: 'events',
  deaths: 'deaths',
  affected: 'affected',
  lossUsd: 'lossUsd',
  lossUsdAdjusted: 'lossUsdAdjusted',
} as const;

/**
 * The rows of the bundled files behind the number of one area: losses by hazard and subtype, and
 * population or GDP of the years where the number is a rate.
 *
 * @param explained - the number; of one area, from the bundled country profiles
 * @param files -     the bundled files, checked by their hashes first
 * @fails hash-differs  a file differs from its description
 * @fails bad-input     a file cannot be read
 * @cost O(bytes of the data sets)
 */
export async function lossRows(
  { number, question, byYear }: ExplainedLoss,
  files: BundledFiles,
): Promise<Result<LossRows>> {
  const years = new Set(
    number.year === null ? byYear.map(({ year }) => String(year)) : [String(number.year)],
  );
  const hazards = new Set(number.hazard === null ? question.hazards : [number.hazard]);
  const area = number.area ?? '';
  const above = await fileRows(files, {
    folder: 'emdat-losses',
    file: 'losses.csv',
    field: lossFields[additiveMeasure(number.measure)],
    keep: (cell) => cell('iso3') === area && years.has(cell('year')) && hazards.has(cell('hazard')),
  });
  if (!above.ok) return above;
  const denominator = { deathsPerMillion: 'population', lossPercentOfGdp: 'gdpUsd' } as const;
  const { measure } = number;
  if (measure !== 'deathsPerMillion' && measure !== 'lossPercentOfGdp') {
    return success({ above: above.value, below: null });
  }
  const below = await fileRows(files, {
    folder: 'economy',
    file: 'economy.csv',
    field: denominator[measure],
    keep: (cell) => cell('iso3') === area && years.has(cell('year')),
  });
  return below.ok ? success({ above: above.value, below: below.value }) : below;
}

interface Wanted {
  readonly folder: string;
  readonly file: string;
  readonly field: string;
  readonly keep: (cell: (name: string) => string) => boolean;
}

async function fileRows(
  files: BundledFiles,
  { folder, file, field, keep }: Wanted,
): Promise<Result<FileRows>> {
  const checked = await checkedFiles(files, [folder]);
  if (!checked.ok) return checked;
  const name = `${folder}/${file}`;
  const read = readDelimited(await checked.value.read(folder, file), name, ',');
  if (!read.ok) return read;
  const { header } = read.value;
  const places = new Map(header.map((each, place) => [each, place]));
  const rows = read.value.rows.filter(({ cells }) =>
    keep((column) => cells[places.get(column) ?? -1] ?? ''),
  );
  return success({
    dataSet: await checkDataSet(files, folder),
    file: name,
    header,
    field,
    rows: rows.map(({ line, cells }) => ({ line, cells })),
  });
}
