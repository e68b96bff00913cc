import { failure, type Result, success } from '../../analysis/failure.ts';
import type { TableSource } from './tableSource.ts';

/** Columns of EM-DAT's public table that are read, by its names of September 2023 and after. */
export const emdatPublicColumns = {
  id: ['DisNo.', 'Dis No.', 'Dis No'],
  historic: ['Historic'],
  group: ['Disaster Group'],
  type: ['Disaster Type'],
  subtype: ['Disaster Subtype'],
  iso: ['ISO'],
  startYear: ['Start Year'],
  startMonth: ['Start Month'],
  startDay: ['Start Day'],
  endYear: ['End Year'],
  endMonth: ['End Month'],
  endDay: ['End Day'],
  deaths: ['Total Deaths'],
  injured: ['No. Injured'],
  affected: ['No. Affected'],
  homeless: ['No. Homeless'],
  totalAffected: ['Total Affected'],
  insured: ["Insured Damage ('000 US$)"],
  insuredAdjusted: ["Insured Damage, Adjusted ('000 US$)"],
  loss: ["Total Damage ('000 US$)"],
  lossAdjusted: ["Total Damage, Adjusted ('000 US$)"],
  consumerPriceIndex: ['CPI'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

/** A column of the public table by what it holds. */
export type EmdatPublicColumn = keyof typeof emdatPublicColumns;

/** Without these a table is not EM-DAT's public table; a selection may lack the others. */
const needed: readonly EmdatPublicColumn[] = [
  ...(['id', 'group', 'type', 'subtype', 'iso', 'startYear', 'endYear'] as const),
  ...(['deaths', 'totalAffected', 'loss'] as const),
];

/**
 * Where the columns stand in the header; -1 for one that may be absent and is.
 *
 * @param table - an opened table
 * @fails bad-input  a column is absent without which the table cannot be read; all are named
 */
export function findEmdatColumns(
  table: TableSource,
): Result<Readonly<Record<EmdatPublicColumn, number>>> {
  const names = Object.keys(emdatPublicColumns) as EmdatPublicColumn[];
  const found = names.map((name): [EmdatPublicColumn, number] => {
    const spellings: readonly string[] = emdatPublicColumns[name];
    return [name, table.header.findIndex((heading) => spellings.includes(heading))];
  });
  const absent = found.filter(([name, at]) => at < 0 && needed.includes(name));
  if (absent.length === 0) {
    return success(Object.fromEntries(found) as Record<EmdatPublicColumn, number>);
  }
  const wanted = absent.map(([name]) => `"${emdatPublicColumns[name][0]}"`).join(', ');
  const message = `${table.file} needs the columns ${wanted}`;
  return failure('bad-input', 'emdatPublicTable', message, [table.file]);
}
