import { failure, type Result, success } from '../../analysis/failure.ts';
import { readDelimited } from '../importers/delimited.ts';
import type { BundledFiles } from '../store/bundledFiles.ts';
import type { DataSetSummary } from '../store/catalogue.ts';
import { checkedFiles } from '../store/checkedFiles.ts';
import { checkDataSet } from '../store/readDataSet.ts';
import { type SourcePlan, type SourceQuestion, sourcePlan } from './sourcePlan.ts';

/** One row of a bundled file as it stands there. */
export interface SourceRow {
  /** Line of the file, the header is line 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows that a cell of a raw table comes from. */
export interface SourceRows {
  readonly plan: SourcePlan;
  /** Title, publisher, version and licence of the data set. */
  readonly dataSet: DataSetSummary;
  readonly header: readonly string[];
  readonly rows: readonly SourceRow[];
}

/**
 * The rows of the bundled files that a cell of a preset's raw table comes from, letter by letter.
 *
 * @param question - table, column, area and year
 * @param files -    the bundled files, checked by their hashes first
 * @fails unknown-code  the table is not made of bundled data
 * @fails hash-differs  a file differs from its description
 * @fails bad-input     a file cannot be read
 * @cost O(bytes of the data set)
 */
export async function sourceRows(
  question: SourceQuestion,
  files: BundledFiles,
): Promise<Result<SourceRows>> {
  const plan = sourcePlan(question);
  if (plan === undefined) {
    const message = `sourceRows needs a bundled table, got ${question.table}`;
    return failure('unknown-code', 'sourceRows', message, [question.table]);
  }
  const checked = await checkedFiles(files, [plan.dataSet]);
  if (!checked.ok) return checked;
  const bytes = await checked.value.read(plan.dataSet, plan.file);
  const read = readDelimited(bytes, `${plan.dataSet}/${plan.file}`, ',');
  if (!read.ok) return read;
  const { header, rows } = read.value;
  const wanted = Object.entries(plan.where).map(([name, text]) => [header.indexOf(name), text]);
  const year = header.indexOf('year');
  const field = header.indexOf(plan.field);
  const found = rows.filter(({ cells }) => {
    if (!wanted.every(([place, text]) => cells[Number(place)] === text)) return false;
    if (plan.years === null) return true;
    const [first, last] = plan.years;
    const when = Number(cells[year]);
    return when >= first && when <= last && cells[field] !== '';
  });
  const dataSet = await checkDataSet(files, plan.dataSet);
  return success({
    plan,
    dataSet,
    header,
    rows: found.map(({ line, cells }) => ({ line, cells })),
  });
}
