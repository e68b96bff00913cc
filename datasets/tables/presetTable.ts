import { failure, type Result } from '../../analysis/failure.ts';
import type { Table } from '../../analysis/table.ts';
import type { BundledFiles } from '../store/bundledFiles.ts';
import { humanDevelopmentTable } from './humanDevelopmentTable.ts';
import { informTable } from './informTable.ts';
import { lossTable } from './lossTable.ts';
import { isHistory, publishedHistory } from './publishedHistory.ts';
import { worldRiskTable } from './worldRiskTable.ts';

type Maker = (files: BundledFiles) => Promise<Result<Table>>;

/** Which bundled data a preset starts from. */
const makers: Readonly<Record<string, Maker>> = {
  'inform-risk-2025': informTable,
  'multi-hazard-index': informTable,
  'world-risk-index': worldRiskTable,
  'human-development-index': humanDevelopmentTable,
  'belt-and-road-loss-index': (files) => lossTable(files, 'BRI_SIGNATORIES'),
};

/** Codes of the recipes whose table is made of bundled data. */
export const presetTableCodes: readonly string[] = Object.keys(makers);

/**
 * The raw table that a preset starts from, or the published history of an index.
 *
 * @param code -  the recipe's code, or the history's
 * @param files - the bundled files
 * @returns areas, years and columns
 * @fails unknown-code  no bundled data belong to that recipe: bring a table
 * @fails bad-input     a bundled file is not what its descriptor says
 */
export async function presetTable(code: string, files: BundledFiles): Promise<Result<Table>> {
  const maker = Object.hasOwn(makers, code) ? makers[code] : undefined;
  if (maker !== undefined) return maker(files);
  if (isHistory(code)) return publishedHistory(files, code);
  const message = `${code} needs a table of its own, got no bundled data for it: pass one with --data`;
  return failure('unknown-code', 'presetTable', message, [code]);
}
